/** What to ask this EHR with this login, and what not to ask and why: CapabilityStatement ∩ granted scopes ∩ the issuer's quirks. */
import type { QueryOutcome } from '../../crmo/chart/chart.ts'
import { declares } from './capability.ts'
import { documentSearches, type PlanInput, type PlannedQuery, patientParameter, search } from './planned-query.ts'
import { type Category, documentRow, type QueryRow, queryTable, readRows } from './query-table.ts'
import { type Cause, reasonFor, type Shortfall } from './reading-sentences.ts'
import { type CategoryScope, categoriesFor, may, type Scopes } from './scopes.ts'

/** `patient` and `encounter` are reads by id; null = not to be asked (then it stands in `notAsked`, or there is none). */
export type QueryPlan = {
  patient: PlannedQuery | null
  encounter: PlannedQuery | null
  searches: PlannedQuery[]
  notAsked: QueryOutcome[]
}

export function planQueries(input: PlanInput): QueryPlan {
  const planned = [...queryTable, documentRow].map((row) => planSearches(row, input))
  const patient = planRead(readRows.Patient, input.patientId, input)
  const encounter = input.encounterId === null ? null : planRead(readRows.Encounter, input.encounterId, input)
  return {
    patient: patient.query,
    encounter: encounter?.query ?? null,
    searches: planned.flatMap((part) => part.queries),
    notAsked: [...patient.notAsked, ...(encounter?.notAsked ?? []), ...planned.flatMap((part) => part.notAsked)],
  }
}

const notAsked = (row: QueryRow, name: string, outcome: Shortfall, cause: Cause): QueryOutcome => ({
  name,
  type: row.type,
  outcome,
  read: 0,
  ...reasonFor(row, outcome, [cause]),
  asked: 'not asked',
  milliseconds: 0,
})

const notDeclared: Cause = { code: 'not-listed' }
const notGranted = (scopes: Scopes, { type }: QueryRow): Cause => ({
  code: may(scopes, 'read', type) ? 'single-only' : 'not-granted',
  values: { type },
})

function planRead(row: QueryRow, id: string, { capability, scopes }: PlanInput) {
  const refuse = (outcome: 'unsupported' | 'refused', cause: Cause) => ({
    query: null,
    notAsked: [notAsked(row, row.type, outcome, cause)],
  })
  if (!declares(capability, 'read', row.type)) return refuse('unsupported', notDeclared)
  if (!may(scopes, 'read', row.type)) return refuse('refused', notGranted(scopes, row))
  const asked = `${row.type}/${encodeURIComponent(id)}`
  return { query: { name: row.type, row, asked, filter: null, narrower: [] }, notAsked: [] }
}

type Planned = { queries: PlannedQuery[]; notAsked: QueryOutcome[] }

function planSearches(row: QueryRow, input: PlanInput): Planned {
  const { capability, scopes, issuer } = input
  const whole = row.by?.category === 'each' ? row.by.categories.map((c) => `${row.type} ${c.name}`) : [row.type]
  const none = (outcome: 'unsupported' | 'refused', cause: Cause): Planned => ({
    queries: [],
    notAsked: whole.map((name) => notAsked(row, name, outcome, cause)),
  })
  if (!declares(capability, 'search', row.type)) return none('unsupported', notDeclared)
  if (patientParameter(input, row.type) === null) return none('unsupported', { code: 'not-by-patient' })
  const granted = categoriesFor(scopes, 'search', row.type)
  if (granted !== 'any' && granted.length === 0) return none('refused', notGranted(scopes, row))

  if (row.by?.category === 'each') return byGrantedCategory(row, row.by.categories, granted, input)
  if (granted !== 'any') {
    const categories = granted.map((scope) => scope.code).join(', ')
    return {
      queries: granted.map((scope) => search(row, input, categoryOfScope(row, scope))),
      notAsked: [notAsked(row, row.type, 'partial', { code: 'granted-only', values: { categories } })],
    }
  }
  if (row === documentRow) return { queries: documentSearches(input), notAsked: [] }
  const narrower = (row.by?.categories ?? []).map((category) => search(row, input, category))
  if (issuer.reading?.categoryRequired.some((type) => type === row.type)) return { queries: narrower, notAsked: [] }
  return { queries: [{ ...search(row, input, null), narrower }], notAsked: [] }
}

function byGrantedCategory(
  row: QueryRow,
  categories: Category[],
  granted: 'any' | CategoryScope[],
  input: PlanInput,
): Planned {
  const allowed = (category: Category) =>
    granted === 'any' || category.codes.some((code) => may(input.scopes, 'search', row.type, code))
  return {
    queries: categories.filter(allowed).map((category) => search(row, input, category)),
    notAsked: categories
      .filter((category) => !allowed(category))
      .map((category) => `${row.type} ${category.name}`)
      .map((name) => notAsked(row, name, 'refused', { code: 'not-granted', values: { type: name } })),
  }
}

/** The row's own name for a granted category, else the code. The codes asked are then exactly the granted one. */
const categoryOfScope = (row: QueryRow, scope: CategoryScope): Category => ({
  name:
    row.by?.categories.find((category) => category.codes.some((code) => code.code === scope.code))?.name ?? scope.code,
  codes: [{ system: scope.system ?? '', code: scope.code }],
})
