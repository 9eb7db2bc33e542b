/** "CRP four times the upper limit of normal", "twice normal": how often a value holds its limit. */
import { multiples } from '../../../smart-config/report-words/told-results.ts'
import { folded, type Token } from '../words/tokens.ts'
import { unitAfter } from './told-numbers.ts'

const words = (all: string): ReadonlySet<string> => new Set(all.split(' ').map(folded))
const signs = words(multiples.signs)
const small = words(multiples.small)
const limits = words(multiples.limits)
const notReached = words(multiples.notReached)
const whole = new RegExp(`^(?:${multiples.whole})$`)
const named = new Map(
  multiples.numbers.flatMap((row, index) => row.split('|').map((word) => [word, index + 2] as const)),
)

/** `limit`: the upper limit where it is given, in mg/L. */
export type Multiple = {
  times: number
  limit: number | null
  place: number
  end: number
  /** Place of the limit's own number, which is no value. */
  limitPlace: number
}

/** How far behind the name the number may stand, and how far behind it the word for the limit. */
const reach = 10
const limitReach = 7

/** "4x" is one word to the tokenizer. */
const numberOf = ({ word, kind }: Token): { times: number; isWhole: boolean } | null => {
  const glued = /^(\d{1,2})(x|fold)$/.exec(word)
  if (glued?.[1]) return { times: Number(glued[1]), isWhole: true }
  if (kind === 'number') return { times: Number(word.replace(',', '.')), isWhole: false }
  const times = named.get(word)
  return times === undefined ? null : { times, isWhole: whole.test(word) }
}

/** The place of the word for the limit, over small words only. */
function limitBehind(tokens: Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + limitReach); at += 1) {
    const word = tokens[at]?.word ?? ''
    if (limits.has(word)) return at
    if (!small.has(word)) return -1
  }
  return -1
}

/** "The upper limit of 6 mg/L" */
function limitGiven(tokens: Token[], from: number, text: string): { value: number; place: number } | null {
  const at = [from, from + 1, from + 2, from + 3].find((place) => tokens[place]?.kind === 'number') ?? -1
  const token = tokens[at]
  const own = tokens.slice(from, at).every(({ word }) => small.has(word) || word === '(' || limits.has(word))
  if (!token || !own || unitAfter(text, token.end)?.unit !== 'mg/L') return null
  return { value: Number(token.word.replace(',', '.')), place: at }
}

/** The multiple of its limit that stands behind the name of a test, before the next statement. */
export function multipleAfter(tokens: Token[], from: number, until: number, text: string): Multiple | null {
  for (let at = from; at < Math.min(until, from + reach); at += 1) {
    const token = tokens[at]
    if (!token || /^[;.]$/.test(token.word) || notReached.has(token.word)) return null
    const number = numberOf(token)
    if (!number) continue
    const half = ['and', 'a', 'half'].every((word, step) => tokens[at + 1 + step]?.word === word)
    const times = half ? number.times + 0.5 : number.times
    const first = half ? at + 4 : at + 1
    let next = first
    while (signs.has(tokens[next]?.word ?? '')) next += 1
    const place = next > first || number.isWhole ? limitBehind(tokens, next) : -1
    const end = tokens[place]?.end
    // "Ten to twelve times": the lower one holds.
    if (end === undefined) continue
    const limit = limitGiven(tokens, place + 1, text)
    if (times < 100 && (limit !== null || times >= 2))
      return { times, limit: limit?.value ?? null, place, end, limitPlace: limit?.place ?? place }
  }
  return null
}
