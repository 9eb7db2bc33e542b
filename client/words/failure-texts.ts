import { textsOf } from './chosen.ts'

/** Sentences of the page's own about what went wrong. */
export const english = {
  noAnswer:
    "The app's server did not answer. Nothing on this screen is lost; check the connection and try again. If it stays so, tell your IT support.",
  noExplanation: (status: number) =>
    `The app's server answered with error ${status} and no explanation. Try again; if it stays so, tell your IT support.`,
  brokeOpening:
    'Something in this page broke while it opened. Nothing was written. Reload the page; if it stays so, tell your IT support.',
  otherLaunch: 'The server answered for another launch than the one in this address.',
  otherPatient: 'The server now names another patient for this launch.',
  otherUser: 'The server now names another user for this launch.',
  otherChart: 'The chart that was read belongs to another patient than the one this launch was opened on.',
  otherReceipt: 'The receipt names another patient than the one this launch was opened on.',
}
export const failureTexts = textsOf('failures', english)
