import type { EarlierAssessment } from '../../server/api/contract.ts'
import { intervalWords } from '../score/score-words.ts'
import { dayWords } from '../words/dates.ts'

const words: Record<EarlierAssessment['state'], string> = {
  'in-chart': 'in the chart',
  verified: 'in the chart',
  pending: 'signed, not yet in the chart',
  written: 'accepted by the EHR, not yet checked',
  unknown: 'signed; not certain that it is in the chart',
  failed: 'signed, not in the chart',
}

const withdrawalWords: Partial<typeof words> = {
  pending: 'withdrawal signed, not yet carried out',
  written: 'withdrawal accepted by the EHR, not yet checked',
  unknown: 'withdrawal signed; not certain that the EHR carried it out',
  failed: 'withdrawal signed, not carried out in the EHR',
}
const fates = { amended: 'replaced by a correction', withdrawn: 'withdrawn' }

export const earlierState = (entry: EarlierAssessment): string =>
  entry.fate ? fates[entry.fate] : ((entry.withdrawal ? withdrawalWords[entry.state] : undefined) ?? words[entry.state])

/** Signed, and somebody still has to see that it reaches the chart. */
export const isUnsettled = (entry: EarlierAssessment): boolean => !entry.fate && isOpen(entry)

const isOpen = (entry: EarlierAssessment): boolean =>
  entry.state === 'pending' || entry.state === 'unknown' || entry.state === 'failed'

export const earlierScore = (entry: EarlierAssessment): string =>
  entry.scoreLower === null || entry.scoreUpper === null
    ? 'score not stated'
    : `score ${intervalWords({ lower: entry.scoreLower, upper: entry.scoreUpper })}`

/** How many, and the newest. */
export const earlierLine = (entries: readonly EarlierAssessment[]): string => {
  const newest = entries.toSorted((a, b) => (b.authored ?? '').localeCompare(a.authored ?? ''))[0]
  return newest ? `${entries.length}, last ${dayWords(newest.authored)}: ${earlierScore(newest)}` : 'none'
}
