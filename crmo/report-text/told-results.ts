/** Laboratory values in running text → analyte, number, unit and span. What they mean is judged where charted results are. */
import { analytes } from '../../smart-config/terminology/analytes.ts'
import {
  type ToldAnalyte,
  toldAnalytes,
  toldComparators,
  toldFillers,
  toldUnits,
} from '../../smart-config/terminology/told-results.ts'
import { unitSpellings } from '../../smart-config/terminology/unit-spellings.ts'
import { placesOf } from './clauses.ts'
import { type Flag, flagsOf } from './context.ts'
import { findingTable, itemsOf } from './items.ts'
import { matchPhrase, phraseTable } from './phrases.ts'
import type { TextSpan } from './reading.ts'
import type { Sentence } from './sentences.ts'
import { folded, type Token } from './tokens.ts'

type Bounds = { low?: number; high?: number }
/** `unit` is UCUM as far as the spelling is known; null when the text gives none. `range`: limits written beside it, in the same unit. */
export type TextResult = {
  analyte: ToldAnalyte
  value: number
  unit: string | null
  comparator?: '<' | '<=' | '>=' | '>'
  range: Bounds | null
  span: TextSpan
}

const names = phraseTable(toldAnalytes.flatMap((key) => analytes[key].names.map((name) => [name, key] as const)))
const fillers = new Set(toldFillers.split(' ').map(folded))
/** How many words may stand between a name and its number, and how far behind it a unit may reach. */
const fillerLimit = 7
const unitReach = 22

const plainUnit = (unit: string): string =>
  unit
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(/×/g, 'x')
    .replace(/⁹/g, '^9')
    .replace(/³/g, '^3')
    .replace(/[µμ]|mc(?=l$)/g, 'u')
    .replace(/cells|\^|\*|\(|\)/g, '')
    .replace(/^x(?=10)/, '')
    .replace('e9', '9')
    .replace('e3', '3')
/** "G/L" is a count and "g/L" a mass: capitals decide there, and nowhere else. */
const byCapitals = new Set(['G/L', 'G/l'])
const units = new Map([
  ...Object.entries(unitSpellings).flatMap(([spelled, ucum]): [string, string][] =>
    byCapitals.has(spelled) || !/[/%]/.test(spelled) ? [] : [[plainUnit(spelled), ucum]],
  ),
  ...Object.entries(toldUnits).map(([spelled, ucum]): [string, string] => [plainUnit(spelled), ucum]),
  ...['mg/L', 'mg/dL', 'g/dL', 'g/L', '/uL', '10*9/L', 'U/L', 'mm/h'].map((ucum): [string, string] => [
    plainUnit(ucum),
    ucum,
  ]),
])

/** The longest stretch behind the number that spells a unit. */
function unitAfter(text: string, from: number): { unit: string; end: number } | null {
  const stretch = text.slice(from, from + unitReach)
  for (let length = stretch.length; length > 0; length -= 1) {
    const spelled = stretch.slice(0, length)
    if (/[\s,;]$/.test(spelled) || /[\p{L}\d]/u.test(stretch.charAt(length))) continue
    const compact = spelled.replace(/\s+/g, '')
    const unit = byCapitals.has(compact.replace(/^x10/, '')) ? '10*9/L' : units.get(plainUnit(compact))
    if (unit) return { unit, end: from + length }
  }
  return null
}

/** "14,200" is in thousands; "14 200" and "14.200" are, before a unit of cells per microlitre. */
function numberAt(text: string, from: number): { value: number; end: number } | null {
  const stretch = text.slice(from, from + 14)
  const commas = /^\d{1,3}(?:,\d{3})+(?!\d)/.exec(stretch)?.[0]
  if (commas) return { value: Number(commas.replaceAll(',', '')), end: from + commas.length }
  const groups = /^\d{1,3}(?:[ .]\d{3})+(?!\d)/.exec(stretch)?.[0]
  if (groups && unitAfter(text, from + groups.length)?.unit === '/uL')
    return { value: Number(groups.replace(/[ .]/g, '')), end: from + groups.length }
  const plain = /^\d+(?:[.,]\d+)?/.exec(stretch)?.[0]
  return plain ? { value: Number(plain.replace(',', '.')), end: from + plain.length } : null
}

/** "(normal 4-11)", "(ref. < 5 mg/L)", "[NR 150–450]": only where a word or a sign says that it is a range. */
function rangeAfter(text: string, from: number): { range: Bounds; end: number } | null {
  const stretch = text.slice(from, from + 60)
  const found =
    /^\s{0,2}[([,]\s?(?:n|nr|rr|ref|reference|normal)[a-z .,:]{0,18}(<|≤|up to)?\s?(\d+(?:\.\d+)?)(?:\s?(?:-|–|to)\s?(\d+(?:\.\d+)?))?/i.exec(
      stretch,
    ) ?? /^\s{0,2}[([]()\s?[<≤]\s?(\d+(?:\.\d+)?)()/.exec(stretch)
  if (!found) return null
  const [whole, , first, second] = found
  const [low, high] = second ? [Number(first), Number(second)] : [undefined, Number(first)]
  if (low !== undefined && low >= (high ?? 0)) return null
  return { range: { ...(low !== undefined && { low }), high }, end: from + whole.length }
}

const off: readonly Flag[] = ['past', 'hypothetical', 'family', 'uncertain', 'resolved']

/** Places of tokens that are denied to be about this child now: earlier, planned, doubtful, a relative's. */
function offPlaces(tokens: Token[]): Set<number> {
  const items = itemsOf(tokens, findingTable)
  const flags = flagsOf(items, placesOf(items))
  return new Set(items.flatMap(({ used }, at) => (off.some((flag) => flags[at]?.has(flag)) ? used : [])))
}

type Name = { key: ToldAnalyte; at: number; last: number }

const namesIn = (tokens: Token[]): Name[] =>
  tokens.flatMap((token, at) => {
    const match = token.kind === 'word' ? matchPhrase(names, tokens, at) : null
    return match ? [{ key: match.value, at, last: match.used.at(-1) ?? at }] : []
  })

type Stated = Omit<TextResult, 'analyte' | 'span'> & { end: number; place: number }

/** The number that follows a place, over small words and signs; a percentage, a span ("380-400"), a pair ("48/120") or a date is none. */
function statedAfter(tokens: Token[], from: number, text: string): Stated | null {
  let comparator: TextResult['comparator']
  for (let place = from; place < Math.min(tokens.length, from + fillerLimit); place += 1) {
    const token = tokens[place]
    if (token?.kind !== 'number') {
      const sign = toldComparators[token?.word ?? '']
      if (sign) comparator = sign
      else if (!fillers.has(token?.word ?? '')) return null
      continue
    }
    const number = numberAt(text, token.start)
    if (!number || /^\s?(?:%|[-–]\s?\d|\/\s?\d|\.\d)/.test(text.slice(number.end, number.end + 3))) return null
    const unit = unitAfter(text, number.end)
    const range = rangeAfter(text, unit?.end ?? number.end)
    return {
      value: number.value,
      unit: unit?.unit ?? null,
      ...(comparator && { comparator }),
      range: range?.range ?? null,
      end: unit?.end ?? number.end,
      place: tokens.findLastIndex(({ start }) => start < (range?.end ?? unit?.end ?? number.end)),
    }
  }
  return null
}

/** "CRP and ESR 45 mg/L and 60 mm/h", "from 45 to 8 mg/L": the numbers joined to the first one. */
function joined(tokens: Token[], first: Stated, text: string): Stated[] {
  const all = [first]
  for (let last = first; all.length < 4; ) {
    const join = tokens[last.place + 1]?.word ?? ''
    const skip = tokens[last.place + 2]?.word === 'and' ? 3 : 2
    const next = ['and', ',', '/', 'to'].includes(join) ? statedAfter(tokens, last.place + skip, text) : null
    if (!next || tokens[last.place + skip]?.kind !== 'number') return all
    all.push(next)
    last = next
  }
  return all
}

/** Names in a row share the row of numbers behind them only where there are as many, each with its unit. */
function inSentence({ tokens }: Sentence, text: string): TextResult[] {
  const found = namesIn(tokens)
  if (found.length === 0) return []
  const gone = offPlaces(tokens)
  const results: TextResult[] = []
  let [row, end]: [Name[], number] = [[], -1]
  for (const name of found) {
    if (name.at <= end) continue
    end = name.last
    const previous = row.at(-1)
    const inRow =
      previous && tokens.slice(previous.last + 1, name.at).every(({ word }) => ['and', '/', ','].includes(word))
    row = inRow ? [...row, name] : [name]
    const first = statedAfter(tokens, name.last + 1, text)
    if (!first) continue
    const stated = joined(tokens, first, text)
    const last = stated.at(-1) ?? first
    const trend = stated.length === 2 && tokens[first.place + 1]?.word === 'to'
    const add = ({ key, at }: Name, { end: to, place, ...one }: Stated): void => {
      const start = tokens[at]?.start
      if (start !== undefined && !gone.has(at) && !gone.has(place))
        results.push({ analyte: key, ...one, span: { start, end: to } })
    }
    if (row.length === 1 && trend) for (const one of stated) add(name, { ...one, unit: one.unit ?? last.unit })
    else if (row.length === 1) add(name, first)
    else if (row.length === stated.length && stated.every(({ unit }) => unit !== null))
      for (const [index, one] of stated.entries()) add(row[index] ?? name, one)
    row = []
  }
  return results
}

const elsewhere: readonly string[] = ['comparison', 'technique', 'plan']

export const toldResultsIn = (sentences: Sentence[], text: string): TextResult[] =>
  sentences.flatMap((sentence) => (elsewhere.includes(sentence.section) ? [] : inSentence(sentence, text)))
