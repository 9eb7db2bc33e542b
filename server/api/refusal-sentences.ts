import type { OperationOutcomeIssue } from 'fhir/r4.js'
import { english } from '../launch/failure-words/en.ts'

export type Refusal = { status: number; issue: OperationOutcomeIssue['code']; sentence: string }

/** A launch's end in the words of its page. */
const ended = (kind: 'launch-over' | 'no-cookie' | 'foreign-browser'): string => {
  const { happened, todo } = english.kinds[kind]
  return [happened, 'Nothing more can be saved in this window.', ...todo].join(' ')
}

/**
 * Why the API answers with nothing but a refusal, by name: what happened, what it means for the assessment, what to do. `{place}` is
 * where the request is not as expected, `{what}` a FHIR reference, `{cause}` a clause.
 */
export const refusals = {
  'launch-over': { status: 410, issue: 'expired', sentence: ended('launch-over') },
  'no-cookie': { status: 403, issue: 'login', sentence: ended('no-cookie') },
  'foreign-browser': { status: 403, issue: 'login', sentence: ended('foreign-browser') },
  'foreign-request': {
    status: 403,
    issue: 'security',
    sentence:
      'The request did not come from the app’s own page, so nothing was changed. Open the app again from the patient’s chart.',
  },
  'too-many-requests': {
    status: 429,
    issue: 'throttled',
    sentence: 'The page sent too many requests in a minute. Nothing is lost; wait a minute and go on.',
  },
  'unreadable-request': {
    status: 400,
    issue: 'invalid',
    sentence:
      'The app’s page sent something that cannot be read, so nothing was changed. Reload the page; if it happens again, tell the people who run this app.',
  },
  'too-large': {
    status: 413,
    issue: 'invalid',
    sentence: 'What the page sent is too large, so nothing was changed. Shorten the free text and try again.',
  },
  'no-such-address': {
    status: 404,
    issue: 'not-found',
    sentence: 'The app’s page asked for something that this server does not have. Reload the page.',
  },
  'our-fault': {
    status: 500,
    issue: 'exception',
    sentence:
      'Something went wrong in the app itself, so this step was not finished. What was signed before is kept. Reload the page; if it happens again, tell the people who run this app.',
  },

  'chart-of-other-patient': {
    status: 502,
    issue: 'processing',
    sentence:
      'The EHR answered with data of another patient ({what}). Nothing that was read is shown or used. Close this window, open the app again from the right patient’s chart, and report this to the EHR team.',
  },
  'chart-merged': {
    status: 502,
    issue: 'processing',
    sentence:
      'The EHR answered with another patient record than the one that was opened; it was probably merged. Nothing that was read is shown or used. Open the app again from the current chart of the patient.',
  },
  'chart-without-patient': {
    status: 502,
    issue: 'processing',
    sentence:
      'The patient’s own record could not be read: {cause}. Without it nobody can check whose chart this is, so no assessment is possible. Try again; when it stays so, tell the EHR team.',
  },
  'chart-login-ended': {
    status: 401,
    issue: 'login',
    sentence:
      'The login to the EHR has ended, so the chart cannot be read. Nothing is lost that was saved. Open the app again from the chart.',
  },

  'draft-not-as-expected': {
    status: 400,
    issue: 'invalid',
    sentence:
      'The draft was not saved: {place} is not as expected. What you entered stays in this window; reload the page only after noting it.',
  },
  'draft-conflict': {
    status: 409,
    issue: 'conflict',
    sentence:
      'The draft was not saved: another window saved a newer one, or the assessment was signed there. Nothing was overwritten. Choose which one to keep.',
  },

  'may-not-sign': {
    status: 403,
    issue: 'forbidden',
    sentence:
      'Nothing was signed: this login is not that of a practitioner. Open the app with the login of the person who signs.',
  },
  'other-patient': {
    status: 409,
    issue: 'conflict',
    sentence:
      'STOP: nothing was signed. This window shows another patient than the one of this launch. Close it, and open the app again from the chart of the patient whom you mean.',
  },
  'chart-changed': {
    status: 409,
    issue: 'conflict',
    sentence:
      'Nothing was signed: the chart was read again since this page was opened. Reload the page, look at the assessment again, then sign.',
  },
  'not-previewed': {
    status: 409,
    issue: 'conflict',
    sentence:
      'Nothing was signed: what would be signed differs from the preview that you saw. Open the preview again, then sign.',
  },
  'nothing-to-follow': {
    status: 409,
    issue: 'conflict',
    sentence:
      'Nothing was changed: what was to be corrected or withdrawn is not a signed assessment of this patient. Reload the page to see what is signed.',
  },
  'followed-already': {
    status: 409,
    issue: 'conflict',
    sentence:
      'Nothing was changed: this assessment was corrected or withdrawn already. Reload the page to see the newest version.',
  },
  'being-sent': {
    status: 409,
    issue: 'conflict',
    sentence:
      'Nothing was changed: a document of this assessment is being sent at this moment. Wait until its receipt says where it is, then try again.',
  },
  'signed-already': {
    status: 409,
    issue: 'conflict',
    sentence:
      'Nothing new was signed: this assessment is signed already, with other content. Reload the page to see the signed one.',
  },
  'not-signed-here': {
    status: 404,
    issue: 'not-found',
    sentence: 'This patient has no such signed assessment here. Reload the page to see what is signed.',
  },
  'no-such-document': {
    status: 404,
    issue: 'not-found',
    sentence: 'This patient has no such signed document here. Reload the page to see what is signed.',
  },
  'not-as-expected': {
    status: 400,
    issue: 'invalid',
    sentence:
      'Nothing was signed or changed: {place} is not as expected. Reload the page and try again; your draft is kept.',
  },
} as const satisfies Record<string, Refusal>

export type RefusalCode = keyof typeof refusals
