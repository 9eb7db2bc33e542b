/** Bones with everything said about them in their own phrase: side, segment, region, level or number. */

import { notBoneNouns } from '../../smart-config/terminology/anatomy-words.ts'
import { pairedPlurals } from '../../smart-config/terminology/bone-groups.ts'
import { type BoneEntry, type BoneKey, bones } from '../../smart-config/terminology/bones.ts'
import type { Region, Segment } from '../lesion.ts'
import { type Item, type NamedSide, ordinalName } from './items.ts'
import { levelsBetween } from './levels.ts'

export type Mention = {
  bone: BoneKey
  level: string | null
  side: NamedSide | null
  region: Region
  segment: Segment
  /** "distal femora": a pair, when no side is said. */
  plural: boolean
  /** "distal tibial metaphyses": a pair too, unless a heading says which side. */
  pluralRegion: boolean
  /** A region of the body or of the spine rather than a bone: "hip", "lumbar spine", "two thoracic vertebrae". */
  vague: boolean
  general: boolean
  /** "the compressed vertebrae", "both vertebral bodies" after levels: speaks of vertebrae named before, names none. */
  reference: boolean
  /** Place of the bone's own item, and the stretch of items its phrase takes. */
  at: number
  from: number
  to: number
}

type Found = {
  side: NamedSide | null
  segments: Segment[]
  region: Region
  numbers: number[]
  count: number
  spine: 'C' | 'T' | 'L' | null
  from: number
  to: number
}

const entries: Record<string, BoneEntry> = bones
/** How many items before a bone its own phrase may reach. */
const phraseReach = 16
const notBone = new Set(notBoneNouns)
const units = new Set(['mm', 'cm', 'year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'x'])
const spineNames = { C: 'cervical', T: 'thoracic', L: 'lumbar' } as const
const countNames = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
export const isMidline = (bone: string): boolean => entries[bone]?.midline === true

/** "third" is also a part of a bone; directly before a numbered bone it is its number. */
const numbersOf = (item: Item | undefined): number[] => {
  if (item?.tag.kind === 'ordinal') return item.tag.numbers
  return item && /(^| )thirds?$/.test(item.words) ? [3] : []
}
const isRangeJoin = (item: Item | undefined): boolean =>
  item !== undefined && ['-', 'to', 'through'].includes(item.word)
const isJoin = (item: Item | undefined): boolean =>
  isRangeJoin(item) ||
  item?.tag.kind === 'and' ||
  (item?.tag.kind === 'mark' && (item.word === ',' || item.word === '/'))

const between = (from: number, to: number): number[] =>
  from < to && to - from < 12 ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [from, to]

/** Numbers in front, right to left: "second to fourth", "3rd and 4th". */
function numbersBefore(items: Item[], at: number): { numbers: number[]; from: number } {
  let numbers = numbersOf(items[at])
  let from = at
  while (numbers.length > 0 && isJoin(items[from - 1])) {
    const join = items[from - 2]?.tag.kind === 'mark' && items[from - 1]?.tag.kind === 'and' ? from - 2 : from - 1
    const more = numbersOf(items[join - 1])
    if (more.length === 0) break
    const [next] = numbers
    numbers =
      isRangeJoin(items[join]) && next !== undefined
        ? [...between(more[0] ?? next, next), ...numbers.slice(1)]
        : [...more, ...numbers]
    from = join - 1
  }
  return { numbers, from }
}

/** Numbers behind: "metatarsals 2-4", "ribs 5 and 6". */
function numbersAfter(items: Item[], at: number): { numbers: number[]; to: number } {
  const numbers: number[] = []
  let to = at - 1
  for (let place = at; ; ) {
    const item = items[place]
    const value = item?.tag.kind === 'number' ? item.tag.value : Number.NaN
    if (!Number.isInteger(value) || value < 1 || value > 12 || units.has(items[place + 1]?.word ?? '')) break
    const previous = numbers.at(-1)
    if (previous !== undefined && isRangeJoin(items[place - 1])) numbers.push(...between(previous, value).slice(1))
    else numbers.push(value)
    to = place
    if (!isJoin(items[place + 1])) break
    place += 2
  }
  return { numbers, to }
}

const isModifier = (item: Item | undefined): boolean =>
  item !== undefined &&
  ['segment', 'region', 'part', 'position', 'bone', 'levels', 'ordinal', 'bodyPart', 'side'].includes(item.tag.kind)
const endsPhrase = (item: Item | undefined): boolean =>
  item === undefined || item.tag.kind === 'mark' || item.tag.kind === 'verb' || item.tag.kind === 'and'

/** What stands before the bone: "the medial ends of both", "left distal", "third and fourth". */
function lookLeft(items: Item[], at: number, bone: BoneKey, found: Found): void {
  const numbered = entries[bone]?.numbered === true || bone === 'vertebra'
  let passedTrigger = false
  for (let place = at - 1; place >= Math.max(0, at - phraseReach); place -= 1) {
    const item = items[place]
    if (!item) return
    const { tag } = item
    const numbers = numbered && found.numbers.length === 0 ? numbersBefore(items, place) : { numbers: [], from: place }
    if (numbers.numbers.length > 0 && !passedTrigger) {
      found.numbers = numbers.numbers
      if (tag.kind === 'region') found.region = tag.region
      place = numbers.from
    } else if (tag.kind === 'side') {
      if (tag.side !== 'symmetric' && !found.side) found.side = tag.side
    } else if (tag.kind === 'segment') found.segments.push(tag.segment)
    else if (tag.kind === 'region') found.region = found.region === 'unspecified' ? tag.region : found.region
    else if (tag.kind === 'spineRegion') found.spine = tag.letter
    else if (tag.kind === 'number') {
      if (!numbered || !Number.isInteger(tag.value) || tag.value > 8) return
      found.count = tag.value
    } else if (tag.kind === 'trigger' && tag.strength !== 'diagnosis' && !passedTrigger) {
      // "left expanded clavicle": pass over one describing word, but only to reach a side or part right behind it.
      if (!['side', 'segment', 'position'].includes(items[place - 1]?.tag.kind ?? '')) return
      passedTrigger = true
    } else if (tag.kind === 'preposition') {
      const before = items[place - 1]?.tag.kind
      if (item.word !== 'of' || (before !== 'part' && before !== 'region' && before !== 'segment')) return
    } else if (tag.kind === 'and') {
      // "metaphysis and epiphysis of …", "proximal and distal …"
      const [left, right] = [items[place - 1]?.tag.kind, items[place + 1]?.tag.kind]
      if (left !== right || (left !== 'region' && left !== 'segment' && left !== 'position' && left !== 'part')) return
    } else if (tag.kind !== 'part' && tag.kind !== 'position' && tag.kind !== 'determiner') return
    found.from = place
  }
}

/** What stands behind it: "(left)", "on both sides", ", distal epiphysis", "of the left foot". */
function lookRight(
  items: Item[],
  at: number,
  numbered: boolean,
  taken: (place: number) => boolean,
  found: Found,
): void {
  let place = at + 1
  const accept = (to: number): void => {
    found.to = to
    place = to + 1
  }
  if (numbered && found.numbers.length === 0) {
    const behind = numbersAfter(items, place)
    if (behind.numbers.length > 0) {
      found.numbers = behind.numbers
      accept(behind.to)
    }
  }
  while (place < items.length && !taken(place)) {
    const [item, next, third, fourth] = [items[place], items[place + 1], items[place + 2], items[place + 3]]
    if (!item) return
    const { tag } = item
    const wordBehind = tag.kind === 'mark' || tag.kind === 'preposition' ? next : undefined
    if (tag.kind === 'region') {
      if (found.region === 'unspecified') found.region = tag.region
      accept(place)
    } else if (tag.kind === 'part') accept(place)
    else if (
      tag.kind === 'segment' &&
      (next?.tag.kind === 'region' || next?.tag.kind === 'part') &&
      !taken(place + 1)
    ) {
      if (found.segments.length === 0) found.segments.push(tag.segment)
      accept(place)
    } else if (tag.kind === 'position' && (next?.tag.kind === 'part' || next?.tag.kind === 'region')) accept(place)
    else if (tag.kind === 'and' && next?.tag.kind === 'region' && !taken(place + 1)) accept(place + 1)
    else if (tag.kind === 'side' && tag.side !== 'symmetric') {
      if (found.side || (isModifier(next) && !(next?.tag.kind === 'part' && next.word === 'side'))) return
      found.side = tag.side
      accept(place)
    } else if (tag.kind === 'mark' && item.word === '(') {
      const inside = parenthesis(items, place, found)
      if (inside < 0) return
      accept(inside)
    } else if (
      tag.kind === 'mark' &&
      item.word === ',' &&
      next?.tag.kind === 'side' &&
      endsPhrase(third) &&
      third?.tag.kind !== 'and'
    ) {
      if (found.side || next.tag.side === 'symmetric') return
      found.side = next.tag.side
      accept(place + 1)
    } else if (tag.kind === 'mark' && item.word === ',') {
      const region =
        next?.tag.kind === 'region' ? next : next?.tag.kind === 'segment' && third?.tag.kind === 'region' ? third : null
      const to = region === next ? place + 1 : place + 2
      if (region?.tag.kind !== 'region' || !endsPhrase(items[to + 1]) || taken(to)) return
      if (found.region === 'unspecified') found.region = region.tag.region
      accept(to)
    } else if (tag.kind === 'preposition' && ['on', 'of', 'in', 'at'].includes(item.word)) {
      const skip = wordBehind?.tag.kind === 'determiner' ? 1 : 0
      const [side, owner] = skip ? [third, fourth] : [next, third]
      const ofBodyPart =
        owner?.tag.kind === 'bodyPart' || (owner?.tag.kind === 'bone' && entries[owner.tag.bone]?.vague)
      if (side?.tag.kind !== 'side' || side.tag.side === 'symmetric' || found.side) return
      if (item.word === 'on' ? isModifier(owner) && owner?.tag.kind !== 'part' : !ofBodyPart) return
      found.side = side.tag.side
      accept(place + 1 + skip + (ofBodyPart ? 1 : 0))
    } else return
  }
}

/** "(left)", "(distal epiphyses)": only side, segment and region inside. Returns the closing place, or -1. */
function parenthesis(items: Item[], open: number, found: Found): number {
  for (let place = open + 1; place < Math.min(items.length, open + 8); place += 1) {
    const tag = items[place]?.tag
    if (tag?.kind === 'mark' && tag.mark === ')') {
      for (const { tag: inner } of items.slice(open + 1, place)) {
        if (inner.kind === 'side' && inner.side !== 'symmetric' && !found.side) found.side = inner.side
        if (inner.kind === 'region' && found.region === 'unspecified') found.region = inner.region
        if (inner.kind === 'segment') found.segments.push(inner.segment)
      }
      return place
    }
    if (
      !tag ||
      !['side', 'segment', 'region', 'part', 'position', 'determiner', 'preposition', 'and'].includes(tag.kind)
    )
      return -1
  }
  return -1
}

/** Mentions of one bone item: one each for a level, ray, rib, counted vertebra or segment. */
function expand(items: Item[], at: number, found: Found): Mention[] {
  const item = items[at]
  if (!item) return []
  const { tag } = item
  if (tag.kind !== 'bone' && tag.kind !== 'levels') return []
  const bone: BoneKey = tag.kind === 'bone' ? tag.bone : 'vertebra'
  const entry = entries[bone]
  const region = found.region === 'unspecified' && /bod(?:y|ies)$/.test(item.words) ? 'body' : found.region
  const base: Mention = {
    bone,
    level: tag.kind === 'bone' ? tag.level : null,
    side: found.side,
    region,
    segment: 'unspecified',
    plural: tag.kind === 'bone' && tag.plural,
    pluralRegion:
      entry?.long === true &&
      !entry.numbered &&
      items.slice(at + 1, found.to + 1).some(({ tag: part }) => part.kind === 'region' && part.plural),
    vague: entry?.vague === true,
    general: tag.kind === 'bone' && tag.general,
    reference: false,
    at,
    from: found.from,
    to: found.to,
  }
  if (tag.kind === 'levels')
    return tag.levels.map((level) => (level.startsWith('S') ? { ...base, bone: 'sacrum' } : { ...base, level }))
  if (bone === 'vertebra') {
    if (found.spine && found.numbers.length > 0)
      return vertebrae(found.spine, found.numbers).map((level) => ({ ...base, level }))
    const spine = found.spine ?? spineBehind(items, at)
    if (found.count > 1)
      return countNames.slice(0, found.count).map((name) => ({
        ...base,
        level: `${spine ? `${spineNames[spine]}, ` : ''}${name} of ${found.count}`,
      }))
    return [{ ...base, general: true, reference: isKnown(items, at) }]
  }
  if (entry?.numbered && found.numbers.length > 0)
    return found.numbers.map((number) => ({ ...base, level: ordinalName(number) }))
  const segments = [...new Set(found.segments)]
  return segments.length > 0 && entry?.long ? segments.map((segment) => ({ ...base, segment })) : [base]
}

const vertebrae = (letter: 'C' | 'T' | 'L', numbers: number[]): string[] => {
  const names = numbers.map((number) => `${letter}${number}`)
  return names.filter((name) => levelsBetween('C1', name) !== null || name === 'C1')
}

/** "iliac vessels", "femoral nerve", "tibial and femoral arteries": an adjective that names no bone. */
function namesNoBone(items: Item[], at: number): boolean {
  const next = items[at + 1]
  if (next?.words.split(' ').some((word) => notBone.has(word))) return true
  return next?.tag.kind === 'and' && items[at + 2]?.tag.kind === 'bone' && notBone.has(items[at + 3]?.word ?? '')
}

export function mentionsOf(items: Item[]): Mention[] {
  const places = items.flatMap((item, at) => {
    const isBone = item.tag.kind === 'levels' || item.tag.kind === 'bone'
    return isBone && !namesNoBone(items, at) ? [at] : []
  })
  const found = places.map((at, index): Found => {
    const start: Found = {
      side: null,
      segments: [],
      region: 'unspecified',
      numbers: [],
      count: 0,
      spine: null,
      from: at,
      to: at,
    }
    const item = items[at]
    lookLeft(items, at, item?.tag.kind === 'bone' ? item.tag.bone : 'vertebra', start)
    start.from = Math.max(start.from, (places[index - 1] ?? -1) + 1)
    return start
  })
  for (const [index, at] of places.entries()) {
    const own = found[index]
    const item = items[at]
    if (!own || !item) continue
    const nextFrom = found[index + 1]?.from ?? items.length
    const numbered = item.tag.kind === 'bone' && entries[item.tag.bone]?.numbered === true
    lookRight(items, at, numbered, (place) => place >= nextFrom, own)
  }
  const mentions = places.flatMap((at, index) => {
    const own = found[index]
    return own ? expand(items, at, own) : []
  })
  return shareAlongLists(items, joinLevels(items, mentions))
}

/** "the compressed vertebrae": a definite article and a describing word point to what is known. */
const isKnown = (items: Item[], at: number): boolean =>
  items[at - 1]?.tag.kind === 'trigger' && ['the', 'these', 'those'].includes(items[at - 2]?.word ?? '')

/** "two vertebral bodies in the thoracic spine" */
function spineBehind(items: Item[], at: number): 'C' | 'T' | 'L' | null {
  for (const { tag } of items.slice(at + 1, at + 6)) if (tag.kind === 'spineRegion') return tag.letter
  return null
}

/** "T6 vertebral body", "vertebral bodies at T2, T4": the general word gives its region to the levels and goes. */
function joinLevels(items: Item[], mentions: Mention[]): Mention[] {
  const hasLevels = mentions.some((one) => one.bone === 'vertebra' && !one.general)
  if (!hasLevels) return mentions
  const body = mentions.some((one) => one.bone === 'vertebra' && one.general && one.region === 'body')
  return mentions.map((one) => {
    if (one.bone !== 'vertebra') return one
    if (one.general && items[one.at]?.tag.kind === 'bone') return { ...one, reference: true }
    return body && one.region === 'unspecified' ? { ...one, region: 'body' } : one
  })
}

/** Only list words stand between two bones. */
export function coordinated(items: Item[], left: Mention, right: Mention): boolean {
  if (left.at === right.at) return true
  const middle = items.slice(left.to + 1, right.from)
  return middle.every(
    ({ tag, word }) =>
      tag.kind === 'and' || tag.kind === 'determiner' || (tag.kind === 'mark' && /^[,/()+&]$/.test(word)),
  )
}

/** "left distal femur and proximal tibia", "distal tibial and fibular metaphyses": what is said once holds for the list. */
function shareAlongLists(items: Item[], mentions: Mention[]): Mention[] {
  const shared = mentions.map((one) => ({ ...one }))
  for (let index = 1; index < shared.length; index += 1) {
    const [left, right] = [shared[index - 1], shared[index]]
    if (!left || !right || !coordinated(items, left, right)) continue
    if (!right.side && !isMidline(right.bone) && left.side && !pairAgainstOne(right, left)) right.side = left.side
  }
  for (let index = shared.length - 1; index > 0; index -= 1) {
    const [left, right] = [shared[index - 1], shared[index]]
    if (!left || !right || !coordinated(items, left, right)) continue
    const plural = items.slice(right.at, right.to + 1).some(({ tag }) => tag.kind === 'region' && tag.plural)
    if (plural && left.to === left.at) left.pluralRegion = right.pluralRegion
    if (
      left.region === 'unspecified' &&
      (plural || (left.bone === 'vertebra' && right.bone === 'vertebra')) &&
      left.to === left.at
    )
      left.region = right.region
  }
  return shared
}

/** "right femur and tibiae": a plural pair does not take one side from its neighbour. */
const pairAgainstOne = (right: Mention, left: Mention): boolean => right.plural && left.side !== 'both' && !left.plural
export const isPairedPlural = (words: string): boolean => pairedPlurals.includes(words)
