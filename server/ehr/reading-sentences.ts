/** The sentences beside a query that did not end complete: what happened, what it means for the assessment, what to do. */
import type { QueryOutcome } from '../../crmo/chart/chart.ts'
import type { QueryRow } from './query-table.ts'

export type Ending = QueryOutcome['outcome']

const happened: Record<Exclude<Ending, 'complete'>, (words: string, cause: string) => string> = {
  partial: (words, cause) => `The ${words} may be incomplete: ${cause}.`,
  refused: (words, cause) => `This login may not read the ${words}: ${cause}.`,
  failed: (words, cause) => `The ${words} could not be read: ${cause}.`,
  unsupported: (words, cause) => `This EHR does not offer the ${words} to apps: ${cause}.`,
}

const remedy: Record<Exclude<Ending, 'complete'>, string> = {
  partial: 'Look in the chart itself before relying on an absence.',
  refused: 'Enter what you know in the review; the EHR team can grant the right.',
  failed: 'Read the chart again, or enter what you know in the review.',
  unsupported: 'Enter what you know in the review.',
}

/** @param cause a clause without full stop: "the EHR refused it (HTTP 403)" */
export const reasonFor = (
  row: Pick<QueryRow, 'words' | 'missing'>,
  ending: Exclude<Ending, 'complete'>,
  cause: string,
) => `${happened[ending](row.words, cause)} ${row.missing} ${remedy[ending]}`

/** Why a whole reading ended without a chart. Nothing of what was read is shown. */
export const stopSentences = {
  'other-patient': (what: string) =>
    `The EHR answered with data of another patient (${what}). Nothing that was read is shown or used. Close this window, open the app again from the right patient's chart, and report this to the EHR team.`,
  merged: () =>
    'The EHR answered with another patient record than the one that was opened; it was probably merged. Nothing that was read is shown or used. Open the app again from the current chart of the patient.',
  'no-patient': (cause: string) =>
    `The patient's own record could not be read: ${cause}. Without it nobody can check whose chart this is, so no assessment is possible. Try again; when it stays so, tell the EHR team.`,
  'login-ended': () =>
    'The login to the EHR has ended, so the chart cannot be read. Nothing is lost that was saved. Open the app again from the chart.',
}
