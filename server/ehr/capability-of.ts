/** The CapabilityStatement of a launch's EHR, kept for some minutes: it is large and the same for every launch. */
import type { Context } from '../context.ts'
import { keptFor } from '../kept.ts'
import type { FhirAccess } from './access.ts'
import { readAnswer } from './answer.ts'
import { type Capability, readCapability } from './capability.ts'

const kept = keptFor<Capability | null>(10 * 60_000, (capability) => capability !== null)

/**
 * @returns null when the EHR gives none that can be read
 */
export const capabilityOf = (
  context: Context,
  access: Pick<FhirAccess, 'fhirBase' | 'read'>,
  timeoutMs: number,
): Promise<Capability | null> => kept(context, access.fhirBase, () => ask(access, timeoutMs))

async function ask(access: Pick<FhirAccess, 'read'>, timeoutMs: number): Promise<Capability | null> {
  const answer = readAnswer(await access.read('metadata', { timeoutMs }))
  return answer.kind === 'json' ? readCapability(answer.json) : null
}
