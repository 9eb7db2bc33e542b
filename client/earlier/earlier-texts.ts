import { textsOf } from '../words/chosen.ts'

export const english = {
  title: 'Earlier assessments',
  inChart: 'in the chart',
  pending: 'signed, not yet in the chart',
  written: 'accepted by the EHR, not yet checked',
  unknown: 'signed; not certain that it is in the chart',
  failed: 'signed, not in the chart',
  withdrawalPending: 'withdrawal signed, not yet carried out',
  withdrawalWritten: 'withdrawal accepted by the EHR, not yet checked',
  withdrawalUnknown: 'withdrawal signed; not certain that the EHR carried it out',
  withdrawalFailed: 'withdrawal signed, not carried out in the EHR',
  amended: 'replaced by a correction',
  withdrawn: 'withdrawn',
  noScore: 'score not stated',
  score: (interval: string) => `score ${interval}`,
  line: (count: number, day: string, score: string) => `${count}, last ${day}: ${score}`,
  none: 'none',
  noAuthor: 'author not stated',
  openReceipt: 'Open receipt',
  openReceiptOf: (day: string) => `Open receipt of ${day}`,
  unsettled: (day: string, state: string) => `Assessment of ${day}: ${state}.`,
  look: 'Look at its receipt',
  lookOf: (day: string) => `Look at its receipt, ${day}`,
}
export const earlierTexts = textsOf('earlier', english)
