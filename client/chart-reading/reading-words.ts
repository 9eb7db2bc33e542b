import type { Chart, QueryOutcome } from '../../crmo/chart/chart.ts'
import { counted } from '../words/answer-words.ts'

export const outcomeWords: Record<QueryOutcome['outcome'], string> = {
  complete: 'Complete',
  partial: 'Partly read',
  refused: 'Refused by the EHR',
  failed: 'Failed',
  unsupported: 'Not offered by the EHR',
}

/** "148 entries read, 3 not used, 1 search incomplete". */
export function readingSummary(chart: Chart): string {
  const read = chart.completeness.reduce((sum, entry) => sum + entry.read, 0)
  const incomplete = chart.queries.filter((query) => query.outcome !== 'complete').length
  return [
    `${counted(read, 'entry', 'entries')} read`,
    ...(chart.unused.length > 0 ? [`${chart.unused.length} not used`] : []),
    ...(incomplete > 0 ? [`${counted(incomplete, 'search', 'searches')} incomplete`] : []),
  ].join(', ')
}

/** The request as people read it: "category=http://…|laboratory" instead of percent signs. */
export const askedWords = (asked: string): string => {
  try {
    return decodeURIComponent(asked)
  } catch {
    return asked
  }
}
