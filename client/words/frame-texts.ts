import { textsOf } from './chosen.ts'

export const english = {
  app: 'CRMO assessment',
  noPatientTitle: 'No patient is open',
  noPatient: "This address belongs to no launch. Open the app from a patient's chart in the EHR.",
  notReadTitle: 'The chart could not be read',
  tryAgain: 'Try again',
  endedTitle: 'This session has ended',
  endedDraft: "Your draft is kept: it comes back when you open the app again from the patient's chart.",
  stoppedTitle: 'Stopped to protect the patient',
  stopped:
    'Nothing more is read or written from this window. Close it and open the app again from the chart of the right patient.',
  brokenTitle: 'Something in this page broke',
  broken:
    'Nothing was written by it, and what was signed before is stored. Reload the page: your draft comes back. If it happens again, tell your IT support.',
  reload: 'Reload the page',
  notRecalculated:
    'The score and everything drawn from it do not follow your changes: the rules of this page could not be loaded. What you entered is kept as a draft. Reload the page.',
  finish: 'Finish and leave this patient',
  finished: 'You have finished here, and this window can no longer read the chart. What was signed is kept.',
  notFinished: 'The draft could not be saved, so nothing was ended. Try again.',
  openedFrom: (name: string) => `Opened from ${name}.`,
  whatItShows: 'What it shows',
  openedFromUnread:
    'The EHR opened the app from an imaging record that is not among what was read. Look at it in the EHR.',
  opening: 'Opening …',
  openingReceipt: 'Signed and stored. Opening the receipt …',
  draftSaving: 'Saving draft …',
  draftSaved: (moment: string) => `Draft saved ${moment}`,
  draftNotSaved: 'Draft not saved',
  draftInTwo: 'Draft in two windows',
  draftBack: (moment: string) => `Your draft of ${moment} is back.`,
  draftChartChanged: ' The chart has changed since: check the answers again, what you said stands where you said it.',
  draftProblem: 'The draft is not saved:',
  draftTriedAgain: 'It is tried again by itself.',
  draftChoose: 'Nothing from this window is saved until you choose.',
  draftMine: 'Keep what stands here',
  draftOther: "Take the other window's draft",
}
export const frameTexts = textsOf('frame', english)
