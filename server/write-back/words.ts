/** Texts reduced to words, so that what an EHR does to white space and markup does not count, and what it does to the content does. */
import { htmlToText } from '../../crmo/chart/plain-text.ts'
import type { Remark } from './remarks.ts'

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
  { kind: 'equal'; added: number } | { kind: 'different'; difference: Remark }

/** Where our words stand in the received ones, as one piece; -1 when they do not. */
function placeOf(sent: string[], received: string[]): number {
  for (let start = 0; start + sent.length <= received.length; start++)
    if (sent.every((word, index) => received[start + index] === word)) return start
  return -1
}

const around = (all: string[], at: number): Remark => {
  const words = all.slice(at, at + 6).join(' ')
  return words === '' ? { code: 'no-words' } : { code: 'some-words', values: { words } }
}

/** Word by word. A note that came back with fewer or other words is different, and the first difference is told. */
export function compareWords(sent: string[], received: string[]): WordsCompared {
  if (placeOf(sent, received) >= 0) return { kind: 'equal', added: received.length - sent.length }
  const first = received.indexOf(sent[0] ?? '')
  const there = first < 0 ? received : received.slice(first)
  const at = sent.findIndex((word, index) => there[index] !== word)
  const values = {
    fewer: sent.length - received.length,
    there: received.length,
    sent: sent.length,
    at,
    before: around(sent, at),
    after: around(there, at),
  }
  const code = received.length < sent.length ? 'words-fewer' : 'words-other'
  return { kind: 'different', difference: { code, values } }
}

/** How often a line stands in a text, white space aside. */
export function timesIn(line: string, words: string[]): number {
  const wanted = wordsOf(line)
  return words.filter((_, at) => wanted.every((word, index) => words[at + index] === word)).length
}
