/** The texts made with one press, and how each is introduced. */
export const letterKinds = {
  mri: {
    button: 'Whole-body MRI request',
    title: 'Request for whole-body MRI',
    hint: 'Facts of this assessment, to paste into the order. Change what you like: it is not stored.',
  },
  blood: {
    button: 'Missing blood tests',
    title: 'Tests without a usable result in the chart',
    hint: 'A list to look through before ordering. Change what you like: it is not stored.',
  },
  family: {
    button: 'Summary for the family',
    title: 'Summary for the family',
    hint: 'In plain words, from what you accepted in the plan. Read it before you hand it out; change what you like: it is not stored.',
  },
} as const

export type LetterKind = keyof typeof letterKinds
