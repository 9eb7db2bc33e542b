/** A row of words of a table, parted by blanks, to look a word up in. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))
