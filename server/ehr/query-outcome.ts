/** The row that tells how a query ended. */
import type { QueryOutcome } from '../../crmo/chart/chart.ts'
import type { PlannedQuery } from './planned-query.ts'
import { type Cause, type Ending, reasonFor } from './reading-sentences.ts'

/**
 * Starts the clock of one query.
 * @returns makes the row; `causes` say why it is not complete
 */
export function outcomeOf(query: PlannedQuery, now: () => Date) {
  const started = now().getTime()
  const elapsed = () => now().getTime() - started
  const row = (ending: Ending, read: number, causes: readonly Cause[] = []): QueryOutcome => ({
    name: query.name,
    type: query.row.type,
    outcome: ending,
    read,
    ...(ending === 'complete' ? { reason: null } : reasonFor(query.row, ending, causes)),
    asked: query.asked,
    milliseconds: elapsed(),
  })
  return { row, elapsed }
}
