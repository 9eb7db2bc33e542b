/** The texts made with one press, each by the keys of its button, title and introduction. */
export const letterKinds = {
  mri: { button: 'mri', title: 'mriTitle', hint: 'mriHint' },
  blood: { button: 'blood', title: 'bloodTitle', hint: 'bloodHint' },
  family: { button: 'family', title: 'familyTitle', hint: 'familyHint' },
} as const

export type LetterKind = keyof typeof letterKinds
