import { textsOf } from '../words/chosen.ts'
import { counting } from '../words/counting.ts'

const counted = counting('en')

export const english = {
  title: 'Other instruments',
  holds: 'for orientation; none decides anything here',
  clinician: 'clinician',
  mixed: 'chart and clinician',
  points: (points: number) => counted(points, 'point', 'points'),
  withoutThat: (answer: string) => `Without that: ${answer}.`,
  toFindOut: 'To find out:',
  total: (total: string, maximum: number, cut: string) => `${total} of ${maximum}, ${cut}`,
  reached: 'limit reached',
  notReached: 'limit not reached',
  undetermined: 'undetermined',
  noThreshold: 'no cut-off known',
  met: 'met',
  notMet: 'not met',
  noTotal: 'no total',
}
export const instrumentTexts = textsOf('instruments', english)
