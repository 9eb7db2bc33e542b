/** Answers of a form as they are written: "[x]", "no", "YES", "++", and the sides that they answer for. */
import { answerMarks, formMarks } from '../../../smart-config/report-words/report-layout.ts'
import type { Token } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'

const [yes, no] = [wordSet(answerMarks.yes), wordSet(`${answerMarks.no} ${formMarks.no}`)]
const [ticked, blank] = [wordSet(formMarks.ticked), wordSet(formMarks.blank)]
const ticks: Partial<Record<string, 'yes' | 'no'>> = answerMarks.ticks

/** `minus`: an answer only in a form that has a plus too. */
export type Says = 'yes' | 'no' | 'open' | 'minus'
export type Answer = { says: Says; last: number; isBox: boolean }
export const isAnswerWord = (token: Token | undefined): boolean =>
  yes.has(token?.word ?? '') || no.has(token?.word ?? '')

/** "[x]", "[ ]", "(+)", "☒" */
export function boxAt(line: Token[], at: number): Answer | null {
  const [open, inner, close] = line.slice(at, at + 3).map(({ word }) => word)
  const tick = ticks[open ?? '']
  if (tick) return { says: tick, last: at, isBox: true }
  if (ticked.has(open ?? '')) return { says: 'yes', last: at, isBox: true }
  if (blank.has(open ?? '')) return { says: 'open', last: at, isBox: true }
  if (open === '[' && inner === ']') return { says: 'open', last: at + 1, isBox: true }
  if (!/^[[(]$/.test(open ?? '') || !/^[\])]$/.test(close ?? '')) return null
  const isTick = inner === formMarks.tick || ticks[inner ?? ''] === 'yes' || yes.has(inner ?? '')
  if (!isTick && !no.has(inner ?? '')) return null
  return { says: isTick ? 'yes' : 'no', last: at + 2, isBox: open === '[' }
}

/** "no", "YES", "present", "++": an answer that its part ends with, or that details follow behind a mark. */
export function answerAt(line: Token[], at: number): Answer | null {
  const box = boxAt(line, at)
  if (box) return box
  const word = line[at]?.word ?? ''
  if (!yes.has(word) && !no.has(word)) return null
  let last = at
  while (word === '+' && line[last + 1]?.word === '+') last += 1
  const next = line[last + 1]
  const closes = next === undefined || next.kind === 'mark' || sideAt(line, last + 1) !== null
  const isHyphen = word === '-' && line[at]?.glued && next?.glued
  const isPlain = word === 'yes' || word === '+'
  if (isHyphen || !(closes || isPlain)) return null
  return { says: word === '-' ? 'minus' : yes.has(word) ? 'yes' : 'no', last, isBox: false }
}

const sideNames = new Set(['left', 'right', 'lt', 'rt', 'bilateral', 'both'])
const isSide = (token: Token | undefined): boolean =>
  token !== undefined && (sideNames.has(token.word) || /^[LR]$/.test(token.raw))

/** "R", "(left)": the place of its last token. */
export function sideAt(line: Token[], at: number): { token: Token; last: number } | null {
  const bracket = line[at]?.word === '(' && line[at + 2]?.word === ')' ? 1 : 0
  const token = line[at + bracket]
  return token && isSide(token) ? { token, last: at + 2 * bracket } : null
}
