import { z } from 'zod'
import type { FhirAccess } from '../ehr/access.ts'
import { belowBase } from '../ehr/below-base.ts'
import type { Identity } from './id-token.ts'
import type { Launch } from './launch.ts'

const UNNAMED = 'User not named by the EHR'
const NAME_LIMIT_MS = 4_000

const humanName = z.object({
  text: z.string().optional().catch(undefined),
  prefix: z.array(z.string()).catch([]).default([]),
  given: z.array(z.string()).catch([]).default([]),
  family: z.string().optional().catch(undefined),
})
const practitioner = z.object({ resourceType: z.literal('Practitioner'), name: z.array(humanName).min(1) })

const nameIn = (json: unknown): string | null => {
  const [name] = practitioner.safeParse(json).data?.name ?? []
  if (!name) return null
  const parts = [...name.prefix, ...name.given, name.family].filter(Boolean).join(' ')
  return name.text || parts || null
}

/** `https://ehr/fhir/Practitioner/1` → `Practitioner/1` when it lies below the FHIR base; anything else stays as it came. */
const relativeTo = (fhirBase: string, reference: string): string => {
  const url = belowBase(fhirBase, reference)
  return url ? url.slice(`${fhirBase}/`.length) : reference
}

/**
 * The user of a launch. `fhirUser` may be absolute or relative and may be a Patient or a RelatedPerson (ehr-integration 2.8): only a
 * Practitioner signs, and nobody signs without a verified id_token.
 */
export const userOf = async (access: FhirAccess, identity: Identity | null): Promise<Launch['user']> => {
  const locale = identity?.locale ? { locale: identity.locale } : {}
  if (!identity?.fhirUser) return { fhirUser: '', name: identity?.name ?? UNNAMED, maySign: false, ...locale }
  const fhirUser = relativeTo(access.fhirBase, identity.fhirUser)
  const isPractitioner = /(^|\/)Practitioner\/[A-Za-z0-9.-]{1,64}$/.test(fhirUser)
  if (identity.name) return { fhirUser, name: identity.name, maySign: isPractitioner, ...locale }
  const reply = isPractitioner ? await access.read(fhirUser, { timeoutMs: NAME_LIMIT_MS }) : null
  const name = reply?.kind === 'reply' && reply.status === 200 ? nameIn(reply.json) : null
  return { fhirUser, name: name ?? fhirUser, maySign: isPractitioner, ...locale }
}
