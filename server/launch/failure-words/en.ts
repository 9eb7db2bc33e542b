import type { FailureWords } from './words.ts'

const reopen = 'Close this window and open the app again from the patient’s chart.'
const admin = 'If it happens again, tell the people who run this app at your hospital'
const newWindow =
  'Or ask for the app to be opened in its own window instead of inside the chart’s frame: that is a new launch, and cookies work there.'

export const english: FailureWords = {
  app: 'CRMO assessment',
  whatToDo: 'What you can do',
  untouched: 'No assessment was made or changed, and nothing was written to the chart.',
  notReviewed: '',
  ehrPage: 'What the EHR says about it',
  request: (id) => `For the people who run this app: request ${id}.`,
  kinds: {
    'unknown-issuer': {
      title: 'This EHR is not set up for the app',
      happened: 'The app was opened by an EHR that is not on its list, so it did not contact it.',
      todo: [
        'Open the app from the chart of an EHR that your hospital has set up.',
        'If this is your hospital’s EHR, tell the people who run this app: its FHIR address is missing in their list.',
      ],
    },
    'no-launch-context': {
      title: 'Open the app from a patient’s chart',
      happened: 'The app was opened without a patient’s chart, so it does not know whom it is about.',
      todo: ['Open a patient in the EHR and start the app from there.'],
    },
    'ehr-unreachable': {
      title: 'The EHR’s login could not be found',
      happened: 'The EHR did not tell the app where its users log in, or told it in a way that the app cannot use.',
      todo: [reopen, `${admin}, with the reason above.`],
    },
    'unknown-state': {
      title: 'This login does not belong to any launch',
      happened: 'Somebody came back from a login that this app did not begin. It was not used.',
      todo: [reopen],
    },
    'no-cookie': {
      title: 'The browser did not send back the app’s cookie',
      happened:
        'Without its cookie the app cannot tell that you are the person who opened this patient. Browsers refuse such cookies in some frames, in private windows, or when the window was opened anew.',
      todo: [reopen, newWindow, `${admin}: cookies of this app must be allowed inside the EHR.`],
    },
    'foreign-browser': {
      title: 'This launch belongs to another browser',
      happened: 'The browser’s cookie is not the one that was given out when this launch began. Nothing is shown.',
      todo: [reopen],
    },
    'used-before': {
      title: 'This login was used before, or took too long',
      happened: 'Each login opens the app once, within half an hour. This one cannot be used again.',
      todo: [reopen],
    },
    'refused-by-ehr': {
      title: 'The EHR did not allow the login',
      happened: 'The EHR answered the app’s request with a refusal.',
      todo: [reopen, `${admin}, with the EHR’s words above.`],
    },
    'foreign-answer': {
      title: 'The login came back from another server',
      happened:
        'The answer names a login server that does not belong to the EHR from which the app was opened. It was not used.',
      todo: [reopen, `${admin}.`],
    },
    'no-code': {
      title: 'The EHR’s answer is incomplete',
      happened: 'The EHR sent you back without the code that opens the chart.',
      todo: [reopen, `${admin}.`],
    },
    'code-refused': {
      title: 'The EHR did not accept the login',
      happened: 'The EHR refused to give the app access after you had logged in.',
      todo: [reopen, `${admin}, with the EHR’s word above: the app’s registration may be wrong.`],
    },
    'token-unavailable': {
      title: 'The EHR’s login service did not answer',
      happened: 'You were logged in, but the EHR did not give the app access in time or in a form that it can use.',
      todo: ['Wait a minute.', reopen, `${admin}, with the reason above.`],
    },
    'no-patient': {
      title: 'The EHR did not name a patient',
      happened: 'You were logged in, but the EHR did not say whose chart is open. The app works on one patient only.',
      todo: [
        'Open a patient’s chart in the EHR and start the app from there.',
        `${admin}: the launch must carry the patient.`,
      ],
    },
    'bad-id-token': {
      title: 'It cannot be proved who you are',
      happened: 'The EHR’s statement about who is logged in did not pass the app’s checks, so nothing was opened.',
      todo: [reopen, `${admin}, with the reason above.`],
    },
    'no-reading-scope': {
      title: 'The EHR does not let the app read the chart',
      happened: 'The EHR did not grant what the app needs to read this patient. Without it no assessment is possible.',
      todo: [
        'Ask the people who run your EHR to grant the missing rights above, or check whether your own account may read this chart.',
        reopen,
      ],
    },
    'launch-over': {
      title: 'This launch is over',
      happened:
        'The app was open for this patient for too long, or its window belongs to a launch that has ended. What was signed is kept.',
      todo: [reopen],
    },
    'not-found': {
      title: 'There is nothing at this address',
      happened: 'The address does not belong to the app.',
      todo: ['Open the app from a patient’s chart in the EHR.'],
    },
    'too-many-requests': {
      title: 'Too many requests',
      happened: 'More requests came from your network in a minute than the app takes.',
      todo: ['Wait a minute and try again.'],
    },
    'client-not-built': {
      title: 'The app’s pages are missing',
      happened: 'The server runs, but its pages were not built when it was installed.',
      todo: ['Tell the people who run this app: build the client, then start the server again.'],
    },
    'our-fault': {
      title: 'The app has failed',
      happened: 'Something went wrong in the app itself. What was signed before is kept.',
      todo: [reopen, `${admin}.`],
    },
  },
  reason: (problem, ehr) => `Reason: ${ehr === null ? '' : `${ehr}: `}${problem}.`,
  answer: (error, words) => `The EHR’s answer: ${error}${words === null ? '' : ` (${words})`}`,
  refusal: (error) => `The EHR’s word: ${error}`,
  lost: (right) => `The app ${right}.`,
  problems: {
    'no-answer-in-time': () => 'no answer in time',
    'no-connection': () => 'no connection',
    'http-status': (status) => `HTTP ${status}`,
    'redirects-nowhere': (status) => `HTTP ${status} without an address`,
    'redirects-elsewhere': () => 'redirects to another server',
    'redirects-in-circles': () => 'redirects in circles',
    'too-large': () => 'the answer is too large',
    'not-json': () => 'the answer is not JSON',
    'unusable-element': (element) => `${element} cannot be used`,
    'unsafe-address': (element) => `${element} is not a safe address`,
    'address-with-query': (element) => `${element} has a query string, which is not supported`,
    'unusable-document': () => 'the document cannot be used',
    'no-standalone': () => 'does not offer to open the app without a chart',
    'no-client-authentication': () => 'accepts none of the ways in which this app can prove itself',
    'no-pkce': () => 'does not advertise PKCE with S256, which its entry requires',
    'configuration-unreadable': () => 'its configuration could not be read',
    'configuration-changed': () => 'its configuration changed while it was read',
    'id-token-untrusted': () => 'it comes from an issuer that is not trusted for this EHR',
    'id-token-no-keys': () => 'the keys of its issuer could not be read',
    'id-token-other-login': () => 'it does not belong to this login (nonce)',
    'id-token-in-future': () => 'it was issued in the future',
    'id-token-not-verified': (code) => `it could not be verified (${code})`,
    'token-unusable': () => 'the token answer cannot be used',
    'token-status': (status) => `HTTP ${status} from the token endpoint`,
    'token-no-answer': () => 'no answer from the token endpoint',
  },
  rights: {
    read: {
      Patient: 'may not read who the patient is',
      Encounter: 'may not read encounters',
      Observation: 'may not read laboratory results and vital signs',
      Condition: 'may not read problems and diagnoses',
      ImagingStudy: 'may not read imaging studies',
      DiagnosticReport: 'may not read imaging, pathology and laboratory reports',
      Procedure: 'may not read procedures',
      MedicationRequest: 'may not read prescriptions',
      MedicationAdministration: 'may not read which drugs were given',
      AllergyIntolerance: 'may not read allergies',
      FamilyMemberHistory: 'may not read family history',
      Immunization: 'may not read immunisations',
      DocumentReference: 'may not read notes',
      Binary: 'may not read the text of reports and notes',
      QuestionnaireResponse: 'may not read earlier assessments',
      Practitioner: 'may not read your name',
      other: (type) => `may not read ${type}`,
    },
    create: {
      QuestionnaireResponse: 'may not write the structured assessment into the chart',
      DocumentReference: 'may not write a note into the chart',
      other: (type) => `may not create ${type}`,
    },
  },
}
