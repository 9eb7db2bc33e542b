/**
 * Why a ledger row is in its state, and what the screen says: what happened, what it means, what to do. `{documents}` stands for what
 * the step writes.
 */
import type { StepState, WriteStep } from '../api/contract.ts'

type Words = {
  state: StepState
  sentence: string
  /** A person may say whether it is in the chart. */
  mayState?: true
}

const lookFirst = 'It is not certain that it arrived. Look in the chart before sending again.'
const kept = 'The signed assessment is kept here.'

const stands = 'still stands in the chart as if it were valid.'
const people = 'have the people who keep the records mark it as entered in error.'

export const standings = {
  waiting: { state: 'pending', sentence: 'Signed and waiting to be sent to the EHR.' },
  'to-copy': {
    state: 'pending',
    sentence: 'The text can be copied into the chart. When you have pasted it, say so here.',
    mayState: true,
  },

  checking: { state: 'written', sentence: 'The EHR has accepted it. Checking.' },
  'not-checked': {
    state: 'written',
    sentence:
      'The EHR has accepted it. It was not checked, because this login may not read {documents}. Look for it in the chart.',
  },
  'check-failed': {
    state: 'written',
    sentence:
      'The EHR has accepted it. It could not be checked yet, because the EHR gave no usable answer when asked for it. Look again in a moment.',
  },
  'not-shown-yet': {
    state: 'written',
    sentence: 'The EHR has accepted it, but does not show it yet when asked. Look for it in the chart.',
  },

  'read-back': { state: 'verified', sentence: 'In the chart: read back and equal to what was signed.' },
  'other-author': {
    state: 'verified',
    sentence:
      'In the chart with the content that was signed, but under another author. Tell the people who run this EHR connection: documents of this app may carry the wrong name.',
  },
  'more-than-once': {
    state: 'verified',
    sentence:
      'In the chart MORE THAN ONCE, with the content that was signed: something between the app and the EHR has repeated the request. Have all but one marked as entered in error, and tell the people who run this EHR connection.',
  },
  'stated-there': { state: 'verified', sentence: 'In the chart, as stated by a person who looked.' },
  pasted: { state: 'verified', sentence: 'The text was pasted into the chart, as stated by the clinician.' },

  'no-answer': { state: 'unknown', sentence: `The EHR did not answer. ${lookFirst}`, mayState: true },
  'server-error': {
    state: 'unknown',
    sentence: `The EHR answered with an error of its own. ${lookFirst}`,
    mayState: true,
  },
  'unreadable-answer': {
    state: 'unknown',
    sentence: `The answer that came was not one of the EHR’s, or was cut off. ${lookFirst}`,
    mayState: true,
  },
  'sent-elsewhere': {
    state: 'unknown',
    sentence: `Instead of an answer the app was sent to another address, which it does not follow. ${lookFirst}`,
    mayState: true,
  },
  interrupted: { state: 'unknown', sentence: `The app was interrupted while sending. ${lookFirst}`, mayState: true },
  'reported-duplicate': {
    state: 'unknown',
    sentence: `The EHR says that it already holds such a document; this may be an earlier copy of this assessment. ${lookFirst}`,
    mayState: true,
  },
  'not-found': { state: 'unknown', sentence: `A search of the chart did not find it. ${lookFirst}`, mayState: true },
  'not-looked': {
    state: 'unknown',
    sentence: `The EHR refused it, and gave no usable answer when asked whether the chart holds it all the same. ${lookFirst}`,
    mayState: true,
  },
  different: {
    state: 'unknown',
    sentence:
      'The chart holds it with other content than was signed. Compare the two before relying on it; do not send it again.',
    mayState: true,
  },
  'other-patient': {
    state: 'unknown',
    sentence:
      'STOP: the EHR shows this document with ANOTHER PATIENT. Do not send it again. Open the chart of both patients in the EHR, have the wrong document withdrawn, and report this now.',
  },

  refused: {
    state: 'failed',
    sentence: `The EHR refused it: it is not in the chart. ${kept} Copy the text into the chart, or send it again when the cause is gone.`,
  },
  'not-accepted': {
    state: 'failed',
    sentence: `The EHR does not take {documents}, although it said so: it is not in the chart. ${kept} Copy the text into the chart.`,
  },
  forbidden: {
    state: 'failed',
    sentence: `This login may not write {documents}: it is not in the chart. ${kept} Copy the text into the chart, or have the right granted and send it again.`,
  },
  'rule-of-the-ehr': {
    state: 'failed',
    sentence: `A rule of the EHR forbids it: it is not in the chart, and sending again will not help. ${kept} Copy the text into the chart.`,
  },
  protected: {
    state: 'failed',
    sentence: `The chart is protected (break-the-glass): it was not written. ${kept} Open the chart in the regular way and copy the text.`,
  },
  'login-ended': {
    state: 'failed',
    sentence: `The login to the EHR had ended: it is not in the chart. ${kept} Open the app again from the chart, then send it.`,
  },
  busy: {
    state: 'failed',
    sentence: `The EHR is busy and did not take it: it is not in the chart. ${kept} Send it again in a few minutes.`,
  },
  'not-sent': {
    state: 'failed',
    sentence: `The EHR could not be reached: nothing was sent. ${kept} Send it again when the EHR can be reached.`,
  },
  'followed-unsent': {
    state: 'failed',
    sentence: `It was replaced or withdrawn before it had reached the chart: it is not in the chart and will not be sent. ${kept}`,
  },

  'withdraw-accepted': {
    state: 'written',
    sentence: 'The EHR has accepted that the earlier document is marked as entered in error. Checking.',
  },
  withdrawn: {
    state: 'verified',
    sentence: 'The earlier document is marked as entered in error in the chart: read back.',
  },
  'stated-withdrawn': {
    state: 'verified',
    sentence: 'The earlier document no longer stands as valid in the chart, as stated by a person who looked.',
  },
  'withdraw-unclear': {
    state: 'unknown',
    sentence:
      'The EHR gave no clear answer. It is not certain that the earlier document is marked as entered in error. Look in the chart.',
    mayState: true,
  },
  'still-stands': {
    state: 'failed',
    sentence: `The earlier document ${stands} Send it again, or ${people}`,
  },
  'withdraw-unsent': {
    state: 'failed',
    sentence: `The earlier document could not be read, so nothing was changed: it ${stands} Send it again when the EHR can be reached, or ${people}`,
  },
  'withdraw-refused': {
    state: 'failed',
    sentence: `The EHR refused to mark the earlier document: it ${stands} Send it again when the cause is gone, or ${people}`,
  },
  'changed-meanwhile': {
    state: 'failed',
    sentence: `Somebody changed the earlier document in the EHR meanwhile, so it was left alone: it ${stands} Look at it, then send this again.`,
  },
  'nothing-to-withdraw': {
    state: 'failed',
    sentence:
      'A search of the chart did not find the earlier document: nothing was changed, and it is not in the chart as far as this login can see. If it shows later, send this again.',
  },

  'stated-not-there': {
    state: 'failed',
    sentence: `Not in the chart, as stated by a person who looked. ${kept} It can be sent again.`,
  },
} as const satisfies Record<string, Words>

export type Standing = keyof typeof standings

export const wordsOf = (standing: Standing): Words => standings[standing]

/** What the screen says, by name: for a page that says it in another language. */
export type Said = Standing | 'sending' | 'withdraw-waiting'

/** The same standing of a step that marks an earlier document. */
const saidOfWithdrawal: Partial<Record<Standing, Said>> = {
  waiting: 'withdraw-waiting',
  interrupted: 'withdraw-unclear',
}

export const saidOf = (standing: Standing, step: WriteStep): Said =>
  (isWithdrawStep(step) && saidOfWithdrawal[standing]) || standing

const unledgered = {
  sending: 'Sending to the EHR.',
  'withdraw-waiting': 'Signed. The earlier document is marked as entered in error as soon as that can be done safely.',
} satisfies Record<Exclude<Said, Standing>, string>

const documents: Record<WriteStep, string> = {
  'questionnaire-response': 'questionnaire responses',
  'document-reference': 'notes',
  'copy-text': 'texts',
  'withdraw-response': 'questionnaire responses',
  'withdraw-note': 'notes',
}

export const isWithdrawStep = (step: WriteStep): boolean => step === 'withdraw-response' || step === 'withdraw-note'

export const sentenceOf = (said: Said, step: WriteStep): string =>
  (said === 'sending' || said === 'withdraw-waiting' ? unledgered[said] : standings[said].sentence).replaceAll(
    '{documents}',
    documents[step],
  )

export const isStanding = (text: string): text is Standing => Object.hasOwn(standings, text)
