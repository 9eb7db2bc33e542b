import { textsOf } from '../words/chosen.ts'

/** Of what stands around the texts to hand on; the texts themselves are English. */
export const english = {
  title: 'Texts to hand on',
  mri: 'Whole-body MRI request',
  mriTitle: 'Request for whole-body MRI',
  mriHint: 'Facts of this assessment, to paste into the order. Change what you like: it is not stored.',
  blood: 'Missing blood tests',
  bloodTitle: 'Tests without a usable result in the chart',
  bloodHint: 'A list to look through before ordering. Change what you like: it is not stored.',
  family: 'Summary for the family',
  familyTitle: 'Summary for the family',
  familyHint:
    'In plain words, from what you accepted in the plan. Read it before you hand it out; change what you like: it is not stored.',
  imagedAlready: 'The whole skeleton has been imaged already: see “Imaging so far”.',
  leftOut: 'Not in the text, because there are no plain words for it. Tell the family yourself, or add it:',
  diagnosisMade: 'The diagnosis CNO is made, and the family knows it',
  changedSince: 'The assessment has changed since you wrote in this text.',
  makeAnew: 'Make the text anew',
  text: 'Text',
}
export const letterTexts = textsOf('letters', english)
