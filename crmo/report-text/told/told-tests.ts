/** Tests that the words call normal: the blood count (or all its three lines), CRP, the temperature. What is called raised has no number and stays open. */
import type { FindingTest } from '../../../smart-config/report-words/finding-word.ts'
import {
  cellLines,
  countDeviations,
  deniedResults,
  deviations,
  exceptedTimes,
  exceptionWords,
  fallWords,
  leftOutWords,
  listedUnits,
  looseVerdicts,
  otherTests,
  raisings,
  risenWords,
  turningWords,
  underDrug,
} from '../../../smart-config/report-words/test-words.ts'
import type { OpenKey } from '../../findings.ts'
import type { Flag, Flags } from '../context/flag.ts'
import { isAttributive, normalPlaces } from '../context/normal.ts'
import type { TextFinding } from '../reading.ts'
import { endOf, type Place } from '../words/clauses.ts'
import type { Item } from '../words/items.ts'
import { quoted } from '../words/quoted.ts'
import { folded } from '../words/tokens.ts'
import { normalLine, type ReadFinding } from './told-open.ts'

const findingOfTest = {
  count: 'bloodCountNormal',
  crp: 'crpNormal',
  temperature: 'normalTemperature',
} as const satisfies Partial<Record<FindingTest, TextFinding['key']>>
const testNames = new Set<string>([...Object.keys(findingOfTest), ...cellLines])
export const isTest = (key: string): key is FindingTest => testNames.has(key)

export type TestContext = {
  items: Item[]
  places: Place[]
  flags: Flags[]
  /** Doubtful, past, a relative's. */
  open: (at: number, key: string) => boolean
}

/** In the spelling of the tokens, which write "raised" as they write "localised". */
const deviates = new Set([...deviations].map(folded))
const raised = new Set([...raisings].map(folded))
const countDeviates = new Set([...countDeviations].map(folded))

const denials = /^(?:no|not|never|nor|without|neither)$/

const keyOf = (item: Item | undefined): string | null => (item?.tag.kind === 'finding' ? item.tag.key : null)
const isCell = (item: Item): boolean => (cellLines as readonly string[]).includes(keyOf(item) ?? '')
const isNormalCue = (item: Item | undefined): boolean => item?.tag.kind === 'cue' && item.tag.category === 'normal'
/** "FBC previously normal", "possibly normal": the verdict itself is of another time, or in doubt. */
const unsure: readonly Flag[] = ['past', 'hypothetical', 'uncertain']

/** A part of a list of names: no verb, no other verdict, no number. */
const isListed = (item: Item): boolean =>
  ['mark', 'and', 'determiner', 'preposition', 'other'].includes(item.tag.kind)
    ? !deviates.has(item.word)
    : isTest(keyOf(item) ?? '')

/** "Normal FBC, ESR and CRP", "Normal: FBC, CRP": a verdict before its list runs along the commas. */
function listBehind({ items, places }: TestContext, at: number): number[] {
  const opensList = items[at + 1]?.word === ':'
  if (!opensList && !isAttributive(items, places, at)) return []
  const parts: number[][] = [[]]
  for (let place = at + 1; place < items.length && items[place]?.word !== ';'; place += 1) {
    if (items[place]?.word === ',') parts.push([])
    else parts.at(-1)?.push(place)
  }
  const end = parts.findIndex((part) => !part.every((place) => items[place] && isListed(items[place])))
  // "Normal FBC, CRP, ESR raised": where the last verdict begins is not known, so the first alone is called normal. "..., raised ESR" is plain.
  const last = parts[end] ?? []
  const saidBehind = last.some((place, index) => index > 0 && deviates.has(items[place]?.word ?? ''))
  return parts.slice(0, end < 0 ? parts.length : saidBehind ? Math.min(end, 1) : end).flat()
}

/** "Hb 13.1 g/dL, WCC 6.4, platelets 271, all normal", "… - normal": a verdict in a part of its own behind values alone. */
function listBefore({ items }: TestContext, at: number): number[] {
  const ofAll = items[at - 1]?.word === 'all'
  const opener = ofAll ? at - 2 : at - 1
  const [mark, behind] = [items[opener]?.word ?? '', items[at + 1]?.word ?? '.']
  const isValue = (item: Item | undefined): boolean => item?.tag.kind === 'number' || listedUnits.has(item?.word ?? '')
  // "…, LDH - normal" is said of the LDH.
  if (!/^[,(:-]$/.test(mark) || !/^[.,;)]$/.test(behind) || !(ofAll || isValue(items[opener - 1]))) return []
  const listed: number[] = []
  for (let place = opener - 1; place >= 0; place -= 1) {
    const item = items[place]
    if (isTest(keyOf(item) ?? '') || otherTests.has(item?.word ?? '')) listed.push(place)
    else if (!isValue(item) && item?.tag.kind !== 'and' && !/^[,(:)]$/.test(item?.word ?? '')) break
  }
  return listed
}

/** "No elevation of CRP", "neither the count nor the CRP was abnormal": the deviation itself is denied. */
function deniesDeviation({ items, places, flags }: TestContext, at: number): boolean {
  const isCrp = keyOf(items[at]) === 'crp'
  const words = isCrp ? deviates : countDeviates
  const denial = flags[at]?.get('negated') ?? -1
  const cue = items[denial]
  // "Not all of the CRP values were raised"
  if (/^(?:all|every|each)$/.test(items[denial + 1]?.word ?? '')) return false
  if (isCrp && cue && deniedResults.has(cue.word)) return true
  return (
    cue !== undefined &&
    items.some(({ word }, place) => places[place]?.clause === places[at]?.clause && words.has(word))
  )
}

/** "FBC normal except Hb 10.1", "mild anaemia, otherwise normal": the count is not called normal. */
function isCountExcepted({ items, places }: TestContext): boolean {
  if (items.some(({ words }) => words.startsWith('otherwise')))
    return items.some((item) => isCell(item) || keyOf(item) === 'bloodCountAbnormal')
  return items.some(({ tag, word }, at) => {
    if (tag.kind !== 'break' || !exceptionWords.has(word)) return false
    const own = items.filter((_, place) => place > at && places[place]?.clause === places[at]?.clause)
    const ofCount = own.some((item) => isCell(item) || keyOf(item) === 'bloodCountAbnormal')
    const ofOther = own.some((item) => otherTests.has(item.word) || keyOf(item) === 'crp')
    return ofCount || (!ofOther && own.some((item) => item.tag.kind === 'number'))
  })
}

/** What is said of a test behind its name, before the next one's. */
function saidBehind({ items }: TestContext, at: number): Item[] {
  const next = items.findIndex((item, place) => place > at && (isTest(keyOf(item) ?? '') || otherTests.has(item.word)))
  const behind = items.slice(at + 1, next < 0 ? items.length : next)
  // "Normal CRP and raised ESR": what stands behind the last join belongs to the next test.
  const cut =
    next < 0
      ? behind.length
      : behind.findLastIndex(
          ({ tag, word }) => tag.kind === 'and' || tag.kind === 'break' || /^(?:,|;|with)$/.test(word),
        )
  return behind.slice(0, Math.max(0, cut))
}

/** "Raised CRP", "CRP was normal initially, later raised": its own deviation stands beside the verdict. */
function isDeviating(read: TestContext, at: number): boolean {
  const { items } = read
  if (deviates.has(items[at - 1]?.word ?? '')) return true
  if (keyOf(items[at]) !== 'crp') return false
  const own = saidBehind(read, at)
  const turn = own.findIndex(({ word }) => turningWords.has(word))
  const turns = turn >= 0 && own.slice(turn).some(({ tag }) => tag.kind === 'number')
  return (
    turns ||
    isCalledRaised(read, at) ||
    own.some(
      ({ word, tag }, place) =>
        fallWords.has(word) ||
        (deviates.has(word) && !denials.test(own[place - 1]?.word ?? items[at]?.word ?? '')) ||
        (tag.kind === 'number' && /^mg/.test(own[place + 1]?.word ?? '') && tag.value >= 1),
    )
  )
}

/** "Raised CRP", "CRP was clearly raised": without a number it decides nothing. */
function isCalledRaised(read: TestContext, at: number): boolean {
  const { items } = read
  const own = saidBehind(read, at)
  const before = items[at - 1]?.word ?? ''
  return (
    raised.has(before === 'of' ? (items[at - 2]?.word ?? '') : before) ||
    own.some(
      ({ word }, place) =>
        risenWords.has(word) || (raised.has(word) && !denials.test(own[place - 1]?.word ?? items[at]?.word ?? '')),
    )
  )
}

/** "All values except LDH and CRP were normal", "normal but for the CRP". */
function isLeftOut({ items }: TestContext, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 6); place -= 1) {
    const item = items[place]
    if (!item || ['verb', 'mark', 'cue'].includes(item.tag.kind)) return false
    // "Apart from the CRP the count was normal"
    if ((item.tag.kind === 'finding' || otherTests.has(item.word)) && items[place + 1]?.tag.kind !== 'and') return false
    const isBut =
      item.word === 'but' && (items[place + 1]?.word === 'for' || /thing$|^all$/.test(items[place - 1]?.word ?? ''))
    if (leavesOut(item) || isBut) return true
  }
  return false
}

const leavesOut = ({ word, words }: Item): boolean => leftOutWords.has(word) || words === 'other than'

/** "Normal except during the flare", "normal again", "near normal": of some time, or not quite. */
function isLoose({ items, places }: TestContext, at: number): boolean {
  const clause = places[at]?.clause
  const exception = items.findIndex(
    (item, place) =>
      place > at && (leavesOut(item) || (item.word === 'but' && exceptedTimes.has(items[place + 1]?.word ?? ''))),
  )
  const behind = exception < 0 ? [] : items.slice(exception)
  const isTimed =
    behind.some(({ word }) => exceptedTimes.has(word)) &&
    !behind.some((item) => isTest(keyOf(item) ?? '') || otherTests.has(item.word) || item.tag.kind === 'number')
  const isUnderDrug =
    keyOf(items[at]) === 'crp' &&
    items.some(
      (item, place) =>
        isNormalCue(item) &&
        places[place]?.clause === clause &&
        ((underDrug.since.has(items[place + 1]?.word ?? '') &&
          !items.slice(place + 2, place + 4).some(({ word }) => underDrug.always.has(word))) ||
          (underDrug.on.has(items[place + 1]?.word ?? '') && underDrug.drugs.has(items[place + 2]?.word ?? ''))),
    )
  // "Normal again", "CRP now normal": it was not before.
  const isOnlyNow = items.some(
    (item, place) =>
      isNormalCue(item) &&
      places[place]?.clause === clause &&
      // "Normal in the first week only"
      (items[place + 1]?.word === 'again' ||
        (items[at + 1]?.word !== 'only' && items[endOf(places, place, 'chunk')]?.word === 'only') ||
        items[place + 1]?.word === 'only' ||
        (keyOf(items[at]) === 'crp' && items[place - 1]?.word === 'now')),
  )
  return (
    isTimed ||
    isOnlyNow ||
    isUnderDrug ||
    items.some(
      ({ word }, place) =>
        places[place]?.clause === clause &&
        (looseVerdicts.has(word) ||
          (word === 'most' && /^(?:of|visits|occasions|times|days|tests)$/.test(items[place + 1]?.word ?? ''))),
    )
  )
}

const openTest: Partial<Record<string, OpenKey>> = { crp: 'openCrp', count: 'openCount', temperature: 'openFever' }

/** "CRP was normal at first. It rose during the second flare.": without a number. */
export function risesBehind(items: Item[], before: Item[]): boolean {
  const last = before.findLast((item) => isTest(keyOf(item) ?? '') || otherTests.has(item.word))
  return (
    keyOf(last) === 'crp' &&
    items.length <= longestCourse &&
    items.some(({ word }) => risenWords.has(word) || raised.has(word)) &&
    !items.some(
      (item) =>
        isTest(keyOf(item) ?? '') ||
        otherTests.has(item.word) ||
        (item.tag.kind === 'cue' && item.tag.category === 'negated'),
    ) &&
    items.slice(0, 3).some(({ word }) => /^(?:it|this|later|then|subsequently|thereafter)$/.test(word))
  )
}
const longestCourse = 16

export function testsIn(read: TestContext): ReadFinding[] {
  const { items, places, flags, open } = read
  if (!items.some((item) => isTest(keyOf(item) ?? ''))) return []
  const isUnsure = (at: number): boolean => unsure.some((flag) => flags[at]?.has(flag))
  const cues = items.flatMap((item, at) =>
    isNormalCue(item) && !flags[at]?.has('negated') && !isUnsure(at) ? [at] : [],
  )
  const calledNormal = new Set([
    ...normalPlaces(items, places, flags, isUnsure),
    ...cues.flatMap((at) => [...listBehind(read, at), ...listBefore(read, at)]),
  ])
  const isNormal = (at: number): boolean => {
    const key = keyOf(items[at])
    if (key === null || open(at, key)) return false
    if (!flags[at]?.has('negated') && isDeviating(read, at)) return false
    return flags[at]?.has('negated') ? deniesDeviation(read, at) : calledNormal.has(at)
  }
  const excepted = isCountExcepted(read)
  const ofTests = items.flatMap((item, at): ReadFinding[] => {
    const key = keyOf(item)
    if (key === 'crp' && !flags[at]?.has('negated') && !open(at, key) && isCalledRaised(read, at))
      return [{ key: 'openCrp', answer: 'yes', span: quoted(items, at, undefined) }]
    const left = openTest[key ?? '']
    if (left && !open(at, key ?? '') && (isLeftOut(read, at) || (isLoose(read, at) && isNormal(at))))
      return [{ key: left, answer: 'yes', span: quoted(items, at, undefined) }]
    if (!key || !(key in findingOfTest) || !isNormal(at) || (key === 'count' && excepted)) return []
    const finding = findingOfTest[key as keyof typeof findingOfTest]
    return [{ key: finding, answer: 'yes', span: quoted(items, at, cues[0] ?? flags[at]?.get('negated')) }]
  })
  // "Leukocytes, haemoglobin and platelets normal" is a normal count: all three lines are named. One alone is told beside the others' numbers.
  const lines = cellLines.map((line) => items.findIndex((item, at) => keyOf(item) === line && isNormal(at)))
  const called = lines.flatMap((at, index): ReadFinding[] => {
    const [line, item] = [cellLines[index], items[at]]
    return line && item ? [{ key: normalLine[line], answer: 'yes', span: quoted(items, at, cues[0]) }] : []
  })
  const [first, last] = [items[Math.min(...lines)], items[Math.max(...lines)]]
  const named = !lines.includes(-1) && first && last
  return named
    ? [...ofTests, { key: 'bloodCountNormal', answer: 'yes', span: { start: first.start, end: last.end } }]
    : [...ofTests, ...called]
}
