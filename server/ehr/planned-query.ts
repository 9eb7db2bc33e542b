/** One question to the EHR, ready to be sent. */
import type { Code } from '../../smart-config/types.ts'
import { type Capability, servesCount, servesParameter } from './capability.ts'
import {
  type Category,
  documentRow,
  medicationStatus,
  type QueryRow,
  radiologyDocumentCategory,
  radiologyDocumentTypes,
} from './query-table.ts'
import type { IssuerReading } from './reading-quirks.ts'
import type { Scopes } from './scopes.ts'

/** Re-applied to every entry, because many servers ignore a parameter without a word (ehr-integration 2.3). */
export type EntryFilter = {
  elements: ('category' | 'type')[]
  codes: Code[]
  /** Keep only what positively matches. Otherwise an entry that says nothing in the filter's own code systems is kept. */
  strict: boolean
}

export type PlannedQuery = {
  name: string
  row: QueryRow
  /** Path and query below the FHIR base. */
  asked: string
  filter: EntryFilter | null
  /** Asked instead when the EHR demands a category, or when one bad record spoils the whole answer. */
  narrower: PlannedQuery[]
}

export type PlanInput = {
  capability: Capability | null
  scopes: Scopes
  issuer: IssuerReading
  patientId: string
  encounterId: string | null
  now: Date
}

export const patientParameter = ({ capability, patientId }: PlanInput, type: string): [string, string] | null => {
  if (servesParameter(capability, type, 'patient')) return ['patient', patientId]
  return servesParameter(capability, type, 'subject') ? ['subject', `Patient/${patientId}`] : null
}

const token = ({ system, code }: Code) => (system === '' ? code : `${system}|${code}`)
const tokens = (codes: Code[]) => codes.map(token).join(',')

/** @param category null = all categories in one query */
export function search(row: QueryRow, input: PlanInput, category: Category | null): PlannedQuery {
  const isDocument = row === documentRow
  const byCategory = category !== null && servesParameter(input.capability, row.type, 'category')
  const name = category === null ? row.type : `${row.type} ${category.name}`
  const filters: [string, string][] = byCategory ? [['category', tokens(category.codes)]] : []
  const filter: EntryFilter | null = isDocument
    ? documentFilter(input.issuer)
    : category && { elements: ['category'], codes: category.codes, strict: false }
  const part = (words: string, dates: [string, string][]): PlannedQuery => ({
    name: `${name} ${words}`,
    row,
    asked: address(row, input, [...filters, ...dates]),
    filter,
    narrower: [],
  })
  const byDate = row.type === 'Observation' && servesParameter(input.capability, row.type, 'date')
  const narrower = byDate ? dateWindows(input.now).map(([words, dates]) => part(words, dates)) : []
  return { name, row, asked: address(row, input, filters), filter, narrower }
}

const day = (now: Date, yearsBack: number) => `${now.getUTCFullYear() - yearsBack}${now.toISOString().slice(4, 8)}01`

/**
 * All time in three parts that meet: the last year, the four before, the rest. A range is closed by two bounds, as Oracle Health demands
 * (ehr-integration 2.3). First days of months, so that 29 February has a day in every year.
 */
const dateWindows = (now: Date): [words: string, dates: [string, string][]][] => [
  ['of the last year', [['date', `ge${day(now, 1)}`]]],
  [
    'of the four years before',
    [
      ['date', `ge${day(now, 5)}`],
      ['date', `lt${day(now, 1)}`],
    ],
  ],
  ['before that', [['date', `lt${day(now, 5)}`]]],
]

/** Two searches, because a radiology report may be named by its category or by its type, and FHIR cannot say "or" over both. */
export function documentSearches(input: PlanInput): PlannedQuery[] {
  const ways: [name: string, parameter: 'category' | 'type', codes: Code[]][] = [
    ['radiology', 'category', radiologyDocumentCategory],
    ['named types', 'type', [...radiologyDocumentTypes, ...namedNotes(input.issuer)]],
  ]
  const served = ways.filter(([, parameter]) => servesParameter(input.capability, 'DocumentReference', parameter))
  if (served.length === 0) return [search(documentRow, input, null)]
  return served.map(([name, parameter, codes]) => ({
    name: `DocumentReference ${name}`,
    row: documentRow,
    asked: address(documentRow, input, [[parameter, tokens(codes)]]),
    filter: documentFilter(input.issuer),
    narrower: [],
  }))
}

const namedNotes = (issuer: IssuerReading): Code[] =>
  issuer.readNotes.map((note) => {
    const at = note.lastIndexOf('|')
    return { system: note.slice(0, at), code: note.slice(at + 1) }
  })

const documentFilter = (issuer: IssuerReading): EntryFilter => ({
  elements: ['type', 'category'],
  codes: [...radiologyDocumentTypes, ...radiologyDocumentCategory, ...namedNotes(issuer)],
  strict: true,
})

function address(row: QueryRow, input: PlanInput, filters: [string, string][]): string {
  const { capability, issuer } = input
  const pageSize = issuer.reading?.pageSize[row.type] ?? row.pageSize
  const parameters: [string, string][] = [patientParameter(input, row.type) ?? ['patient', input.patientId], ...filters]
  if (row.type === 'MedicationRequest' && issuer.reading?.nameMedicationStatus)
    parameters.push(['status', medicationStatus])
  if (row.include && capability?.types[row.type]?.searchIncludes.includes(row.include)) {
    parameters.push(['_include', row.include])
  }
  if (pageSize !== null && servesCount(capability, row.type)) parameters.push(['_count', String(pageSize)])
  return `${row.type}?${new URLSearchParams(parameters)}`
}
