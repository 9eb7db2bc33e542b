/**
 * "The right side could not be assessed", "on the right it has resolved", "opposite leg: tibia too": the other side of a lesion is spoken of, and
 * what was read there is neither a lesion nor nothing. While that stands, "on one side only" is not certain.
 */

import { openSideWords } from '../../../smart-config/report-words/sentence-words.ts'
import { isMidline } from '../bones/mentions.ts'
import { normalPlaces } from '../context/normal.ts'
import type { UnreadBone } from '../reading.ts'
import { isBodyPart, type NamedSide } from '../words/items.ts'
import { isOneSided, isOpposite, mirrored, oneSideOf } from '../words/opposite.ts'
import type { ReadSentence } from './claims.ts'
import type { SidedClaim } from './gather.ts'
import { isMeasure } from './sides.ts'

const speaks = new Set(openSideWords)
/** "On the right less marked": less than the other side is something. */
const lesser = /^(?:less|lesser|fainter|weaker|milder)\b/
const anything = /foc(?:us|i)|lesion|edema|uptake|signal|abnormal|change|activity|involve/
const likened = /^(?:warmer|hotter|brighter|denser|fainter|weaker|milder)$/
const isOther = (word: string | undefined): boolean => isOpposite(word) || word === 'contralaterally'

/** "On the opposite side", "contralaterally": as a place, not as the measure ("broader than on the other side"), nor of the cortex alone. */
const isOtherPlace = (items: ReadSentence['items'], at: number): boolean =>
  isOther(items[at]?.word) && !isMeasure(items, at) && items[at + 2]?.word !== 'of'

/** Sides that a clause names as such, or as the other one of the lesions. */
function sidesIn({ items }: ReadSentence, at: number, before: SidedClaim[]): NamedSide[] {
  const { tag, word } = items[at] ?? {}
  if (tag?.kind === 'side' && tag.side !== 'symmetric' && !isMeasure(items, at)) return [tag.side]
  const owner = items[at + 1]
  if (!isOther(word)) return []
  if (word !== 'contralaterally' && owner?.word !== 'side' && !isBodyPart(owner)) return []
  return before.flatMap(({ side }) => (isOneSided(side) ? [mirrored[side]] : []))
}

/** "Oedema of the distal tibiae, on the left with a rim": a pair, of which one side is named. Not behind a label ("Tibiae: left …"). */
const ofPair = ({ items, places, triggers }: ReadSentence, own: SidedClaim[]): UnreadBone[] =>
  own.flatMap(({ mention, side, certainty, boneSpan }): UnreadBone[] => {
    if (!isOneSided(side) || mention.side || !(mention.plural || mention.pluralRegion) || certainty === 'denied')
      return []
    const other = mirrored[side]
    // "Oedema of the tibiae, left only"
    if (items.some(({ word }, at) => at > mention.to && /^(?:only|solely|exclusively|alone)$/.test(word))) return []
    const named = items.findIndex(({ tag }) => tag.kind === 'side' && tag.side === other)
    // "left oedema and sclerosis, right no sclerosis": oedema there may be.
    const isFeature = triggers.some(
      ({ at, flags, item }) =>
        places[at]?.chunk === places[named]?.chunk && flags.has('negated') && !anything.test(item.words),
    )
    return !isFeature && (named >= 0 || items[mention.to + 1]?.word === ':')
      ? []
      : [{ ...boneSpan, bone: mention.bone, level: mention.level, side: other, isOtherSide: true }]
  })

/** "Uptake in the left tibia is higher than in the right": some of it is on the right too; whether it is the disease is not said. */
const ofMeasure = ({ items, places }: ReadSentence, own: SidedClaim[]): UnreadBone[] =>
  own.flatMap(({ mention, side, certainty, features, boneSpan }): UnreadBone[] => {
    const isSignal = features.some((one) => one === 'increased_uptake' || one === 'marrow_oedema')
    if (!isOneSided(side) || certainty === 'denied' || !isSignal) return []
    const other = mirrored[side]
    const isThere = items.some(
      ({ tag }, at) =>
        tag.kind === 'side' &&
        tag.side === other &&
        items.some(
          ({ word }, place) =>
            word === 'than' && place < at && place >= at - 5 && places[place]?.chunk === places[at]?.chunk,
        ),
    )
    return isThere ? [{ ...boneSpan, bone: mention.bone, level: mention.level, side: other, isOtherSide: true }] : []
  })

/** "A lytic focus is seen in the right" */
const nearSide = 5
/** "No oedema of the right clavicle and expansion of the left": something is said of the left one, whether or not it could be read. */
function ofElided({ items, places, flags, mentions, triggers }: ReadSentence, own: SidedClaim[]): UnreadBone[] {
  return items.flatMap((item, at): UnreadBone[] => {
    const side = oneSideOf(item)
    const isBare =
      items[at - 1]?.tag.kind === 'determiner' &&
      !isMeasure(items, at) &&
      items[at + 1]?.word !== 'one' &&
      !mentions.some((one) => one.from <= at && at <= one.to)
    const named = mentions.filter((one) => one.to < at).at(-1)
    if (!side || !isBare || !named || named.vague || named.general || named.side !== mirrored[side]) return []
    const isTold = own.some((one) => one.mention.bone === named.bone && (one.side === side || one.side === 'both'))
    if (isTold || normalPlaces(items, places, flags).has(at)) return []
    const hasOwnFinding = triggers.some(
      (one) =>
        one.at > named.to &&
        one.at >= at - nearSide &&
        (one.at < at || places[one.at]?.chunk === places[at]?.chunk) &&
        (one.flags.get('negated') ?? -1) < named.at,
    )
    return hasOwnFinding
      ? [{ start: item.start, end: item.end, bone: named.bone, level: named.level, side, isOtherSide: true }]
      : []
  })
}

/** The bones described last, on a side that this sentence speaks of and leaves open. */
export function openSides(sentence: ReadSentence, own: SidedClaim[], before: SidedClaim[]): UnreadBone[] {
  const { items, places, mentions, triggers } = sentence
  const isSided = ({ mention, certainty }: SidedClaim): boolean => certainty !== 'denied' && !isMidline(mention.bone)
  const lesions = [...before, ...own].filter(isSided)
  // The other side is that of what was told before.
  const told = before.some(isSided) ? before.filter(isSided) : lesions
  const open = items.flatMap((item, at): UnreadBone[] => {
    if (item.tag.kind !== 'side' && !isOther(item.word)) return []
    const clause = items.flatMap((one, place) => (places[place]?.clause === places[at]?.clause ? [one] : []))
    const speaksOfOther = isOther(item.word)
    // "The right clavicle is hot, the left a shade warmer": the part has no bone of its own.
    const part = items.filter((_, place) => places[place]?.chunk === places[at]?.chunk)
    const isLike = part.some(({ word }) => likened.test(word))
    const named = mentions.some(
      (one) =>
        places[one.at]?.clause === places[at]?.clause &&
        !one.vague &&
        !(isLike && places[one.at]?.chunk !== places[at]?.chunk && isOneSided(one.side)),
    )
    // "Mirror lesion on the right without sclerosis": there is one, whatever it lacks.
    const hasLesion = triggers.some(
      (one) => one.tag.same && !one.flags.has('negated') && places[one.at]?.clause === places[at]?.clause,
    )
    const settled = clause.some(
      ({ tag, words }) =>
        tag.kind === 'tissue' ||
        (tag.kind === 'cue' &&
          ['normal', 'negated', 'variant', 'current'].includes(tag.category) &&
          !(hasLesion && tag.category === 'negated') &&
          !lesser.test(words)) ||
        (tag.kind === 'bodyPart' && !speaksOfOther),
    )
    if (
      settled ||
      (named && !speaksOfOther) ||
      !(isOtherPlace(items, at) || clause.some(({ words }) => words.split(' ').some((word) => speaks.has(word))))
    )
      return []
    return sidesIn(sentence, at, told).flatMap((side) =>
      lesions.flatMap(({ mention, side: known }): UnreadBone[] =>
        isOneSided(side) && known === mirrored[side] && !own.some((one) => one.side === side || one.side === 'both')
          ? [{ start: item.start, end: item.end, bone: mention.bone, level: mention.level, side, isOtherSide: true }]
          : [],
      ),
    )
  })
  // Several claims speak of one lesion.
  return [
    ...new Map(
      [...open, ...ofPair(sentence, own), ...ofMeasure(sentence, own), ...ofElided(sentence, own)].map((one) => [
        `${one.start} ${one.bone} ${one.level} ${one.side}`,
        one,
      ]),
    ).values(),
  ]
}
