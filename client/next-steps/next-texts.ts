import { textsOf } from '../words/chosen.ts'

export const english = {
  title: 'What next',
  inThePlan: 'Decide in the plan',
  recommended: 'Recommended',
  allDecided: 'Every recommendation is decided',
  findOut: 'How to find out',
  answers: 'Answers:',
  why: 'Why',
  decidesAlone: 'can decide the score alone',
  couldDecide: 'can help to decide the score',
  question: 'A question',
  bloodTest: 'Blood test',
  films: 'Look at the films',
  wholeBodyMri: 'Whole-body MRI',
  boneScan: 'Bone scan',
  biopsy: 'Biopsy',
}
export const nextTexts = textsOf('next', english)
