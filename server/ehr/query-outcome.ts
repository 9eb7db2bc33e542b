/** The row that tells how a query ended. */
import type { QueryOutcome } from '../../crmo/chart/chart.ts'
import type { PlannedQuery } from './planned-query.ts'
import { type Ending, reasonFor } from './reading-sentences.ts'

/**
 * Starts the clock of one query.
 * @returns makes the row; `cause` is a clause without full stop, unused when complete
 */
export function outcomeOf(query: PlannedQuery, now: () => Date) {
  const started = now().getTime()
  const elapsed = () => now().getTime() - started
  const row = (ending: Ending, read: number, cause = ''): QueryOutcome => ({
    name: query.name,
    type: query.row.type,
    outcome: ending,
    read,
    reason: ending === 'complete' ? null : reasonFor(query.row, ending, cause),
    asked: query.asked,
    milliseconds: elapsed(),
  })
  return { row, elapsed }
}
