/** Numbers in letters. */
import { spelledNumbers } from '../../../smart-config/report-words/told-results.ts'
import type { Token } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import { unitAfter } from './told-numbers.ts'

const spelledOut = new Map(
  [...spelledNumbers.small.split(' ').entries()].map(([index, word]): [string, number] => [word, index + 1]),
)
const tens = new Map(
  [...spelledNumbers.tens.split(' ').entries()].map(([index, word]): [string, number] => [word, 10 * (index + 2)]),
)
const beforeSpelled = wordSet(spelledNumbers.before)
const behindSpelled = wordSet(spelledNumbers.behind)

/** "CRP of twelve", "twenty-four mg/L": a number in letters where nothing else could be counted. */
export function spelledAt(tokens: Token[], at: number, text: string): { value: number; end: number } | null {
  const word = tokens[at]?.word ?? ''
  const ten = tens.get(word)
  const last = ten !== undefined && tokens[at + 1]?.word === '-' ? at + 2 : at
  const one = spelledOut.get(tokens[last]?.word ?? '') ?? 0
  const [value, end] = [ten === undefined ? one : ten + (last > at ? one : 0), tokens[last]?.end ?? 0]
  if (value === 0) return null
  const next = tokens[last + 1]?.word
  const isPlain = beforeSpelled.has(tokens[at - 1]?.word ?? '') && (next === undefined || behindSpelled.has(next))
  return isPlain || unitAfter(text, end)?.unit.startsWith('mg/') ? { value, end } : null
}
