/** One search: parameters checked, matched by Medplum, then by what it lacks (identifier, the patient of a patient/ scope). */
import type { Bundle, FhirResource, Identifier } from 'fhir/r4.js'
import type { EhrParts } from './ehr-parts.ts'
import { refuse } from './outcome.ts'
import { patientOf } from './patient-of.ts'
import { commonSearch } from './served-types.ts'

export type SearchParts = Pick<EhrParts, 'repository' | 'fhirBase' | 'served' | 'switches'>

/** Answered by the caller or without meaning here. */
const notMatched = new Set(['_count', '_format', '_include', '_revinclude'])

/** Which of the parameters take part; throws for what this EHR does not answer. */
const usable = (type: string, query: URLSearchParams, { served, switches }: SearchParts): [string, string][] => {
  const known = new Set<string>([...commonSearch, ...notMatched, ...Object.keys(served[type]?.search ?? {})])
  const isKnown = ([key]: [string, string]) => known.has(key.split(':')[0] ?? '')
  const all = [...query]
  const unknown = all.find((pair) => !isKnown(pair))
  const left = all.filter(isKnown)
  const nothingLeft = left.every(([key]) => notMatched.has(key))
  const refuses =
    switches.unknownParameter === 'refused' || (switches.unknownParameter === 'refused when alone' && nothingLeft)
  if (unknown && refuses) throw refuse(400, 'not-supported', `${type} is not searched by "${unknown[0]}"`)
  const named = (name: string) => left.some(([key]) => key === name)
  if (switches.categoryRequired.includes(type) && !['category', 'code', '_id'].some(named)) {
    throw refuse(400, 'required', `a search of ${type} needs one of the parameters category, code`)
  }
  if (switches.spoiltType === type && !['category', 'date', '_id'].some(named)) {
    throw refuse(500, 'required', `/f:${type}/f:status`)
  }
  return left
}

export const pageSize = (
  type: string,
  query: URLSearchParams,
  { switches, pageLimits }: Pick<EhrParts, 'switches' | 'pageLimits'>,
): number => {
  const limit = pageLimits[type] ?? { usual: switches.defaultPage, most: switches.maxPage }
  if (limit === 'one page') return Number.MAX_SAFE_INTEGER
  const asked = query.get('_count')
  const most = Math.min(limit.most, switches.maxPage)
  if (asked === null) return Math.min(limit.usual, most)
  if (!/^[1-9]\d*$/.test(asked)) throw refuse(400, 'value', '_count must be a positive whole number')
  return Math.min(Number(asked), most)
}

/** `system|value`, `value` or `system|`; without a schema Medplum does not recognise an Identifier. */
const hasIdentifier = (resource: FhirResource, wanted: string): boolean => {
  const held = (resource as { identifier?: Identifier | Identifier[] }).identifier
  const [system, value] = wanted.includes('|') ? wanted.split('|') : [undefined, wanted]
  return [held ?? []].flat().some((one) => {
    const systemFits = system === undefined || (one.system ?? '') === system
    return systemFits && (!value || one.value === value)
  })
}

/** Every match, in a stable order; paging is done by the caller. */
export const search = async (parts: SearchParts, type: string, query: URLSearchParams): Promise<FhirResource[]> => {
  const { repository, fhirBase } = parts
  const handed = new URLSearchParams()
  for (const [key, value] of usable(type, query, parts)) {
    if (key === 'identifier' || notMatched.has(key)) continue
    handed.append(key, value.replaceAll(`${fhirBase}/`, ''))
  }
  const bundle = (await repository.rest('GET', `/${type}?${handed}`)) as Bundle<FhirResource>
  const matches = (bundle.entry ?? []).flatMap((entry) => entry.resource ?? [])
  const identifiers = query.getAll('identifier')
  return matches.filter((resource) =>
    identifiers.every((any) => any.split(',').some((identifier) => hasIdentifier(resource, identifier))),
  )
}

export const onlyPatient = (resources: FhirResource[], patientId: string): FhirResource[] =>
  resources.filter((resource) => [null, patientId].includes(patientOf(resource)))
