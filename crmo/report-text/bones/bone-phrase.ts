/** The phrase around a bone: what stands before and behind it and belongs to it. */
import type { BoneKey } from '../../../smart-config/terminology/bones.ts'
import { boneEntry } from '../../bone-name.ts'
import type { Region, Segment } from '../../lesion.ts'
import { numbersAfter, numbersBefore } from '../words/bone-numbers.ts'
import { type Item, isBodyPart, type NamedSide } from '../words/items.ts'

export type BonePhrase = {
  side: NamedSide | null
  /** The side stands behind the bone: in a list it is said for all ("radius and ulna on the right"). */
  sideBehind: boolean
  segments: Segment[]
  region: Region
  numbers: number[]
  count: number
  spine: 'C' | 'T' | 'L' | null
  from: number
  to: number
}

/** How many items before a bone its own phrase may reach. */
const phraseReach = 16

const isModifier = (item: Item | undefined): boolean =>
  item !== undefined &&
  ['segment', 'region', 'part', 'position', 'bone', 'levels', 'ordinal', 'bodyPart', 'side'].includes(item.tag.kind)
const endsPhrase = (item: Item | undefined): boolean =>
  item === undefined || item.tag.kind === 'mark' || item.tag.kind === 'verb' || item.tag.kind === 'and'

/** Parts of which one bone has two. */
const twoParts: Partial<Record<BoneKey, RegExp>> = {
  femur: /condyles$/,
  tibia: /(?:condyles|plateaus|plateaux)$/,
  humerus: /(?:condyles|epicondyles)$/,
  pubis: /rami$/,
}
/** "Both femoral condyles", "both pubic rami": parts, not sides. */
const isTwoParts = (items: Item[], at: number, bone: BoneKey): boolean =>
  [items[at], items[at + 1]].some((item) => twoParts[bone]?.test(item?.words ?? '') === true)

/** "Both the ischium and the pubis": two bones, not two sides. */
function joinsTwoBones(items: Item[], at: number): boolean {
  const own = items[at]?.tag
  const behind = items.slice(at + 1, at + 8)
  const and = behind.findIndex(({ word }) => word === 'and')
  const [next, after] = behind
    .slice(and + 1)
    .filter(({ tag }) => !['determiner', 'segment', 'position'].includes(tag.kind))
  const between = behind.slice(0, Math.max(0, and))
  if (
    own?.kind !== 'bone' ||
    own.plural ||
    /(?:[^ui]s|ae|ora|eri|dii|ei)$/.test(items[at]?.words ?? '') ||
    and < 0 ||
    next?.tag.kind !== 'bone' ||
    next.tag.plural
  )
    return false
  const isPlural = after?.tag.kind === 'region' && after.tag.plural
  return (
    next.tag.bone !== own.bone && !isPlural && between.every(({ tag }) => tag.kind === 'region' || tag.kind === 'part')
  )
}

/** "Both" that counts parts, bones or numbers, not sides. */
const isNoPair = (items: Item[], at: number, place: number, bone: BoneKey, found: BonePhrase): boolean =>
  isTwoParts(items, at, bone) ||
  twoParts[bone]?.test(items[place + 1]?.words ?? '') === true ||
  joinsTwoBones(items, at) ||
  found.numbers.length > 1

/** What stands before the bone: "the medial ends of both", "left distal", "third and fourth". */
export function lookLeft(items: Item[], at: number, bone: BoneKey, found: BonePhrase): void {
  const numbered = boneEntry(bone)?.numbered === true || bone === 'vertebra'
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
    } else if (item.words === 'both' && isNoPair(items, at, place, bone, found)) return
    else if (tag.kind === 'side') {
      if (tag.side !== 'symmetric' && !found.side) found.side = tag.side
    } else if (tag.kind === 'segment') found.segments.push(tag.segment)
    else if (tag.kind === 'region') found.region = found.region === 'unspecified' ? tag.region : found.region
    else if (tag.kind === 'spineRegion') found.spine = tag.letter
    else if (bone === 'vertebra' && item.word === 'dorsal') found.spine = 'T'
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
    } else if (tag.kind === 'bodyPart') {
      // "the left thumb's distal phalanx"
      if (!numbered || tag.digit === undefined || found.numbers.length > 0) return
      found.numbers = [tag.digit]
    } else if (tag.kind !== 'part' && tag.kind !== 'position' && tag.kind !== 'determiner') return
    found.from = place
  }
}

/** "humerus R prox., femur L": what follows the side ends before the next bone, so that the side belongs to the bone before it. */
function closesPhrase(items: Item[], from: number): boolean {
  for (let place = from; place < from + 6; place += 1) {
    const kind = items[place]?.tag.kind
    if (kind === undefined || kind === 'mark') return true
    if (!['segment', 'region', 'part', 'position', 'and'].includes(kind)) return false
  }
  return false
}

/** "fibula distal right, calcaneus left" */
const sideCloses = (items: Item[], at: number): boolean => items[at]?.tag.kind === 'side' && closesPhrase(items, at + 1)

const isListed = (items: Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 4), at).some(({ tag }) => tag.kind === 'and')

const onlyBefore = /^(?:only|solely|exclusively|just)$/

const isRegionOrPart = (item: Item | undefined): boolean => item?.tag.kind === 'region' || item?.tag.kind === 'part'

/** What stands behind it: "(left)", "on both sides", ", distal epiphysis", "of the left foot". */
export function lookRight(
  items: Item[],
  at: number,
  numbered: boolean,
  taken: (place: number) => boolean,
  found: BonePhrase,
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
    else if (tag.kind === 'segment' && next?.tag.kind === 'and' && third?.tag.kind === 'segment' && !taken(place + 2)) {
      if (found.segments.length === 0) found.segments.push(tag.segment, third.tag.segment)
      accept(place + 2)
    } else if (
      tag.kind === 'segment' &&
      (isRegionOrPart(next) ? !taken(place + 1) : endsPhrase(next) || sideCloses(items, place + 1))
    ) {
      if (found.segments.length === 0) found.segments.push(tag.segment)
      accept(place)
    } else if (tag.kind === 'position' && (next?.tag.kind === 'part' || next?.tag.kind === 'region')) accept(place)
    else if (tag.kind === 'and' && next?.tag.kind === 'region' && !taken(place + 1)) accept(place + 1)
    else if (onlyBefore.test(item.word) && (next?.tag.kind === 'side' || next?.word === 'on')) {
      // "both femora, tibia only on the left"
      place += 1
    } else if (item.words === 'both' && next?.tag.kind === 'verb' && isListed(items, at)) {
      // "the right radius and ulna both show": both bones, not both sides
      return
    } else if (tag.kind === 'side' && tag.side !== 'symmetric') {
      const ofNext = isModifier(next) && !(next?.tag.kind === 'part' && next.word === 'side')
      if (found.side || (ofNext && !closesPhrase(items, place + 1))) return
      found.side = tag.side
      found.sideBehind = true
      accept(place)
    } else if (tag.kind === 'mark' && /^[<>]$/.test(item.word) && next?.tag.kind === 'side' && endsPhrase(third)) {
      // "left acetabulum > right"
      found.side = 'both'
      accept(place + 1)
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
      found.sideBehind = true
      accept(place + 1)
    } else if (tag.kind === 'mark' && item.word === ',') {
      const region =
        next?.tag.kind === 'region' ? next : next?.tag.kind === 'segment' && third?.tag.kind === 'region' ? third : null
      const to = region === next ? place + 1 : place + 2
      if (region?.tag.kind !== 'region' || !endsPhrase(items[to + 1]) || taken(to)) return
      if (next?.tag.kind === 'segment' && found.segments.length === 0) found.segments.push(next.tag.segment)
      if (found.region === 'unspecified') found.region = region.tag.region
      accept(to)
    } else if (tag.kind === 'preposition' && ['on', 'of', 'in', 'at'].includes(item.word)) {
      const skip = wordBehind?.tag.kind === 'determiner' ? 1 : 0
      const [side, owner] = skip ? [third, fourth] : [next, third]
      const digit = [side, owner].find((one) => one?.tag.kind === 'bodyPart')?.tag
      if (numbered && digit?.kind === 'bodyPart' && digit.digit !== undefined && found.numbers.length === 0)
        found.numbers = [digit.digit]
      const ofBodyPart = isBodyPart(owner)
      if (side?.tag.kind !== 'side' || side.tag.side === 'symmetric' || found.side) return
      const ends = skip === 0 && endsPhrase(owner)
      if (item.word === 'on' ? isModifier(owner) && owner?.tag.kind !== 'part' : !ofBodyPart && !ends) return
      found.side = side.tag.side
      found.sideBehind = true
      accept(place + 1 + skip + (ofBodyPart ? 1 : 0))
    } else return
  }
}

/** "(left)", "(distal epiphyses)": only side, segment and region inside. Returns the closing place, or -1. */
function parenthesis(items: Item[], open: number, found: BonePhrase): number {
  for (let place = open + 1; place < Math.min(items.length, open + 8); place += 1) {
    const tag = items[place]?.tag
    if (tag?.kind === 'mark' && tag.mark === ')') {
      for (const { tag: inner, words } of items.slice(open + 1, place)) {
        // "Distal femur and proximal tibia (both left)"
        if (inner.kind === 'side' && /^(?:both|all) /.test(words)) found.sideBehind = true
        if (inner.kind === 'side' && inner.side !== 'symmetric' && !found.side) found.side = inner.side
        if (inner.kind === 'region' && found.region === 'unspecified') found.region = inner.region
        if (inner.kind === 'segment') found.segments.push(inner.segment)
        if (inner.kind === 'ordinal') found.numbers.push(...inner.numbers)
      }
      return place
    }
    if (tag?.kind === 'mark' && tag.mark === ',') continue
    if (
      !tag ||
      !['ordinal', 'side', 'segment', 'region', 'part', 'position', 'determiner', 'preposition', 'and'].includes(
        tag.kind,
      )
    )
      return -1
  }
  return -1
}

/** "One of the clavicles": which is not said. */
export const isOneOf = (items: Item[], from: number, at: number): boolean =>
  items.slice(Math.max(0, from - 3), at).some(({ word }, place, all) => word === 'one' && all[place + 1]?.word === 'of')
