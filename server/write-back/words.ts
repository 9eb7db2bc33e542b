/** Texts reduced to words, so that what an EHR does to white space and markup does not count, and what it does to the content does. */
import { htmlToText } from '../../crmo/chart/plain-text.ts'

/** Words of a plain text. */
export const wordsOf = (text: string): string[] =>
  text
    // A conversion may write non-breaking or zero-width characters; none of them is a word.
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== '')

/** XHTML reduced to words: the EHR may indent, re-encode entities or sort attributes. */
export const xhtmlWords = (div: string | undefined): string =>
  wordsOf(htmlToText((div ?? '').replaceAll('><', '> <'))).join(' ')

export type WordsCompared =
  /** `added`: words before or after ours, such as a header of the EHR. */
  { kind: 'equal'; added: number } | { kind: 'different'; difference: string }

/** Where our words stand in the received ones, as one piece; -1 when they do not. */
function placeOf(sent: string[], received: string[]): number {
  for (let start = 0; start + sent.length <= received.length; start++)
    if (sent.every((word, index) => received[start + index] === word)) return start
  return -1
}

const around = (words: string[], at: number): string => {
  const piece = words.slice(at, at + 6).join(' ')
  return piece === '' ? 'nothing' : `"${piece}"`
}

/** Word by word. A note that came back with fewer or other words is different, and the first difference is told. */
export function compareWords(sent: string[], received: string[]): WordsCompared {
  if (placeOf(sent, received) >= 0) return { kind: 'equal', added: received.length - sent.length }
  const first = received.indexOf(sent[0] ?? '')
  const there = first < 0 ? received : received.slice(first)
  const at = sent.findIndex((word, index) => there[index] !== word)
  const counts =
    received.length < sent.length
      ? `The text in the chart has ${sent.length - received.length} words fewer than was signed (${received.length} of ${sent.length}).`
      : `The text in the chart has other words than was signed (${received.length} words, ${sent.length} were signed).`
  return {
    kind: 'different',
    difference: `${counts} After word ${at}: signed ${around(sent, at)}, in the chart ${around(there, at)}.`,
  }
}

/** How often a line stands in a text, white space aside. */
export function timesIn(line: string, words: string[]): number {
  const wanted = wordsOf(line)
  return words.filter((_, at) => wanted.every((word, index) => words[at + index] === word)).length
}
