/** Bones with everything said about them in their own phrase: side, segment, region, level or number. */
import type { BoneKey } from '../../../smart-config/terminology/bones.ts'
import { boneEntry } from '../../bone-name.ts'
import type { Region, Segment } from '../../lesion.ts'
import { numbersBefore, numbersOfThem } from '../words/bone-numbers.ts'
import { type Item, type NamedSide, ordinalName } from '../words/items.ts'
import { levelsBetween } from '../words/levels.ts'
import { isOpposite } from '../words/opposite.ts'
import { type BonePhrase, isOneOf, lookLeft, lookRight } from './bone-phrase.ts'
import { namesNoBone } from './no-bone.ts'
import { isOneOfParts } from './several-parts.ts'
import { shareRegionOf } from './shared-regions.ts'

export type Mention = {
  bone: BoneKey
  level: string | null
  side: NamedSide | null
  sideBehind: boolean
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
  /** Place of the bone's own item, and the stretch of its phrase. */
  at: number
  from: number
  to: number
}

const spineNames = { C: 'cervical', T: 'thoracic', L: 'lumbar' } as const
const countNames = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
export const isMidline = (bone: string): boolean => boneEntry(bone)?.midline === true
/** Bones of the skull that lie in the middle and may have a side. */
export const isOfMiddle = ({ level }: Pick<Mention, 'level'>): boolean => level === 'occipital' || level === 'clivus'

/** "Of the five lumbar vertebrae only L2 …", "two of the five": how many are meant; 1 where that is not said. */
function countOf(items: Item[], { from, count }: BonePhrase): number {
  const of = count > 1 ? [from, from - 1, from - 2].find((at) => items[at]?.word === 'of') : undefined
  const before = of === undefined ? undefined : items[of - 1]?.tag
  if (of === undefined || (before && before.kind !== 'number' && before.kind !== 'mark' && !isQuantity(items[of - 1])))
    return count
  return before?.kind === 'number' ? before.value : 1
}
const isQuantity = (item: Item | undefined): boolean =>
  /^(?:one|none|only|any|neither|some|most)$/.test(item?.word ?? '')

/** Mentions of one bone item: one each for a level, ray, rib, counted vertebra or segment. */
function expand(items: Item[], at: number, found: BonePhrase): Mention[] {
  const item = items[at]
  if (!item) return []
  const { tag } = item
  if (tag.kind !== 'bone' && tag.kind !== 'levels') return []
  const bone: BoneKey = tag.kind === 'bone' ? tag.bone : 'vertebra'
  const entry = boneEntry(bone)
  const namesBody =
    /(?:bod(?:y|ies)|corpus|corpora)$/.test(item.words) &&
    (tag.kind === 'levels' || tag.bone === 'vertebra' || !isOneOfParts(items, at))
  const region = found.region === 'unspecified' && namesBody ? 'body' : found.region
  const base: Mention = {
    bone,
    level: tag.kind === 'bone' ? tag.level : null,
    side: found.side,
    sideBehind: found.sideBehind,
    region,
    segment: 'unspecified',
    plural: tag.kind === 'bone' && tag.plural && !isOneOf(items, found.from, at),
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
  if (bone === 'vertebra' && base.level !== null) return [base]
  if (tag.kind === 'bone' && tag.also) return [base, ...tag.also.map((other) => ({ ...base, bone: other }))]
  if (bone === 'vertebra') {
    if (found.spine && found.numbers.length > 0)
      return [...spineBefore(items, found.from), ...vertebrae(found.spine, found.numbers)].map((level) => ({
        ...base,
        level,
      }))
    const spine = found.spine ?? spineBehind(items, at)
    const count = countOf(items, found)
    if (count > 1)
      return countNames.slice(0, count).map((name) => ({
        ...base,
        level: `${spine ? `${spineNames[spine]}, ` : ''}${name} of ${count}`,
      }))
    return [{ ...base, level: spine && spineNames[spine], general: true, reference: isKnown(items, at) }]
  }
  if (bone === 'cuneiform') {
    const levels = cuneiformsBefore(items, at, base.level)
    if (levels.length > 1) return levels.map((level) => ({ ...base, level }))
  }
  const written = found.numbers.length > 0 ? found.numbers : labelledNumbers(items, at)
  const numbers = (tag.kind === 'bone' && tag.rays) || written
  if (entry?.numbered && numbers.length > 0) {
    const other = found.side ? sidedBefore(items, found.from) : []
    return [...other, ...numbers.map((number) => ({ side: base.side, number }))].map(({ side, number }) => ({
      ...base,
      side,
      level: ordinalName(number),
    }))
  }
  const segments = [...new Set(found.segments)]
  return segments.length > 0 && entry?.long ? segments.map((segment) => ({ ...base, segment })) : [base]
}

/** "Two of the left ribs, the 6th and the 7th, are expanded". */
function appositeNumbers(items: Item[], from: number): number[] {
  const numbers: number[] = []
  let at = from
  for (; at < from + 9; at += 1) {
    const tag = items[at]?.tag
    if (tag?.kind === 'ordinal') numbers.push(...tag.numbers)
    else if (tag?.kind !== 'determiner' && tag?.kind !== 'and' && items[at]?.word !== 'namely') break
  }
  const closed = items[at] === undefined || items[at]?.tag.kind === 'mark'
  return closed ? numbers : []
}

/** "The right first and left fifth metatarsals", "the left first and of the right fourth": what stands before the "and" has its own side. */
function sidedBefore(items: Item[], from: number): { side: NamedSide; number: number }[] {
  const join = [from - 1, from - 2, from - 3].find((at) => !/^(?:of|in|the)$/.test(items[at]?.word ?? '')) ?? from
  if (items[join]?.tag.kind !== 'and') return []
  const { numbers, from: first } = numbersBefore(items, join - 1)
  const side = items[first - 1]?.tag
  if (side?.kind !== 'side' || side.side === 'symmetric') return []
  const named = side.side
  return numbers.map((number) => ({ side: named, number }))
}

/** "The seventh cervical and first thoracic vertebrae": what stands before the "and" is of its own part of the spine. */
function spineBefore(items: Item[], from: number): string[] {
  const spine = items[from - 2]?.tag
  if (items[from - 1]?.tag.kind !== 'and' || spine?.kind !== 'spineRegion') return []
  return vertebrae(spine.letter, numbersBefore(items, from - 3).numbers)
}

const cuneiformNames: Record<string, string> = {
  medial: 'medial',
  middle: 'intermediate',
  intermediate: 'intermediate',
  lateral: 'lateral',
}

/** "The medial and intermediate cuneiforms": two bones of one foot. */
function cuneiformsBefore(items: Item[], at: number, own: string | null): string[] {
  const levels = own ? [own] : []
  for (let place = at - 1; place >= at - 5; place -= 1) {
    const item = items[place]
    const level = cuneiformNames[item?.word ?? '']
    if (level) levels.unshift(level)
    else if (item?.tag.kind !== 'and' && item?.word !== ',') break
  }
  return [...new Set(levels)]
}

/** "Ribs: the 4th and 5th are widened": the label's numbers stand behind its colon. */
function labelledNumbers(items: Item[], at: number): number[] {
  if (items[at + 1]?.word === ',' || items[at + 1]?.word === '(') return appositeNumbers(items, at + 2)
  if (items[at - 2]?.word === 'of' && items[at + 1]?.tag.kind === 'determiner') return numbersOfThem(items, at)
  if (items[at + 1]?.word !== ':') return []
  const end = items.findIndex(({ tag, word }, place) => place > at && (tag.kind === 'bone' || word === ';'))
  const last = items.slice(0, end < 0 ? items.length : end).findLastIndex(({ tag }) => tag.kind === 'ordinal')
  return last > at ? numbersBefore(items, last).numbers : []
}

/** "Ring finger: oedema of the proximal phalanx", "great toe, proximal phalanx": the ray that opens the line. */
function labelledDigit(items: Item[], at: number): number[] {
  const label = items.slice(0, Math.min(at, 3)).findIndex(({ tag }) => tag.kind === 'bodyPart')
  const { tag } = items[label] ?? {}
  const isLabel = /^[:,]$/.test(items[label + 1]?.word ?? '')
  return isLabel && tag?.kind === 'bodyPart' && tag.digit !== undefined ? [tag.digit] : []
}

const vertebrae = (letter: 'C' | 'T' | 'L', numbers: number[]): string[] => {
  const names = numbers.map((number) => `${letter}${number}`)
  return names.filter((name) => levelsBetween('C1', name) !== null || name === 'C1')
}

export function mentionsOf(items: Item[]): Mention[] {
  const places = items.flatMap((item, at) => {
    const isBone = item.tag.kind === 'levels' || item.tag.kind === 'bone'
    return isBone && !namesNoBone(items, at) ? [at] : []
  })
  const found = places.map((at, index): BonePhrase => {
    const start: BonePhrase = {
      side: null,
      sideBehind: false,
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
    const numbered = item.tag.kind === 'bone' && boneEntry(item.tag.bone)?.numbered === true
    lookRight(items, at, numbered, (place) => place >= nextFrom, own)
    const isPhalanx = item.tag.kind === 'bone' && item.tag.bone === 'phalanx'
    if (isPhalanx && own.numbers.length === 0) own.numbers = labelledDigit(items, at)
  }
  const mentions = found.flatMap((own, index) => expand(items, places[index] ?? -1, own))
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

/** "The L2 vertebral body and the transverse process of L5" */
const partsOfArch = /^(?:pedicles?|laminae?|arch|arches|elements?|process|transverse|spinous|articular)$/

/** "T6 vertebral body", "vertebral bodies at T2, T4": the general word gives its region to the levels and goes. */
function joinLevels(items: Item[], mentions: Mention[]): Mention[] {
  const hasLevels = mentions.some((one) => one.bone === 'vertebra' && !one.general)
  if (!hasLevels) return mentions
  const body = mentions.some((one) => one.bone === 'vertebra' && one.general && one.region === 'body')
  return mentions.map((one) => {
    if (one.bone !== 'vertebra') return one
    if (one.general && items[one.at]?.tag.kind === 'bone') return { ...one, reference: true }
    const isOfArch = items.slice(one.from, one.at).some(({ word }) => partsOfArch.test(word))
    return body && one.region === 'unspecified' && !isOfArch ? { ...one, region: 'body' } : one
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

/** "The greater trochanter of the left femur": the part lies on the side of its bone. */
function sideOfWhole(items: Item[], part: Mention, whole: Mention | undefined): NamedSide | null {
  if (part.bone !== whole?.bone || part.at === whole.at || isMidline(part.bone)) return null
  const [of, ...between] = items.slice(part.to + 1, whole.from)
  return of?.word === 'of' && between.every(({ tag }) => tag.kind === 'determiner') ? whole.side : null
}

/** "left distal femur and proximal tibia", "distal tibial and fibular metaphyses": what is said once holds for the list. */
function shareAlongLists(items: Item[], mentions: Mention[]): Mention[] {
  const shared = mentions.map((one, index) => ({
    ...one,
    side: one.side ?? sideOfWhole(items, one, mentions[index + 1]),
  }))
  for (let index = 1; index < shared.length; index += 1) {
    const [left, right] = [shared[index - 1], shared[index]]
    if (!left || !right || !coordinated(items, left, right)) continue
    const takes = !right.side && !isMidline(right.bone) && !isOfMiddle(right) && !isOnOtherSide(items, right)
    if (takes && left.side && !pairAgainstOne(right, left)) right.side = left.side
    // "the intertrochanteric left femur"
    if (!left.side && right.side && left.bone === right.bone && left.to + 1 === right.from) left.side = right.side
  }
  let carried = false
  for (let index = shared.length - 1; index > 0; index -= 1) {
    const [left, right] = [shared[index - 1], shared[index]]
    if (!left || !right || !coordinated(items, left, right)) {
      carried = false
      continue
    }
    if (!left.side && right.sideBehind && !isMidline(left.bone))
      Object.assign(left, { side: right.side, sideBehind: true })
    // "the femoral, the tibial and the fibular metaphyses": of all three
    const plural: boolean =
      carried || items.slice(right.at, right.to + 1).some(({ tag }) => tag.kind === 'region' && tag.plural)
    carried = plural && left.to === left.at
    if (!boneEntry(left.bone)?.long && left.bone !== 'vertebra') continue
    if (plural && left.to === left.at) left.pluralRegion = right.pluralRegion
    // "the distal femoral and the proximal tibial metaphysis": an adjective goes on to its noun
    const isAdjective = /^(?:femoral|tibial|fibular|humeral|radial|ulnar|clavicular)$/.test(items[left.at]?.words ?? '')
    if (
      left.region === 'unspecified' &&
      (plural || isAdjective || (left.bone === 'vertebra' && right.bone === 'vertebra')) &&
      left.to === left.at
    )
      left.region = right.region
  }
  return shareRegionOf(items, shared)
}

/** "the left tibia and the contralateral fibula", "the cuboid of the opposite foot": told by `other-side.ts`, never lent. */
function isOnOtherSide(items: Item[], { from, at, to }: Mention): boolean {
  const behind = items.slice(to + 1, to + 4)
  const reaches = behind[0]?.word === 'of' || behind[0]?.word === 'in' || behind[0]?.word === 'on'
  return [...items.slice(from, at), ...(reaches ? behind : [])].some(({ word }) => isOpposite(word))
}

/** "right femur and tibiae": a plural pair does not take one side from its neighbour. */
const pairAgainstOne = (right: Mention, left: Mention): boolean => right.plural && left.side !== 'both' && !left.plural
