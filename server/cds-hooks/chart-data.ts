/** The data of a call: what the EHR sent along, and what it may be asked for with the token that it gave for this call. */
import type { QueryOutcome } from '../../crmo/chart/chart.ts'
import { type PrefetchKey, type PrefetchRow, prefetchRows } from '../../smart-config/cds-hooks/services.ts'
import type { FhirAccess } from '../ehr/access.ts'
import { type BundlePage, readPage } from '../ehr/bundle-page.ts'
import { checkPage } from '../ehr/check-page.ts'
import { withMedicationNames } from '../ehr/medication-names.ts'
import { issuesOf } from '../ehr/outcome-issues.ts'
import type { PlannedQuery } from '../ehr/planned-query.ts'
import { outcomeOf } from '../ehr/query-outcome.ts'
import { queryTable, readRows } from '../ehr/query-table.ts'
import { readOne } from '../ehr/read-one.ts'
import { type QueryReading, readQuery } from '../ehr/read-query.ts'
import type { Cause } from '../ehr/reading-sentences.ts'
import { type Resource, readResource } from '../ehr/resource.ts'

export type CallData =
  | { kind: 'data'; resources: Resource[]; queries: QueryOutcome[] }
  /** Something indispensable could not be had. */
  | { kind: 'missing'; keys: string[] }
  | { kind: 'other-patient' }

type Owner = { fhirBase: string; patientId: string; now: () => Date }
export type CallAccess = Pick<FhirAccess, 'fhirBase' | 'read'>

/** The row of the chart's own reading where there is one: its words tell what a gap means. */
const plannedQuery = (row: PrefetchRow, patientId: string): PlannedQuery => {
  const known = queryTable.find(({ type }) => type === row.type)
  const words = { words: 'other-records', missing: 'others-missing' } as const
  return {
    name: row.name,
    row: row.type === 'Patient' ? readRows.Patient : (known ?? { type: row.type, pageSize: null, ...words }),
    asked: row.template.replaceAll('{{context.patientId}}', encodeURIComponent(patientId)),
    filter: null,
    narrower: [],
  }
}

/** One prefetch value → the page that it is. `null`: the EHR asked, and there is nothing (CDS Hooks 2.0, "Prefetch"). */
const pageOf = (value: unknown, type: string): BundlePage | null => {
  const empty: BundlePage = { matches: [], included: [], issues: [], unreadable: 0, next: null }
  if (value === null) return type === 'Patient' ? null : empty
  if (issuesOf(value)) return null
  const one = readResource(value)
  if (one && one.resourceType === type) return { ...empty, matches: [one] }
  return readPage(value, type)
}

/** What was sent along, checked entry by entry; null when nothing usable was. */
const fromPrefetch = (query: PlannedQuery, value: unknown, owner: Owner): QueryReading | null => {
  const page = value === undefined ? null : pageOf(value, query.row.type)
  if (page === null) return null
  const { row } = outcomeOf(query, owner.now)
  const checked = checkPage(page, query, owner)
  if (checked.kind === 'other') return { kind: 'stop', because: 'other-patient', what: '' }
  const causes: Cause[] = [...checked.causes, ...(page.next === null ? [] : [{ code: 'first-page-only' as const }])]
  const { resources } = checked
  const ending = causes.length === 0 ? 'complete' : 'partial'
  return { kind: 'read', resources, outcome: row(ending, resources.length, causes), problem: null }
}

const asked = (query: PlannedQuery, access: CallAccess, owner: Owner, leftMs: number): Promise<QueryReading> => {
  const reader = {
    access,
    patientId: owner.patientId,
    now: owner.now,
    limits: { callMs: leftMs, queryMs: leftMs, pages: 10, concurrency: 8, attachmentCharacters: 0, attachments: 0 },
    onResources: () => undefined,
  }
  return query.row.type === 'Patient' ? readOne(query, reader) : readQuery(query, reader)
}

/**
 * @param access null when the call came without a token: then there is only what was sent along
 * @param leftMs time for everything that must be asked for
 */
export const callData = async (
  keys: readonly PrefetchKey[],
  prefetch: Record<string, unknown>,
  access: CallAccess | null,
  owner: Owner,
  leftMs: number,
): Promise<CallData> => {
  const readings = await Promise.all(
    keys.map(async (key): Promise<{ key: PrefetchKey; reading: QueryReading }> => {
      const query = plannedQuery(prefetchRows[key], owner.patientId)
      const sent = fromPrefetch(query, prefetch[key], owner)
      if (sent && (sent.kind === 'stop' || sent.outcome.outcome === 'complete' || access === null))
        return { key, reading: sent }
      if (access !== null) {
        const read = await asked(query, access, owner, leftMs)
        return { key, reading: read.kind === 'read' && read.problem !== null && sent ? sent : read }
      }
      const outcome = outcomeOf(query, owner.now).row('failed', 0, [{ code: 'not-sent-along' }])
      return {
        key,
        reading: {
          kind: 'read',
          resources: [],
          outcome,
          problem: { because: 'other', cause: { code: 'not-sent-along' } },
        },
      }
    }),
  )
  if (readings.some(({ reading }) => reading.kind === 'stop')) return { kind: 'other-patient' }
  const read = readings.flatMap(({ key, reading }) => (reading.kind === 'read' ? [{ key, ...reading }] : []))
  const missing = read.filter(
    ({ key, problem, resources }) =>
      prefetchRows[key].needed && (problem !== null || (key === 'patient' && resources.length === 0)),
  )
  if (missing.length > 0) return { kind: 'missing', keys: missing.map(({ key }) => key) }
  return {
    kind: 'data',
    resources: withMedicationNames(read.flatMap(({ resources }) => resources)),
    queries: read.map(({ outcome }) => outcome),
  }
}
