/** One search: parameters checked, matched by Medplum, then by what it lacks (identifier, the patient of a patient/ scope). */
import type { Bundle, FhirResource, Identifier } from 'fhir/r4.js'
import { refuse } from './outcome.ts'
import { patientOf } from './patient-of.ts'
import type { Repository } from './repository.ts'
import { commonSearch, servedTypes } from './served-types.ts'

const maxPage = 50
const defaultPage = 20

const checkParameters = (type: string, query: URLSearchParams) => {
  const known = new Set([...commonSearch, '_format', ...Object.keys(servedTypes[type]?.search ?? {})])
  const unknown = [...query.keys()].find((key) => !known.has(key.split(':')[0] ?? ''))
  if (unknown) throw refuse(400, 'not-supported', `${type} is not searched by "${unknown}"`)
}

export const pageSize = (query: URLSearchParams): number => {
  const asked = query.get('_count')
  if (asked === null) return defaultPage
  if (!/^[1-9]\d*$/.test(asked)) throw refuse(400, 'value', '_count must be a positive whole number')
  return Math.min(Number(asked), maxPage)
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
export const search = async (
  repository: Repository,
  fhirBase: string,
  type: string,
  query: URLSearchParams,
): Promise<FhirResource[]> => {
  checkParameters(type, query)
  const handed = new URLSearchParams()
  for (const [key, value] of query) {
    if (key === 'identifier' || key === '_count' || key === '_format') continue
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
