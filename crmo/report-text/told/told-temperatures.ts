/** "Temp 36.8", "T 38.7", "febrile to 39.4 °C", "always below 37.5 °C", "temps 38-38.5": body temperatures in words → fever or none. */
import {
  aboveWords,
  afebrileWords,
  angles,
  boutWords,
  concessions,
  deniers,
  feverCelsius,
  furtherSigns,
  furtherWords,
  hadBeen,
  hearsay,
  highestWords,
  leadWords,
  leastWords,
  looseBefore,
  looseBridges,
  measuredWords,
  movedParts,
  numberBridges,
  otherMeasures,
  otherUnits,
  spanWords,
  temperatureWords,
  upperLimits,
} from '../../../smart-config/report-words/temperature-words.ts'
import { flagsOf } from '../context/context.ts'
import type { Flag, Flags } from '../context/flag.ts'
import { otherIllnessClauses } from '../context/other-illness.ts'
import type { TextSpan } from '../reading.ts'
import { placesOf } from '../words/clauses.ts'
import { findingTable, type Item, itemsOf } from '../words/items.ts'
import type { Sentence } from '../words/sentences.ts'
import { split } from '../words/split-glued.ts'
import type { Token } from '../words/tokens.ts'
import { ofTheIllness } from './findings-of-sentence.ts'
import type { ReadFinding } from './told-open.ts'

const off: readonly Flag[] = ['hypothetical', 'family']
/** Of these it is not said whether they are the illness: a fever among them leaves open that there was none. */
const unsure: readonly Flag[] = ['past', 'uncertain']
/** How far behind the word the number may stand, and how far before the number a limit. */
const reach = 10
const limitReach = 4
/** "slightly raised temperature of 37.6": characters by which the phrase may begin before the word that names the number. */
const longestWord = 30
const longestLead = 8
const angleReach = 4

const numberIn = (token: Token): number => Number(token.word.replace(',', '.'))
/** 95 to 110 can only be Fahrenheit. */
const celsiusOf = (stated: number): number => (stated >= 95 && stated <= 110 ? (stated - 32) / 1.8 : stated)
const isBody = (celsius: number): boolean => celsius >= 34 && celsius < 43
const isDegree = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:[°º℃]|degrees?|degc|celsius)$/.test(token.word)
const isExact = (tokens: Token[], at: number): boolean =>
  /[.,]\d/.test(tokens[at]?.word ?? '') || isDegree(tokens[at + 1])

const isScale = (token: Token | undefined): boolean => /^(?:c|f|celsius|fahrenheit|℃|degc)$/.test(token?.word ?? '')
/** "Flexion 38 degrees", "38° of kyphosis", "hip 38°": an angle, unless its scale is given. */
function isAngle(tokens: Token[], at: number): boolean {
  const degrees = tokens.slice(at + 1, at + 4).findIndex(isDegree)
  if (degrees < 0 || isScale(tokens[at + 1 + degrees]) || isScale(tokens[at + 2 + degrees])) return false
  const words = tokens.slice(Math.max(0, at - reach), at).map(({ word }) => word)
  const before = words.slice(words.findLastIndex((word) => word === ';' || temperatureWords.has(word)) + 1)
  const behind = tokens.slice(at + 2 + degrees, at + 2 + degrees + angleReach).map(({ word }) => word)
  const end = behind.findIndex((word) => /^[,;(]$/.test(word))
  return (
    [...before, ...(end < 0 ? behind : behind.slice(0, end))].some((word) => angles.has(word)) ||
    before.slice(before.lastIndexOf(',') + 1).some((word) => movedParts.has(word))
  )
}

type Reading = { celsius: number; first: number; last: number }

/** The number at a place, the upper one of a span ("38-38.5", "between 37.5 and 38.6"). */
function readingAt(tokens: Token[], at: number): Reading | null {
  const number = tokens[at]
  const next = tokens[at + 1]?.word ?? ''
  // "Temp to 101 x 2 days"
  const lasts = next === 'x' && /^(?:d|day|days|night|nights|wk|week|weeks)$/.test(tokens[at + 3]?.word ?? '')
  if (number?.kind !== 'number' || (otherUnits.has(next) && !lasts) || isAngle(tokens, at)) return null
  const low = celsiusOf(numberIn(number))
  if (!isBody(low)) return null
  const join = isDegree(tokens[at + 1]) ? at + (tokens[at + 2]?.word === 'c' ? 3 : 2) : at + 1
  const spans =
    spanWords.has(tokens[join]?.word ?? '') || (tokens[join]?.word === 'and' && tokens[at - 1]?.word === 'between')
  const second = tokens[join + 1]
  const high = spans && second?.kind === 'number' ? celsiusOf(numberIn(second)) : 0
  return isBody(high) && high > low
    ? { celsius: high, first: at, last: join + 1 }
    : { celsius: low, first: at, last: at }
}

/** "No fever, aldolase 38.5": behind a comma the number must not stand behind a name of its own. */
function isStillNamed(between: string[]): boolean {
  const last = between.findLast((word) => !looseBridges.has(word)) ?? ','
  const known = [looseBefore, measuredWords, upperLimits, aboveWords, temperatureWords, numberBridges]
  return !between.includes(',') || known.some((words) => words.has(last))
}

type Placed = Reading & { from: number }

/** A number behind a word of temperature, one with its degrees Celsius, or one that was measured, or never passed ("never above 37.6"). */
function namedReadings(tokens: Token[]): Placed[] {
  return tokens.flatMap((token, at) => {
    if (temperatureWords.has(token.word)) {
      for (let place = at + 1; place <= Math.min(at + reach, tokens.length - 1); place += 1) {
        if (tokens[place]?.word === ';' || otherMeasures.has(tokens[place]?.word ?? '')) break
        if (tokens[place]?.kind !== 'number') continue
        if (!isStillNamed(tokens.slice(at + 1, place).map(({ word }) => word))) break
        const read = readingAt(tokens, place)
        // "T-score 38.5"
        const isBridged = tokens.slice(at + 1, place).every(({ word }) => numberBridges.has(word))
        const isPlain = token.word === 't' && !(isExact(tokens, place) && isBridged)
        return read && !isPlain ? [{ ...read, from: at }] : []
      }
    }
    const before = tokens.slice(Math.max(0, at - limitReach), at).map(({ word }) => word)
    const isMeasured = isExact(tokens, at) && before.some((word) => measuredWords.has(word))
    const read = isDegree(tokens[at + 1]) || isMeasured ? readingAt(tokens, at) : null
    return read ? [{ ...read, from: at }] : []
  })
}

/** "Up to 37.8 and once 39": the number that goes on from a temperature. */
function readingBehind(tokens: Token[], { last }: Reading): Placed[] {
  let at = last + 1
  while (furtherWords.has(tokens[at]?.word ?? '') || furtherSigns.has(tokens[at]?.word ?? '') || isDegree(tokens[at]))
    at += 1
  const between = tokens.slice(last + 1, at)
  const listed = between.length > 0 && between.every(({ word }) => furtherSigns.has(word)) && isExact(tokens, at)
  const joined = listed || between.some(({ word }) => /^[a-z]{2,}$/.test(word))
  const read = joined ? readingAt(tokens, at) : null
  return read ? [{ ...read, from: at }] : []
}

/** "Afebrile on arrival, but had been 38.6": without a name before it, the number is of what the sentence speaks of. */
const readingsBefore = (tokens: Token[]): Placed[] =>
  tokens.flatMap((_, at) => {
    const before = tokens.slice(Math.max(0, at - limitReach), at).map(({ word }) => word)
    const read = hadBeen.test(before.join(' ')) ? readingAt(tokens, at) : null
    return read ? [{ ...read, from: at }] : []
  })

/** "Normal at every visit, but the diary shows evenings of 38.4": a fever's number in a sentence about temperature, of no other measure. */
const looseReadings = (tokens: Token[], isMeasured: boolean): Placed[] =>
  tokens.flatMap((_, at) => {
    const words = tokens.slice(Math.max(0, at - reach), at).map(({ word }) => word)
    const before = words.findLast((word) => !looseBridges.has(word)) ?? ''
    const isNamed = (isMeasured || looseBefore.has(before)) && !words.some((word) => otherMeasures.has(word))
    const read = isNamed && (isExact(tokens, at) || boutWords.has(before)) ? readingAt(tokens, at) : null
    return read && read.celsius >= feverCelsius ? [{ ...read, from: at }] : []
  })

const namesTemperature = ({ word }: Token): boolean =>
  (word.length > 2 && temperatureWords.has(word)) || afebrileWords.has(word)

/** A sentence on fever or temperature: what a number without a name in the next one may speak of. */
const speaksOfTemperature = ({ tokens }: Sentence): boolean => tokens.some(namesTemperature)

/** "39 a fortnight ago" is no count, "39 children" is. */
const isCounted = (next: Token | undefined): boolean =>
  next?.kind === 'word' && !/^(?:a|an|at|on|in|two|three|last|once|twice|yesterday|c)$/.test(next.word)

/** "Currently no fever. Two weeks ago 38.9.": nothing but small words and words of time before the number. */
const followsOn = (tokens: Token[], from = 0): Placed[] =>
  tokens.flatMap((_, at) => {
    if (at < from) return []
    const before = tokens.slice(from, at).map(({ word }) => word)
    const isBare = before.length <= longestLead && before.every((word) => looseBridges.has(word) || leadWords.has(word))
    // "On day 40", "38 days": only a bare whole number may be a count.
    const counted = /^(?:day|week|month|ward)$/.test(before.at(-1) ?? '') || isCounted(tokens[at + 1])
    const read = isBare && (isExact(tokens, at) || !counted) ? readingAt(tokens, at) : null
    return read && read.celsius >= feverCelsius ? [{ ...read, from: at }] : []
  })

function readings(tokens: Token[], goesOn: boolean): Placed[] {
  const named = namedReadings(tokens)
  // Each behind the one before it: "37.2, 38.6, 37.0".
  const further: Placed[] = []
  for (const one of named)
    for (let last: Placed | undefined = one; last && further.length < 8; ) {
      const [next]: Placed[] = readingBehind(tokens, last)
      if (next) further.push(next)
      last = next
    }
  const isAfebrile = tokens.some(({ word }) => afebrileWords.has(word))
  const before = isAfebrile ? readingsBefore(tokens) : []
  if (goesOn && named.length === 0) named.push(...followsOn(tokens))
  // "No fever now; 39 a fortnight ago."
  const stop = tokens.findIndex(({ word }) => word === ';')
  if (stop > 0 && tokens.slice(0, stop).some(namesTemperature)) named.push(...followsOn(tokens, stop + 1))
  const isAbout =
    isAfebrile || named.length > 0 || tokens.some(({ word }) => word.length > 2 && temperatureWords.has(word))
  // Beside a number of degrees another one with a decimal is a temperature too.
  const loose = isAbout ? looseReadings(tokens, named.length > 0) : []
  return [...named, ...further, ...before, ...loose].filter(
    (one, index, all) => all.findIndex(({ first }) => first === one.first) === index,
  )
}

const notReached = /^(?:reach|reached|reaching|below|under)$/
/** "Fever below 38 °C" */
const belowWords = new Set(['below', 'under', '<', '≤'])
const isBridge = (word: string): boolean =>
  numberBridges.has(word) || upperLimits.has(word) || aboveWords.has(word) || deniers.test(word)

/** The words before the number, within its part of the sentence. */
function wordsBefore(tokens: Token[], from: number, first: number): string[] {
  const words = tokens.slice(Math.max(0, Math.min(from, first) - limitReach), first).map(({ word }) => word)
  return words.slice(
    words.findLastIndex((word) => [',', ';', '(', ':', 'but', 'however', 'although', 'until'].includes(word)) + 1,
  )
}

/** A doubt counts; the reach of a denial that may have ended does not: the number is a statement of its own. */
const isFlagged = (items: Item[], own: Flags | undefined, by: readonly Flag[]): boolean =>
  by.some((flag) => {
    const cue = items[own?.get(flag) ?? -1]
    return cue?.tag.kind === 'cue' && cue.tag.category !== 'negated' && !ofTheIllness.includes(cue.words)
  })

/** A denial of high numbers alone: neither fever nor none. */
const unsaid = { key: 'normalTemperature', answer: 'no' } as const

/** "Highest 37.6", "37.6 at most" */
const isCalledHighest = (tokens: Token[], before: string[], last: number): boolean =>
  before.some((word) => highestWords.has(word)) || tokens.slice(last + 1, last + 5).some(({ word }) => word === 'most')

type Told = ReadFinding & {
  /** "Raised temperature of 37.6": the words that the number explains. */
  explains: TextSpan
  /** "Never above 37.6": no other number was higher. */
  isHighest?: true
  /** Where the number stands that is called the highest. */
  highestAt?: number
}

function toldTemperatures(sentence: Sentence, before: Sentence | undefined): Told[] {
  const tokens = split(sentence.tokens)
  const found = readings(tokens, before !== undefined && speaksOfTemperature(before))
  if (found.length === 0) return []
  const items = itemsOf(tokens, findingTable)
  const places = placesOf(items)
  const flags = flagsOf(items, places)
  const others = otherIllnessClauses(items, places, flags)
  return found.flatMap(({ celsius, first, last, from }): Told[] => {
    const place = items.findIndex(({ used }) => used.includes(first))
    const own = flags[place]
    const named = items.find(({ used }) => used.includes(from))?.tag
    if (others.has(places[place]?.clause ?? -1)) return []
    if (isFlagged(items, own, off) || (named?.kind === 'finding' && named.key === 'otherFever')) return []
    const before = wordsBefore(tokens, from, first)
    const above = before.some((word) => aboveWords.has(word))
    const denial = own?.get('negated') ?? place
    // "No fever on the ward, at home 38.5": a number in a part of its own is a statement, unless a limit stands before it.
    const isDenied = denial < place && (above || places[denial]?.chunk === places[place]?.chunk)
    const denies = before.some((word) => deniers.test(word)) || isDenied
    // "Highest temperature 38.4" is a number reached; "highest temperature below 38" is a limit all the same.
    const isMaximum =
      before.some((word) => /^(?:max|highest|peak)/.test(word)) && !before.some((word) => belowWords.has(word))
    const limited = before.some((word) => upperLimits.has(word)) || (denies && (above || before.includes('exceed')))
    const [start, end] = [tokens[from]?.start, tokens[last]?.end]
    if (start === undefined || end === undefined) return []
    const between = tokens.slice(from + 1, first).map(({ word }) => word)
    // "What his parents called fever never exceeded 37.9": the number says what the word meant.
    const isHearsay =
      !between.includes(',') &&
      between.some((word) => hearsay.has(word)) &&
      between.every((word) => isBridge(word) || hearsay.has(word))
    const bridged = between.every((word) => numberBridges.has(word) || belowWords.has(word)) || isHearsay
    const explains = bridged ? { start: tokens[Math.max(0, from - 1)]?.start ?? start, end } : { start: end, end }
    const isTop = limited || isCalledHighest(tokens, before, last)
    // "Not above 38" may be 38.0.
    const isLow = celsius < feverCelsius || before.some((word) => notReached.test(word))
    const highestAt = isTop && isLow ? { highestAt: tokens[first]?.start ?? 0 } : {}
    const told = (key: ReadFinding['key']): Told[] => [
      { key, answer: 'yes', span: { start, end }, explains, ...highestAt },
    ]
    if (isFlagged(items, own, unsure)) return celsius >= feverCelsius && !limited ? told('openFever') : []
    // "never above 38", "below 37.5": a limit up to 38 °C says that there was no fever; a higher one says nothing.
    // "No fevers above 102": what lies below is left open.
    const open = denies ? [{ ...unsaid, span: { start, end }, explains }] : []
    // "never fell below 38"
    const isLeast = denies && before.some((word) => leastWords.has(word))
    if (isLeast) return celsius >= feverCelsius ? told('fever') : []
    if (limited && !isMaximum)
      return celsius <= feverCelsius ? told('normalTemperature').map((one) => ({ ...one, isHighest: true })) : open
    if (denies && celsius >= feverCelsius) return []
    return told(celsius < feverCelsius ? 'normalTemperature' : 'fever')
  })
}

/** "Fever, but never above 37.6 °C": nothing between says that the fever was of another time. */
const concedes = ({ tokens }: Sentence, fever: TextSpan, { highestAt = 0 }: Told): boolean => {
  const between = tokens.filter(({ start }) => start >= fever.end && start < highestAt).map(({ word }) => word)
  return between.length > 0 && between.every((word) => isBridge(word) || hearsay.has(word) || concessions.has(word))
}

const isNamedBy = ({ start, end }: TextSpan, { explains }: Told): boolean =>
  start >= explains.start - longestWord && start < explains.end && end > explains.start

/** Temperatures, and the findings of the same sentence less those that a number below 38 °C explains ("low fever of 37.6"). */
export function withTemperatures(
  sentence: Sentence,
  findings: ReadFinding[],
  before: Sentence | undefined,
): ReadFinding[] {
  const told = toldTemperatures(sentence, before)
  const low = told.filter(({ key }) => key === 'normalTemperature')
  const isExplained = ({ key, span }: ReadFinding): boolean =>
    (key === 'fever' || key === 'openFever') &&
    low.some(
      (one) =>
        concedes(sentence, span, one) ||
        (key === 'openFever' && (one.isHighest || (one.span.start >= span.start && one.span.start < span.end))) ||
        isNamedBy(span, one),
    )
  const isLimited = ({ key, answer }: ReadFinding): boolean =>
    key === 'fever' && answer === 'no' && told.some((one) => one.answer === 'no')
  return [
    ...findings.filter((one) => !isExplained(one) && !isLimited(one)),
    ...told.flatMap(({ explains: _, isHighest: __, highestAt: ___, ...one }): ReadFinding[] =>
      one.answer === 'yes' ? [one] : [],
    ),
  ]
}
