import type { Assessment } from '../assessment.ts'

/** Row D-31 (clinical-basis 3.2): an established diagnosis stands above the score, which may then be shown as numbers only. */
export const scoreIsNumbersOnly = (assessment: Assessment): boolean =>
  assessment.redFlags.some(({ row, state }) => row === 'D-31' && state === 'raised')

/** What the score means, in words; under D-31 never a rule-in sentence. */
export const scoreSentence = (assessment: Assessment): string =>
  scoreIsNumbersOnly(assessment)
    ? 'An established diagnosis (row D-31) comes first; the score is given as numbers only and is not interpreted.'
    : assessment.instruments['jansson-2009'].sentence
