/** A label inside a sentence: "Normal blood count" → "normal blood count"; "CRP at …" and "Langerhans …" keep their capitals. */
export const inSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
