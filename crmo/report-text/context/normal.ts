/** Bones and tests that are called normal, or free: they bear no lesion. */
import { measuredWords } from '../../../smart-config/report-words/anatomy-words.ts'
import { endOf, type Place, startOf } from '../words/clauses.ts'
import { type Item, isBodyPart, isContent, placeKinds } from '../words/items.ts'
import { wordSet } from '../words/word-set.ts'
import type { Flags } from './flag.ts'
import { backwardStart } from './reach.ts'

const describable = [
  'bone',
  'levels',
  'side',
  'segment',
  'position',
  'region',
  'part',
  'other',
  'preposition',
  'finding',
  'tissue',
]

/** "… on both sides", "… bilaterally", "… in both feet" */
function saysBothSides(behind: Item[]): boolean {
  const [first] = behind
  const opens = first?.tag.kind === 'preposition' || /^bilateral/.test(first?.word ?? '')
  const places = ['preposition', 'determiner', 'bodyPart', 'mark']
  return (
    opens &&
    behind.some(({ tag }) => tag.kind === 'side' && tag.side === 'both') &&
    behind.every((one) =>
      one.tag.kind === 'side' ? one.tag.side === 'both' : places.includes(one.tag.kind) || isBodyPart(one),
    )
  )
}

/** "normal fibula" rather than "the fibula is normal". */
export function isAttributive(items: Item[], places: Place[], at: number): boolean {
  const behind = items.slice(at + 1, endOf(places, at, 'chunk') + 1)
  // "FBC normal twice": nothing behind it to be normal.
  const names = ['bodyPart', 'side', 'part', 'region', 'segment', 'position']
  // "Spine and ribs: normal distribution.": the label before the colon is what is normal.
  const labelled = [':', '-'].includes(items[at - 1]?.word ?? '')
  const from = labelled ? startOf(places, at, 'clause') : startOf(places, at, 'chunk')
  const before = items.slice(from, at)
  const onlyBefore = before.some(isContent) && !behind.some((one) => isContent(one) || names.includes(one.tag.kind))
  // "The clavicles show a normal distribution with symmetrical growth plates"
  const [verb, article] = items.slice(Math.max(0, at - 2), at)
  const isObject =
    before.some(isContent) &&
    verb?.tag.kind === 'verb' &&
    article?.tag.kind === 'determiner' &&
    (items[at]?.words ?? '').includes(' ')
  const isPredicate =
    onlyBefore ||
    isObject ||
    (before.some(isContent) && saysBothSides(behind)) ||
    items[at - 1]?.tag.kind === 'verb' ||
    /^(?:is|are|was|were) /.test(items[at]?.words ?? '')
  return !isPredicate && describable.includes(items[at + 1]?.tag.kind ?? '')
}

/** "Uptake in the skull and shoulders within normal limits": words that alone say nothing abnormal, and whose bones are normal with them. */
const neutral =
  /^(?:(?:tracer|isotope|fdg|marrow|bone|stir|t2) )?(?:uptake|activity|signal|accumulation|enhancement|intensity|storage)$/

const measured: ReadonlySet<string> = wordSet(measuredWords)

/** "T9, which keeps its height", "T5 and T7, both of which are of normal height": the measure of a bone, told aside. Where it begins, or -1. */
function measureAside(items: Item[], places: Place[], at: number): number {
  const pronoun = items.findLastIndex(({ word }, place) => place < at && /^(?:which|whose|that)$/.test(word))
  const isMeasure = items.slice(pronoun, at + 1).some(({ words }) => words.split(' ').some((one) => measured.has(one)))
  const isNear =
    places[pronoun]?.clause === places[at]?.clause &&
    !items.slice(pronoun, at).some((one) => isSite(one) || one.word === ',')
  return pronoun > 0 && isMeasure && isNear ? pronoun : -1
}
const isSite = ({ tag }: Item): boolean => tag.kind === 'bone' || tag.kind === 'levels'

/** From where a predicate "is normal" reaches back: not over a trigger of another bone. */
function subjectStart(items: Item[], places: Place[], at: number): number {
  const measure = measureAside(items, places, at)
  if (measure > 0) return measure
  const start = backwardStart(items, places, at)
  // "Likewise the sternum and the ribs are normal": of no other bone.
  const lastTrigger = items.slice(start, at).findLastIndex(({ tag }) => tag.kind === 'trigger' && !tag.same)
  if (lastTrigger < 0 || (neutral.test(items[start + lastTrigger]?.words ?? '') && lastTrigger < 2)) return start
  const from = start + lastTrigger
  // "The left clavicle expanded with the joint preserved"
  const aside = items.slice(from, at).findLastIndex(({ word }) => word === 'with')
  if (aside > 0) return from + aside
  // "oedema of the tibia and the fibula is normal": only the last of the row.
  // "The femoral neck measures 30 mm and is normal": the subject stands before the join.
  const predicate = items.slice(from, at).findLastIndex(({ tag }) => tag.kind !== 'verb')
  const subject = items.slice(from, from + (items[from + predicate]?.word === 'and' ? predicate : at - from))
  const join = subject.findLastIndex(({ word }) => word === 'and' || word === ',')
  const comma = subject.findLastIndex(({ word }) => word === ',')
  const isPlural = /^(?:are|were)$/.test(items[at - 1]?.word ?? '') || /^(?:are|were) /.test(items[at]?.words ?? '')
  // "Lesion of the tibia, femur and patella are free": what a plural verb speaks of is more than the last.
  if (comma >= 0 && isPlural) return from + comma
  if (join >= 0) return from + join
  // "Apart from a focus in the metacarpal the hand is normal": only what stands right before.
  const opener = items[startOf(places, at, 'clause')]
  const excepts = opener?.tag.kind === 'break' && /^(?:apart|aside|except|other|with)/.test(opener.word)
  if (!excepts) return start
  return (
    from +
    Math.max(
      0,
      items.slice(from, at).findLastIndex(({ tag }) => ['bone', 'bodyPart', 'tissue', 'levels'].includes(tag.kind)),
    )
  )
}

/** "T8 nil": a denial behind a bone and no trigger to deny. */
function isBareDenial(items: Item[], places: Place[], at: number): boolean {
  const item = items[at]
  if (item?.tag.kind !== 'cue' || item.tag.category !== 'negated' || item.tag.direction !== 'both') return false
  const own = items.slice(startOf(places, at, 'chunk'), endOf(places, at, 'chunk') + 1)
  return !own.some(({ tag }) => tag.kind === 'trigger' || tag.kind === 'finding')
}

/** "The fibula is free of fracture", "fibula free of disease": of a fracture alone, without a verb, it would be a part of the story. */
const callsFree = (items: Item[], at: number): boolean =>
  /^(?:free|devoid|clear) /.test(items[at]?.words ?? '') &&
  (items[at - 1]?.tag.kind === 'verb' ||
    (['bone', 'levels', 'region', 'part'].includes(items[at - 1]?.tag.kind ?? '') &&
      anyDisease.test(items[at + 1]?.words ?? '')))

/** "Neg: spine, ribs.", "Normal: skull, hands." */
const leadsFree = (items: Item[], at: number): boolean => {
  const item = items[at]
  if (item?.tag.kind !== 'cue' || items[at + 1]?.word !== ':' || at > 2 || items.slice(0, at).some(isContent))
    return false
  return item.tag.category === 'normal' || (item.tag.category === 'negated' && /^(?:neg|none|nil)$/.test(item.word))
}

/** Of these a bone is free as a whole. */
const anyDisease =
  /^(?:(?:any|all|active|bony|bone|marrow) )*(?:disease|lesions?|patholog|abnormal|changes?|involvement|inflammat|osteomyelitis|osteitis|cno|crmo)/

const rangeWords = new Set(['<', '≤', '>', '≥', 'range', 'ranges', 'value', 'values', 'limit', 'limits', 'reference'])

/** "32 mg/L (normal < 5)", "(normal 4-11)": the laboratory's limits, not a verdict. */
function namesLimits(items: Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]]
  if (!next || /limits|range/.test(items[at]?.words ?? '')) return false
  const opens = before === undefined || ['(', '[', ',', ';'].includes(before.word)
  return (
    (rangeWords.has(next.word) && !/^(?:in|within)$/.test(before?.word ?? '')) ||
    (opens && (next.tag.kind === 'number' || (next.word === ':' && items[at + 2]?.tag.kind === 'number')))
  )
}

/** "No abnormality of the clavicles, sternum and ribs": a denial runs along its list, as long as that names no more than places. */
function listEnd(items: Item[], places: Place[], at: number, end: number): number {
  const clauseEnd = endOf(places, at, 'clause') + 1
  const names = [...placeKinds, 'bodyPart', 'spineRegion', 'tissue']
  const isDenial = /^(?:no|without) /.test(items[at]?.words ?? '')
  return isDenial && items.slice(end, clauseEnd).every(({ tag }) => names.includes(tag.kind)) ? clauseEnd : end
}

const isVerdict = ({ tag }: Item): boolean => tag.kind === 'cue' && tag.category === 'normal'

const isCopula = (item: Item | undefined): boolean =>
  item?.tag.kind === 'verb' && /^(?:is|are|was|were|looks?|appears?|seems?|remains?|stays?)/.test(item.words)

/** "Smooth periosteal new bone", "expanded with a smooth outline", "collapsed with preserved disc": the look of what follows, not of the bone before. */
function describesNext(items: Item[], places: Place[], at: number): boolean {
  const part = items.slice(startOf(places, at, 'chunk'), at)
  const behind = items.slice(at + 1, endOf(places, at, 'chunk') + 1)
  const next = behind.find(({ tag }) => tag.kind !== 'other')
  const isAdjective = /^(?:smooth|clear)$/.test(items[at]?.words ?? '') && !isCopula(items[at - 1])
  if (isAdjective && next?.tag.kind === 'trigger') return true
  const opener = part.findLast(({ tag, word }) => tag.kind !== 'determiner' && !/ly$|^well$/.test(word))
  const isDescribed = part.some(({ tag }) => tag.kind === 'trigger') && opener?.word === 'with'
  return isDescribed && behind[0] !== undefined
}

/**
 * "Marrow oedema in T5, T7 and T9, normal height preserved": a verdict in a part of its own, without a bone and a verb, describes something of
 * the bones that have the finding, and calls none of them free. Where that part begins, else 0.
 */
function ownPartStart(items: Item[], places: Place[], flags: Flags[], at: number): number {
  const [clause, chunk] = [startOf(places, at, 'clause'), startOf(places, at, 'chunk')]
  const isFound = (place: number): boolean => items[place]?.tag.kind === 'trigger' && !flags[place]?.has('negated')
  // "Oedema in", "oedema is seen in"
  const row = items.findIndex(
    ({ tag }, place) =>
      place > clause && place < chunk && tag.kind === 'preposition' && [1, 2, 3].some((back) => isFound(place - back)),
  )
  const part = items.slice(chunk + 1, endOf(places, at, 'chunk') + 1)
  const isMeasure = part.some(({ words }) => words.split(' ').some((one) => measured.has(one)))
  const namesMeasure = (part.length > 1 || isMeasure) && !part.some(isSite)
  return row > 0 && namesMeasure && !items.slice(row, at).some(({ tag }) => tag.kind === 'verb') ? chunk : 0
}

/** Places of items that are called normal. `passOver`: verdicts that do not count. */
export function normalPlaces(
  items: Item[],
  places: Place[],
  flags: Flags[],
  passOver: (at: number) => boolean = () => false,
): Set<number> {
  const normal = new Set<number>()
  const mark = (from: number, to: number): void => {
    for (let place = from; place < to; place += 1) normal.add(place)
  }
  for (const [at, { tag, word }] of items.entries()) {
    const denial = tag.kind === 'cue' && tag.category === 'negated'
    // "Femoral head normal, so are the hemipelvis and the sacrum."
    const before = items.slice(0, at).findLast((one) => one.tag.kind === 'trigger' || isVerdict(one))
    const goesOn =
      /^(?:so (?:is|are|was|were)|likewise)$/.test(items[at]?.words ?? '') ||
      (word === 'as' && /^(?:is|are|was|were)$/.test(items[at + 1]?.word ?? ''))
    if (goesOn && before && isVerdict(before)) mark(at, endOf(places, at, 'clause') + 1)
    // "not in the tibia", "neither in the spine nor in the pelvis": the bones of the phrase are free.
    if (denial && ['not', 'neither', 'nor'].includes(word) && items[at + 1]?.tag.kind === 'preposition')
      mark(at + 1, endOf(places, at, 'chunk') + 1)
    if (isBareDenial(items, places, at)) mark(startOf(places, at, 'chunk'), at)
    // "pelvis (none)"
    const alone = items[at - 1]?.word === '(' && items[at + 1]?.word === ')'
    if (alone && isBareDenial(items, places, at)) mark(startOf(places, at - 2, 'chunk'), at)
    if (denial && callsFree(items, at)) mark(subjectStart(items, places, at), at)
    if (leadsFree(items, at)) mark(at + 1, endOf(places, at, 'clause') + 1)
    if (tag.kind !== 'cue' || tag.category !== 'normal' || flags[at]?.has('negated') || passOver(at)) continue
    if (namesLimits(items, at)) continue
    if (tag.direction === 'backward' && describesNext(items, places, at)) continue
    if (tag.direction === 'forward' || (tag.direction === 'both' && isAttributive(items, places, at))) {
      const end = endOf(places, at, 'chunk') + 1
      const trigger = items.slice(at + 1, end).findIndex((one) => one.tag.kind === 'trigger')
      mark(at + 1, trigger >= 0 ? at + 1 + trigger : listEnd(items, places, at, end))
    } else mark(Math.max(subjectStart(items, places, at), ownPartStart(items, places, flags, at)), at)
  }
  return normal
}
