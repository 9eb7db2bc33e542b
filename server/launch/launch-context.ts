import { z } from 'zod'
import { belowBase } from '../ehr/below-base.ts'
import type { ContextReference, LaunchContext } from './launch.ts'
import type { TokenResponse } from './token-response.ts'

const text = z.string().min(1)
const entry = z.object({ reference: text, role: text.catch('launch').default('launch') })

/** Never in `fhirContext` under the role `launch`: they have parameters of their own (SMART App Launch 2.2, "fhirContext"). */
const ALREADY_GIVEN = new Set(['Patient', 'Encounter'])
const RELATIVE = /^([A-Z][A-Za-z]+)\/[A-Za-z0-9.-]{1,64}$/

/** Only records of this EHR are opened: an address elsewhere, a contained or a merely named resource is not (SMART 2.2; trap 8). */
const referenceIn = (fhirBase: string, json: unknown): ContextReference | null => {
  const { data } = entry.safeParse(json)
  const url = data && belowBase(fhirBase, data.reference)
  const reference = url?.slice(`${fhirBase}/`.length) ?? ''
  const type = RELATIVE.exec(reference)?.[1]
  if (!data || type === undefined) return null
  return ALREADY_GIVEN.has(type) && data.role === 'launch' ? null : { reference, type, role: data.role }
}

/** What the EHR said about this opening beside patient, encounter and user. */
export const launchContextOf = (fhirBase: string, token: TokenResponse, now: Date): LaunchContext => {
  const references = token.fhirContext.map((each) => referenceIn(fhirBase, each))
  return {
    references: references.filter((each) => each !== null),
    unusableReferences: references.filter((each) => each === null).length,
    tenant: token.tenant,
    activeUntil: token.active_ttl === null ? null : new Date(now.getTime() + token.active_ttl * 1000).toISOString(),
    styleUrl: token.smart_style_url,
    appContext: token.appContext,
  }
}
