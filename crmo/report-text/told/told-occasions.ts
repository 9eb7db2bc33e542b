/** "12/05", "week 4", "(June)", "at onset": when a number of a course was measured, written before the number or behind it. */
import { toldCounters, toldTimes, writtenTimes } from '../../../smart-config/report-words/told-results.ts'
import { matchPhrase, phraseTable } from '../words/phrases.ts'
import type { Token } from '../words/tokens.ts'

const times = phraseTable(toldTimes.map((phrase) => [phrase, true] as const))
const labels = phraseTable(writtenTimes.map((phrase) => [phrase, true] as const))
const date =
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}\/\d{4}|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|(?:19|20)\d{2})(?![\d/]|[.,]\d)/
export const isYear = (token: Token | undefined): boolean => /^(?:19|20)\d{2}$/.test(token?.word ?? '')
const counted = /^(?:d|day|w|wk|week|mo|month|v|visit|year|yr)$/
const glued = /^(?:d|w|wk|v)\d{1,3}$/

const [prepositions, since] = [/^(?:on|in|at|since|by)$/, /^(?:later|ago|before|earlier|after)$/]

/** "12/05", "day 3", "d3", "3 months later", "June 2024": the last token of a time that begins here, or -1. */
export function lastOfTime(tokens: Token[], at: number, text: string): number {
  const token = tokens[at]
  if (!token) return -1
  const written = date.exec(text.slice(token.start, token.start + 12))?.[0]
  if (written) return tokens.findLastIndex(({ start }) => start < token.start + written.length)
  if (glued.test(token.word)) return at
  if (counted.test(token.word) && tokens[at + 1]?.kind === 'number') return at + 1
  if (token.kind === 'number' && toldCounters.has(tokens[at + 1]?.word ?? ''))
    return since.test(tokens[at + 2]?.word ?? '') ? at + 2 : at + 1
  const named = matchPhrase(labels, tokens, at) ?? matchPhrase(times, tokens, at)
  const last = named?.used.at(-1) ?? -1
  return last >= 0 && isYear(tokens[last + 1]) ? last + 1 : last
}

/** The same with "on", "in" or "at" before it. */
function lastOfPhrase(tokens: Token[], at: number, text: string): number {
  const last = matchPhrase(times, tokens, at)?.used.at(-1) ?? -1
  if (last >= 0) return isYear(tokens[last + 1]) ? last + 1 : last
  return prepositions.test(tokens[at]?.word ?? '') ? lastOfTime(tokens, at + 1, text) : -1
}

/** "22 at onset", "38 last week", "4 on 12 May": what stands behind the number says when it was measured. */
export const isTimed = (tokens: Token[], place: number, text: string): boolean =>
  lastOfPhrase(tokens, place + 1, text) >= 0

/** "At onset 22", "a week ago 38" */
export const isTimedBefore = (tokens: Token[], place: number): boolean =>
  [1, 2, 3, 4, 5].some((step) => matchPhrase(times, tokens, place - step)?.used.at(-1) === place - 1)

const isValue = (token: Token | undefined): boolean => token?.kind === 'number' || /^[<≤>]$/.test(token?.word ?? '')

/** The place behind a time before which, in brackets or not, a number stands ("12/05: 33", "(June) 4"); the same place where there is none. */
export function behindTime(tokens: Token[], at: number, text: string): number {
  const isBracketed = tokens[at]?.word === '('
  const last = isBracketed
    ? lastOfTime(tokens, at + 1, text)
    : Math.max(lastOfTime(tokens, at, text), lastOfPhrase(tokens, at, text))
  if (last < 0 || (isBracketed && tokens[last + 1]?.word !== ')')) return at
  let next = last + (isBracketed ? 2 : 1)
  while (/^[:=]$/.test(tokens[next]?.word ?? '')) next += 1
  return isValue(tokens[next]) ? next : at
}

/** "33 (12/05), 12 (14/05)", "4 in May, 33 in June": the place behind the time of the number before. */
export function behindOwnTime(tokens: Token[], at: number, text: string): number {
  if (tokens[at]?.word !== '(') return Math.max(at, lastOfPhrase(tokens, at, text) + 1)
  const last = lastOfTime(tokens, at + 1, text)
  return last >= 0 && tokens[last + 1]?.word === ')' ? last + 2 : at
}
