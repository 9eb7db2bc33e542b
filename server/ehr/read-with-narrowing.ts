/**
 * A search that the EHR refuses as a whole, because it demands a parameter, because one bad record spoils it or because it finds too much, is
 * asked again in parts: by category where its table names categories, by date for results (ehr-integration 2.5).
 */
import type { PlannedQuery } from './planned-query.ts'
import { type QueryReading, readQuery, type SearchReader } from './read-query.ts'
import { type Cause, reasonFor } from './reading-sentences.ts'

const inParts = (because: string | undefined) => because === 'required' || because === 'too-many'

export async function readWithNarrowing(query: PlannedQuery, reader: SearchReader): Promise<QueryReading[]> {
  const whole = await readQuery(query, reader)
  if (whole.kind === 'stop' || !inParts(whole.problem?.because) || query.narrower.length === 0) return [whole]
  const parts = await Promise.all(query.narrower.map((narrower) => readQuery(narrower, reader)))
  // The parts are not all there is: the row of the whole says so.
  const cause: Cause = { code: query.row.by?.category === 'each' ? 'by-date-only' : 'by-category-only' }
  const outcome = { ...whole.outcome, outcome: 'partial', ...reasonFor(query.row, 'partial', [cause]) } as const
  return [{ ...whole, outcome }, ...parts]
}
