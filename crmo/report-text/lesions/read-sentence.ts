/** One sentence → items, bones, triggers and their context, ready to be tied together. */
import { comparisonWords, stressWords } from '../../../smart-config/report-words/sentence-words.ts'
import { boneEntry } from '../../bone-name.ts'
import { withElidedBones } from '../bones/elided-bones.ts'
import { type Mention, mentionsOf } from '../bones/mentions.ts'
import { isOneOfParts } from '../bones/several-parts.ts'
import { withTwoSides } from '../bones/two-sides.ts'
import { flagsOf } from '../context/context.ts'
import { landmarkPlaces } from '../context/landmarks.ts'
import { normalPlaces } from '../context/normal.ts'
import { type Place, placesOf } from '../words/clauses.ts'
import { type Item, itemsOf, placeKinds } from '../words/items.ts'
import type { Token } from '../words/tokens.ts'
import type { ReadSentence, Trigger } from './claims.ts'
import { isSoft } from './soft-tissue.ts'

/** "Metatarsal III, the same.", "Distal fibula: same in its metaphysis." */
function isBareSame(items: Item[], at: number): boolean {
  const [item, next, third] = [items[at], items[at + 1], items[at + 2]]
  if (item?.word !== 'same' || item.tag.kind !== 'position') return false
  const its = third?.word === 'its' || third?.word === 'their'
  return next === undefined || next.tag.kind === 'mark' || (next.tag.kind === 'preposition' && its)
}

/** "Similar in the left tibia.", "Less marked, but similar, in the left femur.": of the lesion before, in these places. */
function opensLikeness(items: Item[], at: number): boolean {
  const before = items.slice(0, at)
  const opens = before.every(
    ({ tag, word }) =>
      ['determiner', 'mark', 'break', 'and', 'position'].includes(tag.kind) || stressWords.includes(word),
  )
  const link = items[at + 1]?.word === ',' ? at + 2 : at + 1
  const enters = /^(?:in|at|of)$/.test(items[link]?.word ?? '') && placeKinds.includes(items[link + 1]?.tag.kind ?? '')
  return /^(?:similar|same|identical)$/.test(items[at]?.words ?? '') && opens && enters
}

/** "Both femoral necks STIR signal.": a predicate without its verb. Not the one that a text goes on to describe. */
function isBareSignal(items: Item[], at: number): boolean {
  const [bone, sequence, signal, next] = [items[at - 2], items[at - 1], items[at], items[at + 1]]
  const closes = next === undefined || next.tag.kind === 'mark'
  const isPlace = bone !== undefined && ['bone', 'levels', 'region', 'part'].includes(bone.tag.kind)
  return isPlace && closes && signal?.words === 'signal' && /^(?:stir|tirm)$/.test(sequence?.word ?? '')
}

/**
 * "The left has no sclerotic margin; the right possesses one", "… the other does": what was denied of one is there in the other. The
 * trigger that the last word of a clause stands for.
 */
function stoodFor(items: Item[], places: Place[], flags: ReadSentence['flags'], at: number): Item | undefined {
  const [item, next] = [items[at], items[at + 1]]
  const isOne = item?.word === 'one' && items[at - 1]?.tag.kind === 'verb'
  // "Absent from the right clavicle and present in the left"
  const isThere =
    /^(?:present|seen|found|visible|evident)$/.test(item?.words ?? '') && /^(?:in|on|at)$/.test(next?.word ?? '')
  const closes = next === undefined || (next.tag.kind === 'mark' && next.word !== ':')
  const isVerb = /^(?:has|have|had|does|do|did)$/.test(item?.word ?? '')
  if (!isThere && !(closes && (isOne || isVerb))) return undefined
  const own = items.some(
    ({ tag }, place) =>
      tag.kind === 'trigger' && tag.features.length > 0 && places[place]?.clause === places[at]?.clause,
  )
  const denied = items.findLastIndex(({ tag }, place) => place < at && tag.kind === 'trigger')
  return own || flags[at]?.size || !flags[denied]?.has('negated') ? undefined : items[denied]
}

/** "Right clavicle: was not, now is." */
const isNowSo = (items: Item[], at: number): boolean => {
  const [before, next] = [items[at - 1]?.word, items[at + 1]]
  const closes = next === undefined || next.word === ',' || next.word === ';'
  return closes && /^(?:is|are)$/.test(items[at]?.word ?? '') && /^(?:now|still)$/.test(before ?? '')
}

/** "…, the right one does.": a statement of its own. */
function closeByVerb(items: Item[]): void {
  for (const [at, item] of items.entries()) {
    const next = items[at + 1]
    const closes = next === undefined || next.word === ',' || next.word === ';'
    if (closes && item.tag.kind === 'other' && /^(?:does|do|did)$/.test(item.word))
      items[at] = { ...item, tag: { kind: 'verb' } }
  }
}

/** "Several lumbar bodies" are vertebrae. */
function nameBodies(items: Item[]): void {
  const vertebra = { kind: 'bone', bone: 'vertebra', name: 'body', level: null, plural: false, general: false } as const
  for (const [at, item] of items.entries())
    if (/^bod(?:y|ies)$/.test(item.words) && items[at - 1]?.tag.kind === 'spineRegion')
      items[at] = { ...item, tag: vertebra }
}

/** "Body and ramus of the mandible", "left pubic body and inferior ramus": a lesion of several parts lies in none of them alone. */
function openBodies(items: Item[]): void {
  for (const [at, item] of items.entries()) {
    if (item.tag.kind !== 'region' || item.tag.region !== 'body') continue
    if (isOneOfParts(items, at)) items[at] = { ...item, tag: { kind: 'part' } }
  }
}

const measuring = /^(?:half|third|quarter|fraction|times|twice|double|triple)$/
const dimension = /^(?:height|width|size|diameter|thickness|caliber)$/

/**
 * "In contrast to the right clavicle", "compared with the opposite femur", "to a third of the height of T7", "(T7 14 mm)": the measure, not
 * the place.
 */
export function isMeasured(items: Item[], { from, to }: Mention): boolean {
  const near = items.slice(Math.max(0, from - 6), from)
  const before = near.filter(
    ({ tag, word }) => tag.kind !== 'determiner' && !/^(?:that|those|of|with|to|as|in|on|at|one|ones)$/.test(word),
  )
  const last = before.at(-1)
  // "Twice the width of the right femur" is what the left one has.
  const isShare = measuring.test(last?.word ?? '') && dimension.test(last?.words.split(' ').at(-1) ?? '')
  const ofHeight = isShare || (dimension.test(last?.word ?? '') && measuring.test(before.at(-2)?.word ?? ''))
  const isNear = last !== undefined && items.indexOf(last) >= from - 4
  const inBrackets = near.findLast(({ word }) => word === '(' || word === ')')?.word === '('
  const isSized = items[to + 1]?.tag.kind === 'number' && /^(?:mm|cm)$/.test(items[to + 2]?.word ?? '')
  return (
    ofHeight || (inBrackets && isSized) || (isNear && last.word !== 'against' && comparisonWords.includes(last.word))
  )
}

export function readSentence(tokens: Token[]): ReadSentence {
  const items = withElidedBones(withTwoSides(itemsOf(tokens), tokens))
  nameBodies(items)
  openBodies(items)
  closeByVerb(items)
  const places = placesOf(items)
  const flags = flagsOf(items, places)
  const mentions = mentionsOf(items)
  const normal = normalPlaces(items, places, flags)
  const nowSo = items.findIndex((_, at) => isNowSo(items, at))
  for (const one of mentions) if (places[one.at]?.clause === places[nowSo]?.clause) normal.delete(one.at)
  const beside = landmarkPlaces(items, places)
  // "T9 is lower than T8 and T10": all of the row.
  const measures = new Set<number>()
  for (const [index, one] of mentions.entries()) {
    const before = mentions[index - 1]
    const goesOn =
      before && measures.has(before.at) && items.slice(before.to + 1, one.from).every(({ tag }) => tag.kind === 'and')
    if (isMeasured(items, one) || goesOn) measures.add(one.at)
  }
  const sameTag = { kind: 'trigger', features: [], same: true, strength: 'plain', deniesMargin: false } as const
  for (const [at, item] of items.entries()) {
    if (isBareSame(items, at) || opensLikeness(items, at)) items[at] = { ...item, tag: sameTag }
    if (isNowSo(items, at)) items[at] = { ...item, tag: sameTag }
    const meant = stoodFor(items, places, flags, at)
    if (meant) items[at] = { ...item, tag: meant.tag }
    if (isBareSignal(items, at)) items[at] = { ...item, tag: { ...sameTag, same: false } }
  }
  const triggers = items.flatMap((item, at): Trigger[] => {
    const own = flags[at]
    return item.tag.kind === 'trigger' && own && !isSoft(items, places, mentions, at)
      ? [{ at, item, tag: item.tag, flags: own }]
      : []
  })
  const isLabel = ({ to }: Mention): boolean =>
    items[to + 1]?.word === ':' || (items[to + 1]?.word === '-' && places[to + 1]?.chunk === 1)
  // "Pelvis: R ilium": the region only leads the line.
  const isRegion = (one: Mention): boolean =>
    one.vague || one.general || (boneEntry(one.bone)?.covers !== undefined && mentions.some(({ at }) => at > one.at))
  const bearers = mentions.filter(
    (one) => !normal.has(one.at) && !beside.has(one.at) && !measures.has(one.at) && !(isRegion(one) && isLabel(one)),
  )
  return { items, places, flags, mentions, bearers, triggers }
}
