import type { Assessment, PathwayRow } from '../assessment.ts'

/** Row D-31 (clinical-basis 3.2): an established diagnosis stands above the score, which may then be shown as numbers only. */
export const scoreIsNumbersOnly = (assessment: Assessment): boolean =>
  assessment.redFlags.some(({ row, state }) => row === 'D-31' && state === 'raised')

/** What the score means, in words; under D-31 never a rule-in sentence. */
export const scoreSentence = (assessment: Assessment): string =>
  scoreIsNumbersOnly(assessment)
    ? 'An established diagnosis (row D-31) comes first; the score is given as numbers only and is not interpreted.'
    : assessment.instruments['jansson-2009'].sentence

/** Whom the score was meant for; under D-31 without what the score could then do. */
export const entrySentence = (assessment: Assessment): string =>
  scoreIsNumbersOnly(assessment)
    ? 'An established diagnosis (row D-31) comes first, whatever the answer.'
    : assessment.entryGate.sentence

/** Rows that make CNO likelier or spare a biopsy: not written while D-31 stands above every rule-in sentence. */
const speaksForCno = new Set(['D-03', 'D-04', 'D-07', 'D-14', 'D-23', 'D-24'])

/** Decision rows to write: those raised. */
export const raisedRows = (assessment: Assessment): PathwayRow[] =>
  assessment.pathwayRows.filter(
    ({ row, state }) => state === 'raised' && !(scoreIsNumbersOnly(assessment) && speaksForCno.has(row)),
  )
