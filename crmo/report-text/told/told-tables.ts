/** Tables flattened to text: "WBC Hb Plt CRP" over "7.2 12.8 310 45", "CRP" over "45 mg/L". */
import { limitWords, tableHeadings } from '../../../smart-config/report-words/told-results.ts'
import type { Sentence } from '../words/sentences.ts'
import { folded, type Token } from '../words/tokens.ts'
import { unitAfter } from './told-numbers.ts'
import { lastOfTime } from './told-occasions.ts'
import { type Name, numberOf, type Stated, signAt } from './told-values.ts'

type Column = { name: Name | null; unit: string | null; tokens: Token[] }
export type Cell = { name: Name; tokens: Token[]; stated: Stated; row: Token[] }

const headings = new Set(tableHeadings)
const isRule = (token: Token | undefined): boolean => token !== undefined && /^[|,;/\t]$/.test(token.word)
const mostColumns = 12

/** A line of names of tests and nothing else; null for any other line. */
function columnsOf({ tokens }: Sentence, namesIn: (tokens: Token[]) => Name[]): Column[] | null {
  const names = namesIn(tokens)
  if (names.length === 0 || tokens.length > 40) return null
  const columns: Column[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const name = names.find((one) => one.at === at)
    if (!token || isRule(token) || headings.has(token.word)) continue
    if (name) {
      columns.push({ name, unit: null, tokens })
      at = name.last
    } else if (token.word === '(' || token.word === '[') {
      const close = tokens.findIndex(({ word }, place) => place > at && /^[)\]]$/.test(word))
      const column = columns.at(-1)
      if (close < 0 || close > at + 8 || !column) return null
      column.unit = unitAfter(tokens[at + 1] ? textOf(tokens, at + 1, close) : '', 0)?.unit ?? null
      at = close
    } else if (unitAt(tokens, at) && columns.length > 0) {
      // "CRP mg/L ESR mm/h"
      const { unit, last } = unitAt(tokens, at) ?? { unit: null, last: at }
      const column = columns.at(-1)
      if (column) column.unit = unit
      at = last
    } else if (token.kind === 'word') columns.push({ name: null, unit: null, tokens })
    else return null
  }
  return columns.length <= mostColumns ? columns : null
}

/** A unit that begins at this word, and its last word. */
function unitAt(tokens: Token[], at: number): { unit: string; last: number } | null {
  for (let last = Math.min(tokens.length - 1, at + 4); last > at; last -= 1) {
    const spelled = textOf(tokens, at, last + 1)
    const unit = unitAfter(spelled, 0)
    if (unit?.end === spelled.length) return { unit: unit.unit, last }
  }
  return null
}

const textOf = (tokens: Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ raw }) => raw)
    .join('')

const startsWithDate = /^(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./]\d{4})(?![\d.,])/

/** "-": not measured. */
type Value = Stated | null

/** The numbers of a line of numbers, from a place on; null where anything else stands. */
function numbersFrom(tokens: Token[], from: number, text: string, columns: Column[]): Value[] | null {
  const values: Value[] = []
  for (let at = from; at < tokens.length; at += 1) {
    const sign = signAt(tokens, at)
    const place = sign ? at + sign.words : at
    if (isRule(tokens[at]) || /^[*hl]$/.test(tokens[at]?.word ?? '')) continue
    const stated = numberOf(tokens, place, text, columns[values.length]?.name?.key ?? 'crp', true)
    const isEmpty = /^(?:-|nd)$/.test(tokens[at]?.word ?? '') && !tokens[at + 1]?.glued
    if (!stated && !isEmpty) return null
    values.push(stated && { ...stated, ...(sign && { comparator: sign.comparator }) })
    at = stated?.place ?? at
  }
  return values
}

const longestLabel = 8
const limits = new Set([...limitWords, 'uln', 'upper', 'lower', 'target', 'unit', 'units'].map(folded))

/** "24 Jan, Southmead Park", "Visit 2:", "March 2024": what a row begins with, of which no number is a value. */
function isLabel(tokens: Token[], until: number, text: string): boolean {
  if (until < 1 || until > longestLabel) return false
  for (let at = 0; at < until; at += 1) {
    const last = lastOfTime(tokens, at, text)
    if (last >= 0 && last < until) at = last
    else if (tokens[at]?.kind === 'number') return false
  }
  return true
}

/** The numbers of a row, less its date or its label; none of a row of limits. */
function valuesOf({ tokens }: Sentence, text: string, columns: Column[]): Value[] | null {
  const [first] = tokens
  if (!first || tokens.length > 60) return null
  const date = startsWithDate.exec(text.slice(first.start, first.start + 10))?.[0]
  const isDated = date !== undefined && /[/-]|\..*\./.test(date)
  const from = isDated ? tokens.findIndex(({ start }) => start >= first.start + date.length) : 0
  const bare = numbersFrom(tokens, Math.max(0, from), text, columns)
  if (bare) return bare
  // One number behind words may count anything.
  if (columns.length < 2) return null
  if (tokens.slice(0, longestLabel).some(({ word }) => limits.has(word))) return []
  // "Visit CRP ESR" over "Admission 28 40"
  const [leading] = columns
  const own = leading?.name === null ? columns.slice(1) : columns
  for (const [at] of tokens.entries()) {
    const values = isLabel(tokens, at, text) ? numbersFrom(tokens, at, text, own) : null
    if (values?.length === own.length) return own === columns ? values : [null, ...values]
    if (values?.length === columns.length) return values
  }
  return null
}

/** The cells of all tables of a text whose lines hold as many numbers as there are names above them. */
export function tableCells(sentences: Sentence[], text: string, namesIn: (tokens: Token[]) => Name[]): Cell[] {
  const cells: Cell[] = []
  for (let at = 0; at < sentences.length; at += 1) {
    const columns: Column[] = []
    for (let own: Column[] | null; at < sentences.length; at += 1) {
      const sentence = sentences[at]
      own = sentence?.opensLine ? columnsOf(sentence, namesIn) : null
      if (!own || columns.length + own.length > mostColumns) break
      columns.push(...own)
    }
    if (columns.length === 0) continue
    for (let row = at, values: Value[] = []; row < sentences.length && row < at + mostColumns; row += 1) {
      const sentence = sentences[row]
      const found = sentence?.opensLine ? valuesOf(sentence, text, columns) : null
      if (!sentence || !found) break
      values = [...values, ...found]
      if (values.length < columns.length) continue
      if (values.length === columns.length)
        for (const [index, { name, unit, tokens }] of columns.entries()) {
          const stated = values[index]
          if (name && stated)
            cells.push({ name, tokens, stated: { ...stated, unit: stated.unit ?? unit }, row: sentence.tokens })
        }
      // A second line of one number is the laboratory's limit.
      if (values.length > columns.length || columns.length === 1) break
      values = []
    }
    at -= 1
  }
  return cells
}
