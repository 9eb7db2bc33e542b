import { textsOf } from '../words/chosen.ts'

/** Of what stands on the review; the preview and the receipt have their own. */
export const english = {
  title: 'Preview and sign',
  preparing: 'Preparing …',
  preview: 'Preview what will be written',
  previewAgain: 'Preview again',
  signingAs: 'Signing as',
  signingFor: 'for',
  born: (day: string) => `, born ${day}`,
  signing: 'Signing …',
  signOf: (patient: string) => `Sign the assessment of ${patient}`,
  onlyPractitioner: (user: string) => `Only a practitioner can sign. The EHR names ${user} as something else.`,
  thisUser: 'this user',
  twoDrafts: 'Another window holds a newer draft. Choose between the two first.',
  notRecalculated: 'What stands on this page does not follow your last change yet, so it cannot be signed.',
  previewFirst: 'Look at the preview first: you sign exactly what it shows.',
  previewStale: 'The review changed after this preview. Preview again before you sign.',
  correction: (assessment: string, reason: string) =>
    `Correction: what you sign next replaces assessment ${assessment}. Reason: ${reason}.`,
  doNotReplace: 'Do not replace it',
  signedBefore: (user: string, moment: string) =>
    `Signed by ${user}, ${moment}. What you change and sign from here becomes a further assessment.`,
}
export const signTexts = textsOf('sign', english)
