import type { Chart, QueryOutcome } from '../../crmo/chart/chart.ts'
import { commonTexts } from '../words/common-texts.ts'
import { readingTexts } from './reading-texts.ts'

export const outcomeWord = (outcome: QueryOutcome['outcome']): string => readingTexts()[outcome]

/** "148 entries read, 3 not used, 1 search incomplete". */
export function readingSummary(chart: Chart): string {
  const read = chart.completeness.reduce((sum, entry) => sum + entry.read, 0)
  const incomplete = chart.queries.filter((query) => query.outcome !== 'complete').length
  const [t, common] = [readingTexts(), commonTexts()]
  return [
    t.entriesRead(common.entries(read)),
    ...(chart.unused.length > 0 ? [t.notUsed(chart.unused.length)] : []),
    ...(incomplete > 0 ? [t.incomplete(common.searches(incomplete))] : []),
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
