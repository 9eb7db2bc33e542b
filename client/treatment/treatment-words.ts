import type { PhenotypeRow, TreatmentCheck } from '../../crmo/treatment/treatment-types.ts'
import { treatmentTexts } from './treatment-texts.ts'

const checks = {
  abnormal: ['abnormal', 'countAbnormal'],
  missing: ['missing', 'countMissing'],
  'out-of-date': ['outOfDate', 'countOutOfDate'],
  done: ['done', 'countDone'],
  'not-applicable': ['notApplicable', 'countNotApplicable'],
} as const satisfies Record<TreatmentCheck['status'], readonly [string, string]>

export const checkWord = (status: TreatmentCheck['status']): string => treatmentTexts()[checks[status][0]]

/** What asks for something first. */
export const checkOrder: TreatmentCheck['status'][] = ['abnormal', 'missing', 'out-of-date', 'done', 'not-applicable']

const towards = {
  'tnf-antagonist': 'towardsTnf',
  bisphosphonate: 'towardsBisphosphonate',
  'both-open': 'towardsBoth',
  neither: 'towardsNeither',
} as const satisfies Record<PhenotypeRow['towards'], string>

export const towardsWord = (side: PhenotypeRow['towards']): string => treatmentTexts()[towards[side]]

const classes: Readonly<
  Record<string, 'nsaid' | 'bisphosphonate' | 'tnfAntagonist' | 'dmard' | 'glucocorticoid' | undefined>
> = {
  nsaid: 'nsaid',
  bisphosphonate: 'bisphosphonate',
  tnfAntagonist: 'tnfAntagonist',
  dmard: 'dmard',
  glucocorticoid: 'glucocorticoid',
}

/** A class that has no words of its own stands as the core names it. */
export const drugClassWords = (drugClass: string): string => {
  const key = classes[drugClass]
  return key ? treatmentTexts()[key] : drugClass
}

/** "1 abnormal, 6 missing, 2 done" */
export const checkCounts = (of: readonly TreatmentCheck[]): string =>
  checkOrder
    .map((status) => ({ status, count: of.filter((check) => check.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => treatmentTexts()[checks[status][1]](count))
    .join(', ')
