/** Runs one query to its end: all pages, every entry checked. Never throws; what is missing is said. */
import type { QueryOutcome } from '../../crmo/chart/chart.ts'
import type { FhirAccess } from './access.ts'
import { type Answer, type Because, problemOf, readAnswer } from './answer.ts'
import { belowBase } from './below-base.ts'
import { readPage } from './bundle-page.ts'
import { checkPage } from './check-page.ts'
import type { PlannedQuery } from './planned-query.ts'
import { outcomeOf } from './query-outcome.ts'
import type { ReadingLimits } from './reading-limits.ts'
import { type Cause, eachOnce } from './reading-sentences.ts'
import { latestOfEach, type Resource } from './resource.ts'

/** What every query of one reading shares. `access` is already limited in concurrency. */
export type Reader = {
  access: Pick<FhirAccess, 'fhirBase' | 'read'>
  patientId: string
  limits: ReadingLimits
  now: () => Date
}
export type SearchReader = Reader & {
  /** Called with each page's resources at once, so that their attachments need not wait for the next pages. */
  onResources: (resources: Resource[]) => void
}

export type QueryReading =
  /** `problem` says why a query gave nothing at all. */
  | { kind: 'read'; resources: Resource[]; outcome: QueryOutcome; problem: { because: Because; cause: Cause } | null }
  | { kind: 'stop'; because: 'merged' }
  | { kind: 'stop'; because: 'other-patient'; what: string }

type Problem = Extract<Answer, { kind: 'problem' }>
type Stop = Extract<QueryReading, { kind: 'stop' }>
/** `problem` only when nothing was read. */
type Pages = { kind: 'pages'; resources: Resource[]; causes: Cause[]; expired: boolean } | Problem | Stop
type Step = { kind: 'page'; resources: Resource[]; causes: Cause[]; next: string | null } | Problem | Stop

/** A search with all its pages. */
export async function readQuery(query: PlannedQuery, reader: SearchReader): Promise<QueryReading> {
  const { row, elapsed } = outcomeOf(query, reader.now)
  const first = await readPages(query, reader, elapsed)
  // The paging session is the EHR's: when it expires, the rest of the list cannot be had. Once more from the beginning, then partial.
  const again = first.kind === 'pages' && first.expired ? await readPages(query, reader, elapsed) : first
  const pages = again.kind === 'problem' ? first : again
  if (pages.kind === 'stop') return pages
  if (pages.kind === 'problem') {
    return { kind: 'read', resources: [], outcome: row(pages.ending, 0, [pages.cause]), problem: pages }
  }
  const resources = latestOfEach(pages.resources)
  const read = resources.filter((resource) => resource.resourceType === query.row.type).length
  const causes = eachOnce(pages.causes)
  const outcome = row(causes.length === 0 ? 'complete' : 'partial', read, causes)
  return { kind: 'read', resources, outcome, problem: null }
}

async function readPages(query: PlannedQuery, reader: SearchReader, elapsed: () => number): Promise<Pages> {
  const resources: Resource[] = []
  const causes: Cause[] = []
  const end = (cause: Cause | null, expired = false): Pages => ({
    kind: 'pages',
    resources,
    causes: cause === null ? causes : [...causes, cause],
    expired,
  })
  const asked = new Set<string>()
  for (let next: string | null = query.asked; next !== null; ) {
    const limit = limitReached(next, asked, elapsed(), reader)
    if (limit !== null) return end(limit)
    asked.add(next)
    const step = await readStep(next, query, reader)
    if (step.kind === 'stop') return step
    if (step.kind === 'problem') {
      if (step.because === 'empty') return end(null)
      if (asked.size === 1) return step
      return end({ code: 'later-pages', values: { cause: step.cause } }, step.because === 'expired')
    }
    resources.push(...step.resources)
    causes.push(...step.causes)
    next = step.next
  }
  return end(null)
}

function limitReached(next: string, asked: Set<string>, elapsed: number, { limits, access }: Reader): Cause | null {
  if (asked.size === 0) return null
  if (belowBase(access.fhirBase, next) === null) return { code: 'link-away' }
  if (asked.has(next)) return { code: 'same-page' }
  if (asked.size >= limits.pages) return { code: 'first-pages', values: { pages: limits.pages } }
  return elapsed > limits.queryMs ? { code: 'too-slow' } : null
}

async function readStep(url: string, query: PlannedQuery, reader: SearchReader): Promise<Step> {
  const { access, patientId, limits, onResources } = reader
  const answer = readAnswer(await access.read(url, { timeoutMs: limits.callMs }))
  if (answer.kind === 'problem') return answer.because === 'merged' ? { kind: 'stop', because: 'merged' } : answer
  const page = readPage(answer.json, query.row.type)
  if (page === null) {
    return { kind: 'problem', ending: 'failed', cause: { code: 'no-search-result' }, because: 'other' }
  }
  const checked = checkPage(page, query, { fhirBase: access.fhirBase, patientId })
  if (checked.kind === 'other') return { kind: 'stop', because: 'other-patient', what: checked.what }
  const special = problemOf(page.issues)
  if (special?.because === 'merged') return { kind: 'stop', because: 'merged' }
  if (special?.because === 'expired' || (special?.ending === 'refused' && page.matches.length === 0)) return special
  onResources(checked.resources)
  return { kind: 'page', resources: checked.resources, causes: checked.causes, next: page.next }
}
