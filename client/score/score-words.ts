import type { Category, InstrumentResult } from '../../crmo/assessment.ts'

/** "29 to 47", or "42" when nothing is unknown. */
export const intervalWords = (result: { lower: number; upper: number }): string =>
  result.lower === result.upper ? String(result.lower) : `${result.lower} to ${result.upper}`

const categoryWords: Record<Category, string> = {
  'at-or-above': 'At or above the published threshold',
  below: 'Below the published threshold',
  undetermined: 'Undetermined',
  'outside-cohort': 'Outside the cohort of this score',
}

/**
 * No threshold is printed for a child outside the cohort (clinical-basis 2.1), and neither threshold nor category beside an
 * established other diagnosis (row D-31): numbers only.
 */
export const showsThreshold = (result: InstrumentResult, established: boolean): boolean =>
  !established && result.category !== 'outside-cohort'

/** The headline beside the number. */
export const scoreHeadline = (result: InstrumentResult, established: boolean): string =>
  established ? 'Numbers only: another diagnosis is established' : categoryWords[result.category]

/** What a screen reader hears after every recalculation. */
export const scoreSentence = (result: InstrumentResult, established: boolean): string =>
  `Score ${intervalWords(result)} of ${result.maximum}. ${scoreHeadline(result, established)}.`
