/** The filters of a query, applied again on our side: which entries are really what was asked for. */
import { z } from 'zod'
import type { EntryFilter } from './planned-query.ts'
import type { Resource } from './resource.ts'

const text = z.string().nullish().catch(null)
const coding = z.object({ system: text, code: text })
const concept = z.object({ coding: z.array(coding).nullish().catch(null) })
const concepts = z.union([z.array(concept), concept.transform((one) => [one])]).catch([])

const codingsOf = (resource: Resource, element: string) =>
  concepts.parse(resource[element] ?? []).flatMap((one) => one.coding ?? [])

export function passes(resource: Resource, filter: EntryFilter | null): boolean {
  if (filter === null) return true
  const codings = filter.elements.flatMap((element) => codingsOf(resource, element))
  const matches = codings.some((one) =>
    filter.codes.some((code) => code.code === one.code && (code.system === '' || code.system === one.system)),
  )
  if (matches || filter.strict) return matches
  // An entry that uses only local codes cannot be judged: the EHR says that it matches, and dropping it would lose a result.
  return !codings.some((one) => filter.codes.some((code) => code.system === '' || code.system === one.system))
}

const codings = z.array(coding).catch([])

/** Marked restricted or very restricted (HL7 v3 Confidentiality R, V): such a document is never read, whatever the login may see. */
export function isRestricted(resource: Resource): boolean {
  return [...codingsOf(resource, 'securityLabel'), ...codings.parse(resource.meta?.security ?? [])].some(
    (one) => one.system === 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality' && /^[RV]$/.test(one.code ?? ''),
  )
}
