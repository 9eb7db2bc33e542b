import { textsOf } from './chosen.ts'
import { counting } from './counting.ts'

const counted = counting('en')

/** What stands on the closed lids of the parts that are opened later. */
export const english = {
  timeline: 'Timeline',
  timelineHolds: 'results, drugs, imaging, biopsies',
  decisions: 'Decision rows',
  unsettled: (raised: number, open: number) => `${raised} raised, ${open} open`,
  mimics: 'What else it could be',
  mimicsHold: (open: number, excluded: number, all: number) => `${open} open, ${excluded} excluded of ${all}`,
  treatment: 'Treatment',
  treatmentHolds: 'nothing is chosen here',
  alerts: (count: number) => counted(count, 'alert', 'alerts'),
  treatmentAlerts: 'Treatment alerts',
  urgent: 'Urgent',
  warn: 'Check',
  info: 'Note',
  monitoring: 'Monitoring and follow-up',
  dates: (count: number) => counted(count, 'date', 'dates'),
  toWatch: (count: number) => `${count} to watch`,
  unconfirmedAtSource: 'Items and counts are not confirmed at the source.',
  compare: 'Earlier assessments, side by side',
  nothingToCompare: 'No earlier assessment by this app is in the chart to compare with.',
}
export const partTexts = textsOf('parts', english)
