/** The numbers that follow the name of a test, over small words and signs. */
import {
  beforeCourseValue,
  crpCourseWords,
  limitWords,
  otherTestsInUnit,
  ownUnits,
  raisedWords,
  spanAnalytes,
  type ToldAnalyte,
  toldComparators,
  toldCounters,
  toldFalls,
  toldFillers,
  toldJoins,
  toldLaterFillers,
  toldMonths,
  toldOccasions,
} from '../../../smart-config/report-words/told-results.ts'
import { folded, type Token } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import { type Bounds, hasStrangeUnit, numberAt, rangeAfter, unitAfter } from './told-numbers.ts'
import { behindOwnTime, behindTime, isTimed, isTimedBefore, isYear } from './told-occasions.ts'
import { spelledAt } from './told-spelled.ts'

/** A test's name: its first and last token. */
export type Name = { key: ToldAnalyte; at: number; last: number }

const fillers = new Set(toldFillers.split(' ').map(folded))
const isFiller = (token: Token | undefined): boolean =>
  token !== undefined && (fillers.has(token.word) || /^[a-z]{4,}ly$/.test(token.word))
const laterFillers = wordSet(toldLaterFillers)
const falls = wordSet(toldFalls)
const deniers = new Set(['never', 'not'])
const raised = new Set(raisedWords.map(folded))
/** How many words may stand between a name and its number, and how many numbers may share a row. */
const fillerLimit = 9
const laterLimit = 16
const longestRow = 16

/** `unit` is UCUM as far as the spelling is known; null when the text gives none. `range`: limits written beside it, in the same unit. */
export type Stated = {
  value: number
  unit: string | null
  comparator?: '<' | '<=' | '>=' | '>'
  range: Bounds | null
  /** The laboratory's letter behind it: "13.9 H", "(low)". */
  flag: Flagged | null
  /** "Fell to 4". */
  fell: boolean
  /** "CRP (mg/L) 4, 26": the unit stands before the number and holds for all behind it. */
  isHeaded?: boolean
  /** End in the text, and the last token. */
  end: number
  place: number
}

export type Flagged = 'H' | 'L'
const flagPattern = /^\s{0,2}(?:[([]\s?)?(?:(H|high|raised|elevated|↑)|(L|low|↓))(?:\s?[)\]])?(?=[\s,;.)]|$)/
const bracketed = /^\s{0,2}[([]/
function flagAfter(text: string, from: number): Flagged | null {
  const stretch = text.slice(from, from + 14)
  const [whole, high, low] = flagPattern.exec(stretch) ?? []
  // "13.9 raised": only a letter or a sign may stand without brackets.
  if (!whole || (!bracketed.test(stretch) && (high ?? low ?? '').length > 1)) return null
  return high ? 'H' : 'L'
}

/** A count of weeks, a date, a percentage, a ratio: no value. */
function isNoValue(text: string, end: number, next: Token | undefined): boolean {
  return (
    /^\s?(?:%|\/\s?\d|\.\d)/.test(text.slice(end, end + 3)) || toldCounters.has(next?.word ?? '') || next?.word === 'of'
  )
}

const cellRule = (text: string, from: number): number =>
  /^[ \t]{0,3}[|\t][ \t]{0,3}/.exec(text.slice(from, from + 8))?.[0].length ?? 0

/** The number at a place, with the unit and the limits behind it. */
export function numberOf(
  tokens: Token[],
  at: number,
  text: string,
  key: ToldAnalyte,
  paired: boolean,
  unitBefore?: string,
): Stated | null {
  const token = tokens[at]
  const spelled = key === 'crp' ? spelledAt(tokens, at, text) : null
  if (!token || !(spelled || /^\d/.test(token.word))) return null
  const number = spelled ?? numberAt(text, token.start, key, unitBefore)
  if (!number) return null
  // "CRP | 33 | mg/L": a table's unit has a cell of its own.
  const unit = unitAfter(text, number.end) ?? unitAfter(text, number.end + cellRule(text, number.end))
  // "32mg/l" is one word up to its stroke: only a known unit may be glued to a number.
  if (!spelled && token.kind === 'word' && (!unit || number.end >= token.end)) return null
  const next = tokens.find(({ start }) => start >= number.end)
  if (!unit && spanAnalytes.includes(key) && isYear(token)) return null
  if (!unit && isNoValue(text, number.end, next) && !(paired && next?.word === '/')) return null
  if (!unit && (hasStrangeUnit(text, number.end) || /^\s?[-–]\s?\d/.test(text.slice(number.end, number.end + 3))))
    return null
  const range = rangeAfter(text, unit?.end ?? number.end, number.value)
  const end = unit?.end ?? number.end
  return {
    value: number.value,
    unit: unit?.unit ?? null,
    range: range?.range ?? null,
    flag: flagAfter(text, end) ?? flagAfter(text, range?.end ?? end),
    fell: false,
    end,
    place: tokens.findLastIndex(({ start }) => start < (range?.end ?? end)),
  }
}

/** "Never above 6", "not below 16". */
const oppositeSigns: Partial<Record<string, NonNullable<Stated['comparator']>>> = { '>': '<=', '<': '>=' }

type Sign = { comparator: NonNullable<Stated['comparator']>; words: number }

export function signAt(tokens: Token[], at: number): Sign | null {
  const [first, second] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? '']
  const two = toldComparators[`${first} ${second}`]
  if (two) return { comparator: two, words: 2 }
  const one = toldComparators[first]
  return one ? { comparator: one, words: 1 } : null
}

/** "Back to 3 mg/L", but "came back at 3". */
const isBackTo = (tokens: Token[], at: number): boolean => tokens[at]?.word === 'back' && tokens[at + 1]?.word === 'to'

/** "No CRP above 5 mg/L", "none of the five CRPs exceeded 5". */
const isDeniedBefore = (tokens: Token[], name: number): boolean =>
  /(?:^|[^a-z])(?:no|not one|not a single|(?:none|neither|not one) of (?:the|his|her|all|these)(?: \w+)?)$/.test(
    tokens
      .slice(Math.max(0, name - 5), Math.max(0, name))
      .map(({ word }) => word)
      .join(' '),
  )
const monthWords = wordSet(toldMonths)
const isDay = (tokens: Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && monthWords.has(tokens[at + 1]?.word ?? '')
const reaches = new Set(['reach', 'reached', 'attained'])

const opensUnit = /^(?:m?g\s?\/|[x×]?\s?10\s?(?:[*^]|e\d|[³⁶⁹]))/i
const unitAt = (token: Token | undefined, text: string): ReturnType<typeof unitAfter> =>
  token && opensUnit.test(text.slice(token.start, token.start + 6)) ? unitAfter(text, token.start) : null

/** The number that follows a place, over small words and signs. */
export function statedAfter(
  tokens: Token[],
  from: number,
  text: string,
  key: ToldAnalyte,
  paired = false,
): Stated | null {
  let comparator: Stated['comparator']
  let before: ReturnType<typeof unitAfter> = null
  let [denied, fell, isLater] = [isDeniedBefore(tokens, from - 1), false, false]
  for (let place = from; place < Math.min(tokens.length, from + (isLater ? laterLimit : fillerLimit)); ) {
    const sign = signAt(tokens, place)
    const word = tokens[place]?.word ?? ''
    // "CRP 12/05: 33"
    const measured = behindTime(tokens, place, text)
    if (measured > place) {
      place = measured
      continue
    }
    denied ||= deniers.has(word)
    fell = falls.has(word) || isBackTo(tokens, place) || (fell && !/^(?:rose|risen|rising)$/.test(word))
    // "CRP has never reached ten"
    if (denied && reaches.has(word)) comparator = '<'
    // "CRP never went above 6 mg/L"
    if (sign) comparator = denied ? (oppositeSigns[sign.comparator] ?? sign.comparator) : sign.comparator
    // "CRP (mg/L): 44", "Plt 10^9/L 341"
    else if (unitAt(tokens[place], text)) {
      before = unitAt(tokens[place], text)
      place = Math.max(
        place,
        tokens.findLastIndex(({ start }) => start < (before?.end ?? 0)),
      )
    }
    // "CRP on day 3: 45"
    else if (toldOccasions.has(tokens[place - 1]?.word ?? '') && tokens[place]?.kind === 'number') {
      place += 1
      continue
    }
    // "CRP 2 weeks ago 32", "CRP (12 May) 4"
    else if (
      (toldCounters.has(tokens[place + 1]?.word ?? '') || isDay(tokens, place)) &&
      tokens[place]?.kind !== 'mark'
    )
      place += 1
    else if (laterFillers.has(word) && key === 'crp' && !paired) isLater = true
    else if (!isFiller(tokens[place])) {
      const number = numberOf(tokens, place, text, key, paired, before?.unit)
      if (isLater && !/^mg/.test(number?.unit ?? '')) return null
      // "CRP not 45", but "CRP not raised, 4 mg/L"
      if (denied && !comparator && !tokens.slice(from, place).some((one) => raised.has(one.word))) return null
      const isHeaded = before !== null && number?.unit === null
      const unit = number?.unit ?? before?.unit ?? null
      return number && { ...number, unit, isHeaded, fell, ...(comparator && { comparator }) }
    }
    place += sign?.words ?? 1
  }
  return null
}

const endsTest = new Set(otherTestsInUnit.map(folded))
const limits = new Set(limitWords.map(folded))

/** "Upper limit of the laboratory 10 mg/L" is no value; "below the detection limit of 3 mg/L" is one. */
function limitBefore(tokens: Token[], place: number): 'none' | 'limit' | 'detection' {
  const before = tokens.slice(Math.max(0, place - 6), place).map(({ word }) => word)
  const own = before.slice(before.findLastIndex((word) => /^[,;(]$/.test(word)) + 1)
  const limit = own.findIndex((word) => limits.has(word))
  if (limit < 0) return 'none'
  // "Reference < 5 mg/L" is no value.
  return own.slice(0, limit).some((word) => toldComparators[word] === '<') ? 'detection' : 'limit'
}

/**
 * "CRP 4 mg/L when the clavicle swelled and 31 mg/L a year later", "haemoglobin had slipped to 10.6 g/dl": numbers of the sentence that have
 * a unit of this test, whatever stands between.
 * @param until the place of the next test's name
 */
export function furtherValues(tokens: Token[], from: number, until: number, text: string, key: ToldAnalyte): Stated[] {
  const unit = ownUnits[key]
  const further: Stated[] = []
  for (let place = from; unit && place < until; place += 1) {
    if (endsTest.has(tokens[place]?.word ?? '')) return further
    const number = numberOf(tokens, place, text, key, false)
    // "0-5 mg/L", "x10*6/uL"
    const isSpan = /^[-–/*^]$/.test(tokens[place - 1]?.word ?? '')
    // "Rose by 20 mg/L" is no value.
    const isDifference = tokens[place - 1]?.word === 'by'
    if (!number || isSpan || isDifference || !unit.test(number.unit ?? '')) continue
    const limit = limitBefore(tokens, place)
    const sign = [signAt(tokens, place - 2), signAt(tokens, place - 1)].find(
      (one, index) => one && one.words === 2 - index,
    )
    const comparator = limit === 'detection' ? '<' : sign?.comparator
    const fell = tokens.slice(from, place).some(({ word }) => falls.has(word))
    if (limit !== 'limit') further.push({ ...number, fell, ...(comparator && { comparator }) })
    place = number.place
  }
  return further
}

const courseWords = new Set(crpCourseWords)
const beforeCourse = wordSet(beforeCourseValue)

/** "CRP 3 mg/L, previously 56", "< 5 on two occasions, 22 at onset": numbers without a unit behind the first, over small words alone. */
export function courseValues(
  tokens: Token[],
  from: number,
  until: number,
  text: string,
  name: Name,
  unit: string | null,
): Stated[] {
  const found: Stated[] = []
  for (let place = from; place < until; place += 1) {
    const word = tokens[place]?.word ?? ''
    const number = tokens[place]?.kind === 'number' ? numberOf(tokens, place, text, name.key, false) : null
    const isCount = toldCounters.has(tokens[place + 1]?.word ?? '')
    const isOfCourse =
      number !== null &&
      (beforeCourse.has(tokens[place - 1]?.word ?? '') ||
        isTimed(tokens, number.place, text) ||
        isTimedBefore(tokens, place))
    if (number && isOfCourse) {
      if (number.unit === null) found.push({ ...number, unit })
      place = number.place
    } else if (!(courseWords.has(word) || isCount)) return found
  }
  return found
}

const joins = new Set(toldJoins)
/** Joins after which the number is the same test's: "from 45 to 8", "12-35", "45 → 8". */
export const trends = new Set(['to', '-', '→', '>', 'then'])

/** `join`: the word between two numbers; `isTimed`: it is told when the number was measured. */
export type Joined = Stated & { join: string; isTimed: boolean }
const longestJoin = 4

/** What stands between two numbers: words that join them, and times. */
function joinAt(tokens: Token[], from: number, text: string): { place: number; join: string; isTimed: boolean } {
  let [place, join, timed] = [from, '', false]
  for (let steps = 0; steps < longestJoin; steps += 1) {
    const behind = Math.max(behindOwnTime(tokens, place, text), behindTime(tokens, place, text))
    const word = tokens[place]?.word ?? ''
    const isPart = word === ';' && behindTime(tokens, place + 1, text) > place + 1
    if (behind > place) [place, timed] = [behind, true]
    else if (joins.has(word) || isPart) [place, join] = [place + 1, word]
    else break
  }
  return { place, join, isTimed: timed }
}

/** "CRP 4 in May, 22 leucocytes": a time alone does not join what is in another unit, or has a name of its own behind it. */
function isOfTest(tokens: Token[], { unit, place }: Stated, key: ToldAnalyte, text: string): boolean {
  const next = tokens[place + 1]
  const isFollowed =
    next?.kind === 'word' &&
    !joins.has(next.word) &&
    behindTime(tokens, place + 1, text) === place + 1 &&
    !isTimed(tokens, place, text)
  return !isFollowed && (unit === null || ownUnits[key]?.test(unit) !== false)
}

/** "CRP and ESR 45 mg/L and 60 mm/h", "from 45 to 8 mg/L", "4 | 33 | 12": the numbers joined to the first one. */
export function joined(tokens: Token[], first: Stated, text: string, row: Name[]): Joined[] {
  const all: Joined[] = [{ ...first, join: '', isTimed: false }]
  for (let last = first; all.length < longestRow; ) {
    const { place, join, isTimed: timed } = joinAt(tokens, last.place + 1, text)
    const key = row[Math.min(all.length, row.length - 1)]?.key ?? 'crp'
    // "CRP < 5, < 5, 26"
    const isBelow = tokens[place]?.word === '<'
    const next = numberOf(tokens, place + (isBelow ? 1 : 0), text, key, row.length > 1)
    if (!next || (timed && !isOfTest(tokens, next, key, text))) return all
    all.push({ ...next, join, isTimed: timed, ...(isBelow && { comparator: '<' as const }) })
    last = next
  }
  return all
}

/** A span of values ("12-35 mg/L", "between 12 and 35"): both ends were measured. */
export function spanAfter(tokens: Token[], name: Name, text: string): Stated[] {
  if (!spanAnalytes.includes(name.key)) return []
  for (let place = name.last + 1; place < Math.min(tokens.length, name.last + fillerLimit); place += 1) {
    const token = tokens[place]
    if (token?.kind === 'number') {
      const found = /^(\d+(?:[.,]\d+)?)\s?(?:[-–]|to|and)\s?(\d+(?:[.,]\d+)?)/.exec(
        text.slice(token.start, token.start + 20),
      )
      const [whole = '', low = '', high = ''] = found ?? []
      const isSpan = tokens[place + 1]?.word !== 'and' || tokens[place - 1]?.word === 'between'
      const [from, to] = [low, high].map((one) => Number(one.replace(',', '.')))
      if (!found || !isSpan || from === undefined || to === undefined || from <= 0 || to <= from) return []
      const end = token.start + whole.length
      const unit = unitAfter(text, end)
      // Without a unit it could be anything; "CRP 4-6 weeks ago".
      if (!unit) return []
      const shared = { unit: unit.unit, range: null, flag: null, fell: false, end: unit.end }
      const last = tokens.findLastIndex(({ start }) => start < unit.end)
      return [from, to].map((value) => ({ ...shared, value, place: last }))
    }
    if (!isFiller(token) && token?.word !== 'between') return []
  }
  return []
}
