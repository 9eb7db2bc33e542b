/** What the page says before the clinician starts: what will be written where, and why nothing better is possible. */
import { type Told, worded } from '../../crmo/told.ts'
import type { Worded } from '../api/contract.ts'

/** `{ehr}`: the name under which it is set up here. `{documents}`, `{first}`, `{second}`: a kind of document, named below. */
export const planSentences = {
  'not-a-practitioner':
    '{user} is not signed in as a practitioner, so nothing can be signed or written in this session.',
  'written-as': 'Into {ehr} the signed assessment is written as {first}, and then read back.',
  'written-as-two': 'Into {ehr} the signed assessment is written as {first} and as {second}, and then read back.',
  'kept-here': 'The assessment is kept here after signing, and its text can be copied into the chart by hand.',

  'responses-set-off':
    'For {ehr} the app is set up not to write questionnaire responses: this EHR takes only answers to questionnaires of its own.',
  'responses-not-granted':
    'This login was not given the right to create questionnaire responses (scope QuestionnaireResponse.c).',
  'notes-set-off': 'For {ehr} the app is set up not to write notes.',
  'notes-not-granted': 'This login was not given the right to create notes (scope DocumentReference.c).',
  'note-needs-encounter':
    '{ehr} files a note only into an encounter, and the app was opened without one. Open it from an encounter to have the note written.',
  'capability-unread':
    '{ehr} did not say what it accepts (its capability statement could not be read), so the app does not write {documents} into it.',
  'not-taken': '{ehr} does not accept {documents} from apps.',

  'will-be-marked': 'When the correction is in the chart, the earlier document is marked there as entered in error.',
  'marked-by-people':
    '{reference} of the earlier version stays in the chart: this EHR does not let the app mark it. Have the people who keep the records do it.',

  'readable-yes':
    'The patient or the family can read the note in the portal, so all that is written leaves out the list of what else it could be (differential). Red flags stay in.',
  'readable-no': 'The note is not shown to the patient in the portal, as set up for this EHR.',
  'readable-unknown':
    'It is not set up whether the patient can read the note in a portal. All is written as if they can: without the list of what else it could be (differential). Red flags stay in.',

  // Kinds of documents.
  'a-response': 'a structured questionnaire response',
  'a-text-note': 'a note',
  'an-html-note': 'a note (HTML)',
  'a-pdf-note': 'a note (PDF/A-3 with the structured document inside)',
  responses: 'questionnaire responses',
  notes: 'notes',
} as const

export type PlanCode = keyof typeof planSentences

type Values = Exclude<Told['values'], undefined>
/** A sentence of the plan. */
export const planned = (code: PlanCode, values: Values = {}): Worded => {
  const told = { code, values }
  return { sentence: worded(planSentences, told), told }
}
