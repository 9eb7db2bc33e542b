import type { Chart, QueryOutcome } from '../../crmo/chart/chart.ts'
import { counted } from '../words/answer-words.ts'

export const outcomeWords: Record<QueryOutcome['outcome'], string> = {
  complete: 'Complete',
  partial: 'Partly read',
  refused: 'Refused by the EHR',
  failed: 'Failed',
  unsupported: 'Not offered by the EHR',
}

/** Searches that did not bring everything, the worst first. */
export const incompleteQueries = (chart: Chart): QueryOutcome[] => {
  const rank = ['failed', 'partial', 'refused', 'unsupported']
  return chart.queries
    .filter((query) => query.outcome !== 'complete')
    .sort((a, b) => rank.indexOf(a.outcome) - rank.indexOf(b.outcome))
}

const unreadWords = {
  'not-english': 'is not in English and was not read',
  'unsupported-format': 'is in a format that cannot be read',
  empty: 'is empty',
  'not-final': 'is not final and was not used',
} as const

/** Reports whose text gave no findings, each as a sentence. */
export const unreadTexts = (chart: Chart): { id: string; sentence: string }[] =>
  chart.texts.flatMap((text) =>
    text.reading === 'read' ? [] : [{ id: text.id, sentence: `${text.title} ${unreadWords[text.reading]}.` }],
  )

/** "148 entries read; 3 not used" */
export function readingSummary(chart: Chart): string {
  const read = chart.completeness.reduce((sum, entry) => sum + entry.read, 0)
  const unusable = chart.completeness.reduce((sum, entry) => sum + entry.unusable, 0)
  const searches = incompleteQueries(chart).length
  return [
    `${counted(read, 'entry', 'entries')} read`,
    ...(unusable > 0 ? [`${unusable} not usable`] : []),
    ...(searches > 0 ? [`${counted(searches, 'search', 'searches')} incomplete`] : []),
  ].join(', ')
}
