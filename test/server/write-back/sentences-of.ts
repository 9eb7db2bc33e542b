/** What a receipt adds to the standing of a document, in English. */
export const sentencesOf = ({ issues }: { issues: { sentence: string }[] }): string[] =>
  issues.map(({ sentence }) => sentence)
