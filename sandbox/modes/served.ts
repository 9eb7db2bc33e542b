/** From a short table of captured facts to the table of served types. */
import { type Interaction, type SearchRow, type ServedType, servedTypes } from '../fhir/served-types.ts'

/** `[interactions, parameters of the search, parameters applied to its results or not at all]`, words separated by spaces. */
export type CapturedRow = [interactions: string, search?: string, filters?: string]

const letters: Record<string, Interaction> = { r: 'read', s: 'search-type', c: 'create', u: 'update' }
const words = (text = ''): string[] => text.split(' ').filter(Boolean)

const token = (path: string): SearchRow => ({ type: 'token', path })
/** Parameters that the open EHR does not declare; with them the emulated vendors really search. */
const morePaths: Record<string, Record<string, SearchRow>> = {
  Encounter: { 'service-provider': { type: 'reference', path: 'serviceProvider' } },
  DocumentReference: {
    docstatus: token('docStatus'),
    period: { type: 'date', path: 'context.period' },
    author: { type: 'reference', path: 'author', target: ['Practitioner'] },
  },
  MedicationRequest: { category: token('category') },
  Procedure: { category: token('category') },
  DiagnosticReport: { encounter: { type: 'reference', path: 'encounter', target: ['Encounter'] } },
}

const chartElement = (type: string): ServedType['patientElement'] => servedTypes[type]?.patientElement ?? null

const served = (type: string, [interactions, search, filters]: CapturedRow): ServedType => {
  const known = { ...servedTypes[type]?.search, ...morePaths[type] }
  const declared = words(search)
  return {
    interactions: words(interactions).flatMap((letter) => letters[letter] ?? []),
    patientElement: chartElement(type),
    search: Object.fromEntries(declared.flatMap((name) => (known[name] ? [[name, known[name]]] : []))),
    filters: [...declared.filter((name) => !known[name]), ...words(filters)],
  }
}

export const servedBy = (rows: Record<string, CapturedRow>): Record<string, ServedType> =>
  Object.fromEntries(Object.entries(rows).map(([type, row]) => [type, served(type, row)]))
