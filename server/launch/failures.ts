/** Every way in which a launch can end before the app opens. */
export type FailureKind =
  | 'unknown-issuer'
  | 'no-launch-context'
  | 'ehr-unreachable'
  | 'unknown-state'
  | 'no-cookie'
  | 'foreign-browser'
  | 'used-before'
  | 'refused-by-ehr'
  | 'foreign-answer'
  | 'no-code'
  | 'code-refused'
  | 'token-unavailable'
  | 'no-patient'
  | 'bad-id-token'
  | 'no-reading-scope'
  | 'launch-over'
  | 'not-found'
  | 'too-many-requests'
  | 'client-not-built'
  | 'our-fault'

/** What the failure's page adds to its fixed words. */
export type Failure = {
  kind: FailureKind
  /** Sentences with what this EHR said or left out; shown as text. */
  details?: string[]
  /** A page of the EHR for people (`error_uri`); https only. */
  link?: string
}

type Words = { status: number; title: string; happened: string; todo: string[] }

const REOPEN = 'Close this window and open the app again from the patient’s chart.'
const ADMIN = 'If it happens again, tell the people who run this app at your hospital'
const NEW_WINDOW =
  'Or ask for the app to be opened in its own window instead of inside the chart’s frame: that is a new launch, and cookies work there.'

/** What happened, and what to do. Nothing was read or written in any of these cases. */
export const failureWords: Record<FailureKind, Words> = {
  'unknown-issuer': {
    status: 403,
    title: 'This EHR is not set up for the app',
    happened: 'The app was opened by an EHR that is not on its list, so it did not contact it.',
    todo: [
      'Open the app from the chart of an EHR that your hospital has set up.',
      'If this is your hospital’s EHR, tell the people who run this app: its FHIR address is missing in their list.',
    ],
  },
  'no-launch-context': {
    status: 400,
    title: 'Open the app from a patient’s chart',
    happened: 'The app was opened without a patient’s chart, so it does not know whom it is about.',
    todo: ['Open a patient in the EHR and start the app from there.'],
  },
  'ehr-unreachable': {
    status: 502,
    title: 'The EHR’s login could not be found',
    happened: 'The EHR did not tell the app where its users log in, or told it in a way that the app cannot use.',
    todo: [REOPEN, `${ADMIN}, with the reason above.`],
  },
  'unknown-state': {
    status: 400,
    title: 'This login does not belong to any launch',
    happened: 'Somebody came back from a login that this app did not begin. It was not used.',
    todo: [REOPEN],
  },
  'no-cookie': {
    status: 403,
    title: 'The browser did not send back the app’s cookie',
    happened:
      'Without its cookie the app cannot tell that you are the person who opened this patient. Browsers refuse such cookies in some frames, in private windows, or when the window was opened anew.',
    todo: [REOPEN, NEW_WINDOW, `${ADMIN}: cookies of this app must be allowed inside the EHR.`],
  },
  'foreign-browser': {
    status: 403,
    title: 'This launch belongs to another browser',
    happened: 'The browser’s cookie is not the one that was given out when this launch began. Nothing is shown.',
    todo: [REOPEN],
  },
  'used-before': {
    status: 409,
    title: 'This login was used before, or took too long',
    happened: 'Each login opens the app once, within half an hour. This one cannot be used again.',
    todo: [REOPEN],
  },
  'refused-by-ehr': {
    status: 403,
    title: 'The EHR did not allow the login',
    happened: 'The EHR answered the app’s request with a refusal.',
    todo: [REOPEN, `${ADMIN}, with the EHR’s words above.`],
  },
  'foreign-answer': {
    status: 403,
    title: 'The login came back from another server',
    happened:
      'The answer names a login server that does not belong to the EHR from which the app was opened. It was not used.',
    todo: [REOPEN, `${ADMIN}.`],
  },
  'no-code': {
    status: 400,
    title: 'The EHR’s answer is incomplete',
    happened: 'The EHR sent you back without the code that opens the chart.',
    todo: [REOPEN, `${ADMIN}.`],
  },
  'code-refused': {
    status: 502,
    title: 'The EHR did not accept the login',
    happened: 'The EHR refused to give the app access after you had logged in.',
    todo: [REOPEN, `${ADMIN}, with the EHR’s word above: the app’s registration may be wrong.`],
  },
  'token-unavailable': {
    status: 502,
    title: 'The EHR’s login service did not answer',
    happened: 'You were logged in, but the EHR did not give the app access in time or in a form that it can use.',
    todo: ['Wait a minute.', REOPEN, `${ADMIN}, with the reason above.`],
  },
  'no-patient': {
    status: 409,
    title: 'The EHR did not name a patient',
    happened: 'You were logged in, but the EHR did not say whose chart is open. The app works on one patient only.',
    todo: [
      'Open a patient’s chart in the EHR and start the app from there.',
      `${ADMIN}: the launch must carry the patient.`,
    ],
  },
  'bad-id-token': {
    status: 502,
    title: 'It cannot be proved who you are',
    happened: 'The EHR’s statement about who is logged in did not pass the app’s checks, so nothing was opened.',
    todo: [REOPEN, `${ADMIN}, with the reason above.`],
  },
  'no-reading-scope': {
    status: 403,
    title: 'The EHR does not let the app read the chart',
    happened: 'The EHR did not grant what the app needs to read this patient. Without it no assessment is possible.',
    todo: [
      'Ask the people who run your EHR to grant the missing rights below, or check whether your own account may read this chart.',
      REOPEN,
    ],
  },
  'launch-over': {
    status: 410,
    title: 'This launch is over',
    happened:
      'The app was open for this patient for too long, or its window belongs to a launch that has ended. What was signed is kept.',
    todo: [REOPEN],
  },
  'not-found': {
    status: 404,
    title: 'There is nothing at this address',
    happened: 'The address does not belong to the app.',
    todo: ['Open the app from a patient’s chart in the EHR.'],
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    happened: 'More requests came from your network in a minute than the app takes.',
    todo: ['Wait a minute and try again.'],
  },
  'client-not-built': {
    status: 500,
    title: 'The app’s pages are missing',
    happened: 'The server runs, but its pages were not built when it was installed.',
    todo: ['Tell the people who run this app: build the client, then start the server again.'],
  },
  'our-fault': {
    status: 500,
    title: 'The app has failed',
    happened: 'Something went wrong in the app itself. What was signed before is kept.',
    todo: [REOPEN, `${ADMIN}.`],
  },
}
