/** Words and limits by which a history's own numbers are read. Lower case. */

/** Something began: "since the age of eight months", "the pain started at the age of 2 years". */
export const onsetWords = 'began begun started starting onset since from first'
/** Onset before the age of 3 (clinical-basis 3.2, D-20), in the unit that stands behind the number. */
export const youngAges: Record<string, number> = { weeks: 156, week: 156, months: 36, month: 36, years: 3, year: 3 }

export const tuberculinTests = 'mantoux tst ppd tuberculin'
/** An induration of this size is positive in anybody (CDC, Tuberculosis Fact Sheet: skin testing) [not in clinical-basis: unconfirmed]. */
export const positiveTuberculinMm = 15

/** "Alkaline phosphatase 41 U/L, far under the norm": names, units and the words between the number and its verdict. */
export const alpNames = 'alp phosphatase ap'
export const besideAlp =
  'u / l iu ukat µkat μkat per litre liter , ( - far well clearly markedly much very too still only'
export const lowWords = 'low reduced decreased subnormal below under'
