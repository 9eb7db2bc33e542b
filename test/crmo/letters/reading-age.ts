/** Flesch-Kincaid grade of a text: years at a US school; 6 is an age of 11 to 12. Syllables are counted by groups of vowels. */
const syllables = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const silent = letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
  return Math.max(1, silent.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

export function fleschKincaidGrade(text: string): number {
  const sentences = text.split(/[.!?\n]+/).filter((one) => /[a-z]/i.test(one))
  const words = sentences.flatMap((one) => one.match(/[A-Za-z'’]+/g) ?? [])
  const all = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (all / words.length) - 15.59
}
