import type { EarlierAssessment } from '../../server/api/contract.ts'
import { intervalWords } from '../score/score-words.ts'
import { dayWords } from '../words/dates.ts'
import { earlierTexts } from './earlier-texts.ts'

/** Of an assessment, and of the withdrawal of one. */
const states = {
  'in-chart': ['inChart', 'inChart'],
  verified: ['inChart', 'inChart'],
  pending: ['pending', 'withdrawalPending'],
  written: ['written', 'withdrawalWritten'],
  unknown: ['unknown', 'withdrawalUnknown'],
  failed: ['failed', 'withdrawalFailed'],
} as const satisfies Record<EarlierAssessment['state'], readonly [string, string]>

export const earlierState = (entry: EarlierAssessment): string =>
  earlierTexts()[entry.fate ?? states[entry.state][entry.withdrawal ? 1 : 0]]

/** Signed, and somebody still has to see that it reaches the chart. */
export const isUnsettled = (entry: EarlierAssessment): boolean => !entry.fate && isOpen(entry)

const isOpen = (entry: EarlierAssessment): boolean =>
  entry.state === 'pending' || entry.state === 'unknown' || entry.state === 'failed'

export const earlierScore = (entry: EarlierAssessment): string =>
  entry.scoreLower === null || entry.scoreUpper === null
    ? earlierTexts().noScore
    : earlierTexts().score(intervalWords({ lower: entry.scoreLower, upper: entry.scoreUpper }))

/** How many, and the newest. */
export const earlierLine = (entries: readonly EarlierAssessment[]): string => {
  const newest = entries.toSorted((a, b) => (b.authored ?? '').localeCompare(a.authored ?? ''))[0]
  const t = earlierTexts()
  return newest ? t.line(entries.length, dayWords(newest.authored), earlierScore(newest)) : t.none
}
