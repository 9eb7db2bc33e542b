/** The CapabilityStatement of a launch's EHR, kept for some minutes: it is large and the same for every launch. */
import type { Context } from '../context.ts'
import type { FhirAccess } from './access.ts'
import { readAnswer } from './answer.ts'
import { type Capability, readCapability } from './capability.ts'

const keptMs = 10 * 60_000

type Kept = { at: number; statement: Promise<Capability | null> }
/** An optimisation only; one a context, so that nothing is shared behind anybody's back. */
const caches = new WeakMap<Context, Map<string, Kept>>()

/**
 * @returns null when the EHR gives none that can be read; that is not kept, so that the next launch asks again
 */
export function capabilityOf(
  context: Context,
  access: Pick<FhirAccess, 'fhirBase' | 'read'>,
  timeoutMs: number,
): Promise<Capability | null> {
  const cache = caches.get(context) ?? new Map<string, Kept>()
  caches.set(context, cache)
  const now = context.now().getTime()
  const kept = cache.get(access.fhirBase)
  if (kept && now - kept.at < keptMs) return kept.statement
  const statement = ask(access, timeoutMs)
  cache.set(access.fhirBase, { at: now, statement })
  void statement.then((capability) => {
    if (capability === null) cache.delete(access.fhirBase)
  })
  return statement
}

async function ask(access: Pick<FhirAccess, 'read'>, timeoutMs: number): Promise<Capability | null> {
  const answer = readAnswer(await access.read('metadata', { timeoutMs }))
  return answer.kind === 'json' ? readCapability(answer.json) : null
}
