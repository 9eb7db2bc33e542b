/** A search that the EHR refuses as a whole is asked again category by category, where its table names categories. */
import type { PlannedQuery } from './planned-query.ts'
import { type QueryReading, readQuery, type SearchReader } from './read-query.ts'
import { reasonFor } from './reading-sentences.ts'

export async function readWithNarrowing(query: PlannedQuery, reader: SearchReader): Promise<QueryReading[]> {
  const whole = await readQuery(query, reader)
  if (whole.kind === 'stop' || whole.problem?.because !== 'required' || query.narrower.length === 0) return [whole]
  const parts = await Promise.all(query.narrower.map((narrower) => readQuery(narrower, reader)))
  // The categories asked are not all there are: the row of the whole says so.
  const cause = 'the EHR gives them only category by category, so entries of other categories were not asked for'
  const outcome = { ...whole.outcome, outcome: 'partial', reason: reasonFor(query.row, 'partial', cause) } as const
  return [{ ...whole, outcome }, ...parts]
}
