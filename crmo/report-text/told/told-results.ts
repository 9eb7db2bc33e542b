/** Laboratory values in running text → analyte, number, unit and span. What they mean is judged where charted results are. */

import {
  crpCourseWords,
  crpUnits,
  otherTestsInUnit,
  ownUnits,
  type ToldAnalyte,
  toldAliases,
  toldAnalytes,
  toldCounters,
  toldCriteria,
  toldOccasions,
} from '../../../smart-config/report-words/told-results.ts'
import { analytes } from '../../../smart-config/terminology/analytes.ts'
import type { TextSpan } from '../reading.ts'
import { matchPhrase, phraseTable } from '../words/phrases.ts'
import type { Sentence } from '../words/sentences.ts'
import { split } from '../words/split-glued.ts'
import type { Token } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import { isOfNextName, statedBefore } from './told-before.ts'
import { mistakenFor } from './told-mistaken.ts'
import { type Multiple, multipleAfter } from './told-multiples.ts'
import { isTimed } from './told-occasions.ts'
import { isOtherSpecimen } from './told-specimen.ts'
import { standingOf } from './told-standing.ts'
import { type Cell, tableCells } from './told-tables.ts'
import {
  courseValues,
  furtherValues,
  type Joined,
  joined,
  type Name,
  numberOf,
  type Stated,
  spanAfter,
  statedAfter,
  trends,
} from './told-values.ts'

export type TextResult = Pick<Stated, 'value' | 'unit' | 'comparator' | 'range' | 'flag'> & {
  analyte: ToldAnalyte
  span: TextSpan
  /** The number counts how often the value holds the upper limit of normal. */
  isMultiple?: true
  /** "Platelets normal": the words are the result, and there is no number. */
  isCalledNormal?: true
  /** In doubt, or of another year: does not count, and leaves open what else is told. */
  isUnsure?: true
}

const names = phraseTable(
  toldAnalytes.flatMap((key) =>
    [...analytes[key].names, ...(toldAliases[key] ?? [])].map((name) => [name, key] as const),
  ),
)
/** "Reference range for CRP < 5 mg/L", "target CRP below 5 mg/L" */
const isLimitName = (tokens: Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'target' ||
  (/^(?:for|of)$/.test(tokens[at - 1]?.word ?? '') &&
    /^(?:range|limit|limits|cutoff)$/.test(tokens[at - 2]?.word ?? ''))

/** "PCR 64 mg/L" is a CRP; a polymerase chain reaction has no milligrams. */
function isReaction(tokens: Token[], { at, last }: Pick<Name, 'at' | 'last'>): boolean {
  if (tokens[at]?.word !== 'pcr') return false
  const number = tokens.findIndex(({ kind }, place) => kind === 'number' && place > last)
  const unit = tokens.slice(number + 1, number + 4).map(({ word }) => word)
  const between = tokens.slice(last + 1, Math.max(last, number))
  const isPlain = between.length < 4 && !between.some(({ word }) => /^(?:for|negative|positive|crp)$/.test(word))
  return !(number > last && isPlain && /^mg \/ d?l$/.test(unit.join(' ')))
}

const namesIn = (tokens: Token[]): Name[] =>
  tokens.flatMap((token, at) => {
    const match = token.kind === 'word' ? matchPhrase(names, tokens, at) : null
    // "55 % neutrophils": the number stands before its name.
    if (!match || tokens[at - 1]?.word === '%') return []
    const last = match.used.at(-1) ?? at
    if (isLimitName(tokens, at) || isReaction(tokens, { at, last })) return []
    // Neither is asked for in urine.
    if (!/^(?:crp|esr)$/.test(match.value) && isOtherSpecimen(tokens, at)) return []
    return [{ key: match.value, at, last }]
  })

/** "CRP fell to 4": what it fell from was the highest. */
const isRest = ({ key }: Name, { fell, value, unit }: Stated): boolean =>
  key === 'crp' && fell && value < (unit === 'mg/dL' ? 1 : 10)

/** "Her own was", "his own, 3 mg/L"; not "his own father's". */
const ownBehind = /^,? (?:(?:was|is|were|being|one|value|crp|only|at)\b|\d)/i
/** "Corrected from 30 to 3 mg/L": the first was an error. */
function isCorrected(tokens: Token[], place: number): boolean {
  const before = tokens.slice(Math.max(0, place - 4), place).map(({ word }) => word)
  return (
    before.includes('from') &&
    !before.slice(before.lastIndexOf('from')).includes('to') &&
    tokens.some(({ word }) => /^(?:corrected|amended|rectified)$/.test(word))
  )
}
/** "CRP 4, 26 and 3 mg/L", "CRP 4, 26, 3.", "CRP | 4 | 26 | 3": no other name stands before the unit or the end. */
function isListOf(tokens: Token[], { key }: Name, stated: Joined[]): boolean {
  const [first, last] = [stated[0], stated.at(-1)]
  const unit = listUnits[key]
  if (!first || !last || !unit || !stated.every((one) => one.unit === null || unit.test(one.unit))) return false
  const isTable = stated.slice(1).every(({ join, isTimed: timed }) => !timed && (join === '' || join === '|'))
  // "CRP | 4 | 10", "CRP | 4 | 0 | 10": a limit may stand there.
  const isBelowLimit = first.comparator === '<' && last.value > crpUnits.raised
  if (isTable && !isBelowLimit && (stated.length < 3 || stated[1]?.value === 0)) return false
  const next = tokens[last.place + 1]
  // "CRP < 5 and 26.": the second is no lesser part of anything.
  const isBare =
    stated.length > (first.comparator === '<' ? 1 : 2) &&
    last.unit === null &&
    (next === undefined || /^(?:[;)|]|on|at|over|in|during|within|since)$/.test(next.word))
  return first.isHeaded === true || last.unit !== null || isBare
}
const listUnits: Partial<Record<ToldAnalyte, RegExp>> = { crp: /^mg/, esr: /^mm/ }
const criterionWords = wordSet(toldCriteria)
const rowJoins = new Set(['and', '/', ',', '&'])

/** Names in a row share the row of numbers behind them, in their order, only where there are as many of both. */
function inSentence(sentence: Sentence, text: string): TextResult[] {
  const tokens = split(sentence.tokens)
  const found = namesIn(tokens)
  if (found.length === 0) return []
  const { gone, unsure } = standingOf(tokens, found)
  // "PRINTO criteria need a CRP > 10 mg/L": a bound, and no value.
  const isCriterion = tokens.some(({ word }) => criterionWords.has(word))
  const results: TextResult[] = []
  const add = ({ key, at }: Name, { end: to, place, value, unit, comparator, range, flag }: Stated): void => {
    const start = tokens[at]?.start
    // "A CRP of 60 which is her brother's; her own was 3 mg/L"
    const isOwn = tokens
      .slice(at, place)
      .some(({ word, end }, step) => word === 'own' && ownBehind.test(text.slice(end)) && step > 0)
    const isBound = comparator?.startsWith('>') === true && isCriterion
    if (start !== undefined && !isBound && !isCorrected(tokens, place) && (isOwn || !(gone.has(at) || gone.has(place))))
      results.push({
        analyte: key,
        value,
        unit,
        ...(comparator && { comparator }),
        range,
        flag,
        span: { start, end: to },
        ...((unsure.has(at) || unsure.has(place)) && { isUnsure: true as const }),
      })
  }
  const addMultiple = ({ key, at }: Name, { times, limit, place, end: to }: Multiple): void => {
    const start = tokens[at]?.start
    if (start !== undefined && !gone.has(at) && !gone.has(place))
      results.push({
        analyte: key,
        value: times,
        unit: null,
        ...(limit === null && { comparator: '>=' as const }),
        range: limit === null ? null : { high: limit },
        flag: null,
        span: { start, end: to },
        isMultiple: true,
        ...((unsure.has(at) || unsure.has(place)) && { isUnsure: true as const }),
      })
  }
  let [row, end]: [Name[], number] = [[], -1]
  const read: number[] = []
  const claimed: number[] = []
  const alone: { name: Name; last: Stated }[] = []
  for (const name of found) {
    if (name.at <= end) continue
    end = name.last
    const previous = row.at(-1)
    const between = previous ? tokens.slice(previous.last + 1, name.at) : []
    // "CRP, ESR", "CRP ESR Hb 28 40 121". "C-reactive protein CRP" is no row: one test with its abbreviation.
    const inRow = previous && previous.key !== name.key && between.every(({ word }) => rowJoins.has(word))
    row = inRow ? [...row, name] : [name]
    const paired = row.length > 1
    const behind = statedAfter(tokens, name.last + 1, text, row[0]?.key ?? name.key, paired)
    // "7.4 G/L white cells, 12.9 g/dL haemoglobin": what stands behind is in the next test's unit.
    const isStrange = behind?.unit != null && ownUnits[name.key]?.test(behind.unit) === false
    const nextName = found.find(({ at }) => at > name.last)
    const isOfNext = !paired && behind !== null && isOfNextName(tokens, name, behind, nextName)
    const ahead =
      behind && !isStrange && !isOfNext
        ? null
        : statedBefore(tokens, name, Math.max(-1, previous?.last ?? -1, ...claimed), text)
    if (ahead) {
      add({ ...name, at: ahead.place }, ahead.stated)
      claimed.push(ahead.stated.place)
      row = []
      continue
    }
    const mistaken = behind && !paired ? mistakenFor(tokens, behind.place, found) : null
    if (behind && (mistaken || isOfNext)) {
      // In the unit of its own test.
      if (mistaken && mistaken !== 'none') add({ ...mistaken, at: name.at }, { ...behind, unit: null })
      claimed.push(behind.place)
      read.push(behind.place)
      row = []
      continue
    }
    const first = behind
    const next = nextName?.at ?? tokens.length
    // "CRP 4 x ULN": the number may be a multiple too.
    const mayBeMultiple = name.key === 'crp' && first?.unit == null
    const multiple = mayBeMultiple ? multipleAfter(tokens, name.last + 1, next, text) : null
    if (multiple) {
      addMultiple(name, multiple)
      read.push(multiple.limitPlace)
      row = []
      continue
    }
    if (!first) {
      const span = paired ? [] : spanAfter(tokens, name, text)
      for (const one of span) add(name, one)
      read.push(...span.map(({ place }) => place))
      if (span.length > 0) row = []
      continue
    }
    const stated = joined(tokens, first, text, row)
    if (paired) {
      claimed.push(stated.at(-1)?.place ?? -1)
      read.push(stated.at(-1)?.place ?? first.place)
      if (row.length === stated.length) for (const [index, one] of stated.entries()) add(row[index] ?? name, one)
      // "13 % neutrophils and Hb 10.9 g/dL": the one number has the unit of the name before it alone.
      else if (stated.length === 1 && row.filter(({ key }) => ownUnits[key]?.test(first.unit ?? '')).at(0) === name)
        add(name, first)
    } else {
      const goesOn = ({ join, place, isTimed: timed }: Joined): boolean =>
        timed ||
        trends.has(join) ||
        isTimed(tokens, place, text) ||
        /^(?:at|in|on|after|later|now|initially|then|today)$/.test(tokens[place + 1]?.word ?? '')
      const isList = isListOf(tokens, name, stated)
      const trend = isList
        ? stated
        : stated.slice(0, 1 + stated.slice(1).findIndex((one) => !goesOn(one)) || stated.length)
      const unit = trend.findLast((one) => one.unit !== null)?.unit ?? null
      const last = trend.at(-1)
      claimed.push(...trend.map(({ place }) => place))
      read.push(last?.place ?? first.place)
      if (last) alone.push({ name, last: { ...last, unit: last.unit ?? unit } })
      if (trend.length > 1 || !isRest(name, first))
        for (const one of trend) add(name, { ...one, unit: one.unit ?? unit })
    }
    row = []
  }
  for (const [index, name] of found.entries()) {
    const until = found[index + 1]?.at ?? tokens.length
    const from = Math.max(name.last, ...read.filter((place) => place < until))
    for (const one of furtherValues(tokens, from + 1, until, text, name.key))
      if (!isRest(name, one) && !claimed.includes(one.place)) add(name, one)
    const last = alone.find((one) => one.name === name)?.last
    if (last) for (const one of courseValues(tokens, last.place + 1, until, text, name, last.unit)) add(name, one)
  }
  return results
}

const elsewhere: readonly string[] = ['comparison', 'technique', 'plan']

const ofCell = ({ name, tokens, stated, row }: Cell): TextResult[] => {
  const { value, unit, comparator, range, flag } = stated
  const [first, last] = [row[0], row.at(-1)]
  const start = Math.min(tokens[name.at]?.start ?? 0, first?.start ?? 0)
  const span = { start, end: Math.max(stated.end, last?.end ?? 0) }
  // "Mother 28 40 121": a row of someone else.
  const { gone, unsure } = standingOf(row, [])
  if (gone.has(stated.place)) return []
  const isUnsure = unsure.has(stated.place) && { isUnsure: true as const }
  return [{ analyte: name.key, value, unit, ...(comparator && { comparator }), range, flag, span, ...isUnsure }]
}

const courseWords = new Set(crpCourseWords)
const endsCourse = new Set(otherTestsInUnit)

/** "CRP normal. It later rose to 45.", "Two weeks later 45 mg/L.": a number without a name behind a sentence on CRP. */
function goingOn(sentence: Sentence, before: Sentence | undefined, text: string): TextResult[] {
  const tokens = split(sentence.tokens)
  const last = before ? namesIn(split(before.tokens)).at(-1) : undefined
  const [first] = tokens
  if (last?.key !== 'crp' || !first || namesIn(tokens).length > 0 || tokens.length > 20) return []
  const place = tokens.findIndex(({ kind }, at) => kind === 'number' && !isCount(tokens, at))
  const { gone, unsure } = standingOf(tokens, [])
  if (place < 0 || gone.has(place) || unsure.has(place) || tokens.some(({ word }) => endsCourse.has(word))) return []
  const stated = numberOf(tokens, place, text, 'crp', false)
  const isPlain = tokens.slice(0, place).every(({ word }, at) => courseWords.has(word) || isCount(tokens, at))
  if (!stated || !isPlain) return []
  const { value, unit, range, flag, end } = stated
  // Without a unit the sentence must say that something was measured: "In June 12 …" may count anything.
  const isTold = unit === null && value >= 10 && tokens.slice(0, place).some(({ word }) => measuring.test(word))
  if (!isTold && !/^mg\/d?L$/.test(unit ?? '')) return []
  return [{ analyte: 'crp', value, unit, range, flag, span: { start: first.start, end } }]
}
const measuring = /^(?:it|rose|risen|climbed|increased|peaked|reached|value|level|repeat|control)$/
const isCount = (tokens: Token[], at: number): boolean =>
  toldCounters.has(tokens[at + 1]?.word ?? '') || toldOccasions.has(tokens[at - 1]?.word ?? '')

export function toldResultsIn(sentences: Sentence[], text: string): TextResult[] {
  const told = sentences.filter(({ section }) => !elsewhere.includes(section))
  return [
    ...told.flatMap((sentence) => inSentence(sentence, text)),
    ...told.flatMap((sentence, at) => goingOn(sentence, told[at - 1], text)),
    ...tableCells(told, text, namesIn).flatMap(ofCell),
  ]
}
