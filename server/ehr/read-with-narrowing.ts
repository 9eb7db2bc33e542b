/**
 * A search that the EHR refuses as a whole, because it demands a parameter, because one bad record spoils it or because it finds too much, is
 * asked again in parts: by category where its table names categories, by date for results (ehr-integration 2.5).
 */
import type { PlannedQuery } from './planned-query.ts'
import { type QueryReading, readQuery, type SearchReader } from './read-query.ts'
import { reasonFor } from './reading-sentences.ts'

const inParts = (because: string | undefined) => because === 'required' || because === 'too-many'
const byCategory = 'the EHR gives them only category by category, so entries of other categories were not asked for'
const byDate = 'the EHR gives them only in parts by date, so entries without a date may be missing'

export async function readWithNarrowing(query: PlannedQuery, reader: SearchReader): Promise<QueryReading[]> {
  const whole = await readQuery(query, reader)
  if (whole.kind === 'stop' || !inParts(whole.problem?.because) || query.narrower.length === 0) return [whole]
  const parts = await Promise.all(query.narrower.map((narrower) => readQuery(narrower, reader)))
  // The parts are not all there is: the row of the whole says so.
  const cause = query.row.by?.category === 'each' ? byDate : byCategory
  const outcome = { ...whole.outcome, outcome: 'partial', reason: reasonFor(query.row, 'partial', cause) } as const
  return [{ ...whole, outcome }, ...parts]
}
