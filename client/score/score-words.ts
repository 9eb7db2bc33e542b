import type { Category, InstrumentResult } from '../../crmo/assessment.ts'
import { scoreTexts } from './score-texts.ts'

/** "29 to 47", or "42" when nothing is unknown. */
export const intervalWords = (result: { lower: number; upper: number }): string =>
  result.lower === result.upper ? String(result.lower) : scoreTexts().interval(result.lower, result.upper)

const categories = {
  'at-or-above': 'atOrAbove',
  below: 'below',
  undetermined: 'undetermined',
  'outside-cohort': 'outsideCohort',
} as const satisfies Record<Category, string>

/**
 * No threshold is printed for a child outside the cohort (clinical-basis 2.1), and neither threshold nor category beside an
 * established other diagnosis (row D-31): numbers only.
 */
export const showsThreshold = (result: InstrumentResult, established: boolean): boolean =>
  !established && result.category !== 'outside-cohort'

/** The headline beside the number. */
export const scoreHeadline = (result: InstrumentResult, established: boolean): string =>
  established ? scoreTexts().established : scoreTexts()[categories[result.category]]

/** What a screen reader hears after every recalculation. */
export const scoreSentence = (result: InstrumentResult, established: boolean): string =>
  scoreTexts().sentence(intervalWords(result), result.maximum, scoreHeadline(result, established))
