/** "Temp 36.8", "T 38.7", "febrile to 39.4 °C", "always below 37.5 °C", "temps 38-38.5": body temperatures in words → fever or none. */
import { placesOf } from './clauses.ts'
import { type Flag, flagsOf } from './context.ts'
import { findingTable, itemsOf } from './items.ts'
import type { TextFinding } from './reading.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'

/** 38.0 °C: practice guide, rule 4. */
const feverCelsius = 38
const named =
  /^(?:temps?|temperatures?|febrile|fevers?|pyrexia|pyrexial|subfebrile|subfebrility|t|tmax|spik(?:es?|ed|ing))$/
const upperLimits = new Set([
  'below',
  'under',
  '<',
  '≤',
  'exceed',
  'exceeded',
  'exceeding',
  'max',
  'maximum',
  'maximal',
])
const off: readonly Flag[] = ['past', 'hypothetical', 'family', 'uncertain']
/** How far behind the word the number may stand. */
const reach = 7

const numberIn = (token: Token): number => Number(token.word.replace(',', '.'))
/** 95 to 110 can only be Fahrenheit. */
const celsiusOf = (stated: number): number => (stated >= 95 && stated <= 110 ? (stated - 32) / 1.8 : stated)
const isBody = (celsius: number): boolean => celsius >= 34 && celsius < 43
const isDegree = (token: Token | undefined): boolean => token !== undefined && /^[°º℃]$/.test(token.word)

type Reading = { celsius: number; first: number; last: number }

/** The number at a place, the upper one of a span ("38-38.5"). */
function readingAt(tokens: Token[], at: number): Reading | null {
  const [number, join, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (number?.kind !== 'number' || tokens[at + 1]?.word === '%') return null
  const low = celsiusOf(numberIn(number))
  const high =
    second?.kind === 'number' && ['-', 'to', '/'].includes(join?.word ?? '') ? celsiusOf(numberIn(second)) : 0
  if (!isBody(low)) return null
  return isBody(high) && high > low ? { celsius: high, first: at, last: at + 2 } : { celsius: low, first: at, last: at }
}

/** A number behind a word of temperature, or one with its degrees Celsius. */
function readings(tokens: Token[]): (Reading & { from: number })[] {
  return tokens.flatMap((token, at) => {
    if (named.test(token.word)) {
      for (let place = at + 1; place <= Math.min(at + reach, tokens.length - 1); place += 1) {
        if (tokens[place]?.kind !== 'number') continue
        const read = readingAt(tokens, place)
        const isPlain = token.word === 't' && !/[.,]/.test(tokens[place]?.word ?? '') && !isDegree(tokens[place + 1])
        return read && !isPlain ? [{ ...read, from: at }] : []
      }
    }
    const read = isDegree(tokens[at + 1]) ? readingAt(tokens, at) : null
    return read ? [{ ...read, from: at }] : []
  })
}

export function temperaturesIn({ tokens }: Sentence): TextFinding[] {
  const found = readings(tokens)
  if (found.length === 0) return []
  const items = itemsOf(tokens, findingTable)
  const flags = flagsOf(items, placesOf(items))
  return found.flatMap(({ celsius, first, last, from }): TextFinding[] => {
    const item = items.findIndex(({ used }) => used.includes(first))
    const own = flags[item]
    if (off.some((flag) => own?.has(flag))) return []
    const before = tokens.slice(Math.max(0, Math.min(from, first - 3)), first).map(({ word }) => word)
    const limited =
      before.some((word) => upperLimits.has(word)) ||
      (before.includes('never') && before.some((word) => ['above', 'over', '>'].includes(word)))
    const denied = own?.has('negated') === true || limited
    const [start, end] = [tokens[from]?.start, tokens[last]?.end]
    if (start === undefined || end === undefined) return []
    const span = { start, end }
    // "never above 38", "below 37.5": a limit up to 38 °C says that there was no fever; a higher one says nothing.
    const isMaximum = before.some((word) => /^max/.test(word))
    if (denied && !isMaximum) return celsius <= feverCelsius ? [{ key: 'normalTemperature', answer: 'yes', span }] : []
    return celsius < feverCelsius
      ? [{ key: 'normalTemperature', answer: 'yes', span }]
      : [{ key: 'fever', answer: 'yes', span }]
  })
}
