import type { PhenotypeRow, Step, TreatmentAlert, TreatmentCheck } from '../../crmo/treatment/treatment-types.ts'

export const alertWords: Record<TreatmentAlert['level'], string> = { urgent: 'Urgent', warn: 'Check', info: 'Note' }

export const checkWords: Record<TreatmentCheck['status'], string> = {
  abnormal: 'Abnormal',
  missing: 'Missing',
  'out-of-date': 'Out of date',
  done: 'Done',
  'not-applicable': 'Not applicable',
}

/** What asks for something first. */
export const checkOrder: TreatmentCheck['status'][] = ['abnormal', 'missing', 'out-of-date', 'done', 'not-applicable']

export const stepNames: Record<Step, string> = {
  L1: 'Step 1',
  L1b: 'Step 1b',
  L2: 'Step 2',
  L2x: 'Bridge',
  L3: 'Step 3',
}

export const towardsWords: Record<PhenotypeRow['towards'], string> = {
  'tnf-antagonist': 'Towards a TNF antagonist',
  bisphosphonate: 'Towards a bisphosphonate',
  'both-open': 'Leaves both open',
  neither: 'Towards neither',
}

const classNames: Readonly<Record<string, string>> = {
  nsaid: 'NSAID',
  bisphosphonate: 'Bisphosphonate',
  'tnf-antagonist': 'TNF antagonist',
  dmard: 'Conventional DMARD',
  glucocorticoid: 'Glucocorticoid',
}

/** A class that has no words of its own stands as the core names it. */
export const drugClassWords = (drugClass: string): string => classNames[drugClass] ?? drugClass

/** "1 abnormal, 6 missing, 2 done" */
export const checkCounts = (checks: readonly TreatmentCheck[]): string =>
  checkOrder
    .map((status) => ({ status, count: checks.filter((check) => check.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${checkWords[status].toLowerCase()}`)
    .join(', ')
