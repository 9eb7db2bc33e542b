/** "The contralateral tibia", "the left and, to a lesser degree, the right": the bone named before, on its other side. */

import { facingBones, limbOf } from '../../../smart-config/terminology/bone-groups.ts'
import { isMidline, type Mention } from '../bones/mentions.ts'
import { type Item, isBodyPart, type NamedSide } from '../words/items.ts'
import { isOneSided, isOpposite, mirrored } from '../words/opposite.ts'
import type { ReadSentence } from './claims.ts'
import type { SidedClaim } from './gather.ts'
import { isMeasured } from './read-sentence.ts'
import type { State } from './reader-state.ts'
import { isDeniedSide, isMeasure, type SideHint } from './sides.ts'

/** The other side of the same bone in this sentence, else in the lesions described last; null when the phrase says no such thing. */
export function contralateral(state: State, { items, mentions }: ReadSentence, mention: Mention): NamedSide | null {
  if (mention.side || isMidline(mention.bone)) return null
  // "The right first rib and the clavicle on the same side"
  const sameSide = items.slice(mention.to + 1, mention.to + 6)
  const told = mentions.filter((one) => one.at < mention.at && isOneSided(one.side)).at(-1)?.side
  const isSame = sameSide.some(
    ({ words, word }, at) =>
      (/^(?:same|that)$/.test(words) && sameSide[at + 1]?.word === 'side') || word === 'ipsilateral',
  )
  const isIpsilateral = items.slice(mention.from, mention.at).some(({ words }) => words === 'ipsilateral')
  const [named, ...more] = new Set(state.named.map((one) => one.side))
  const spoken = told ?? (more.length === 0 ? named : null)
  if ((isSame || isIpsilateral) && isOneSided(spoken)) return spoken
  // "Lower leg, left. The tibia carries on this side …"
  const isHere = sameSide.some(({ word }, at) => word === 'this' && sameSide[at + 1]?.word === 'side')
  if (isHere && isOneSided(state.sides.running)) return state.sides.running
  const owner = ofOtherLimb(state, items, mention, told)
  if (owner) return owner
  const phrase = items.slice(mention.from, mention.at)
  const opposite = phrase.some(({ words }) => /^(?:contralateral|opposite)$/.test(words))
  const other = phrase.some(({ word }, at) => word === 'other' && phrase[at - 1]?.word === 'the')
  if (!opposite && !other) return null
  const facing = mentions.some(
    (one) =>
      one.at < mention.at &&
      facingBones.some((pair) => pair.includes(one.bone) && pair.includes(mention.bone) && one.bone !== mention.bone),
  )
  if (facing && phrase.some(({ word }) => word === 'opposite')) return isOneSided(told) ? told : null
  const here = mentions.filter((one) => one.bone === mention.bone && one.at < mention.at && isOneSided(one.side)).at(-1)
  const described = state.focus.filter((one) => one.mention.bone === mention.bone && isOneSided(one.side)).at(-1)
  // "the contralateral fibula": of another bone of that limb
  const limbs = state.focus.filter((one) => limbOf[one.mention.bone] === limbOf[mention.bone])
  const [only, ...others] = new Set(limbs.map((one) => one.side))
  const side = here?.side ?? told ?? described?.side ?? (others.length === 0 ? only : null)
  return isOneSided(side) ? mirrored[side] : null
}

const onlySideOf = (sides: readonly (NamedSide | null)[]): NamedSide | null => {
  const [only, ...more] = new Set(sides)
  return more.length === 0 ? (only ?? null) : null
}

/** "On the opposite side", "in the other leg", "contralaterally": a place of its own, not "on the other side of the joint" or a measure. */
function isOtherPlace(items: Item[], at: number): boolean {
  const [item, owner, next] = items.slice(at, at + 3)
  if (isMeasure(items, at)) return false
  if (item?.word === 'contralaterally') return true
  if (!isOpposite(item?.word) || !owner) return false
  const before = items.slice(0, at).findLast(({ tag }) => tag.kind !== 'determiner')
  const isPlace = before === undefined || before.tag.kind === 'mark' || /^(?:on|in)$/.test(before.word)
  return isPlace && ((owner.word === 'side' && next?.word !== 'of') || owner.word === ':' || isBodyPart(owner))
}

/** Sides that a sentence names as the other one of what was told last: null when which one is not certain. */
export function otherSideHints(
  { focus, named, sides }: State,
  { items, places, mentions }: ReadSentence,
): (Omit<SideHint, 'side'> & { side: NamedSide | null })[] {
  return items.flatMap((_, at) => {
    if (!isOtherPlace(items, at) || isDeniedSide({ items, places }, at)) return []
    const next = mentions.find((one) => one.at > at && !one.vague) ?? mentions.at(-1)
    const limb = next ? limbOf[next.bone] : null
    const told = mentions.filter((one) => one.at < at && isOneSided(one.side)).at(-1)?.side
    const ofLimb = focus.filter(({ mention }) => limbOf[mention.bone] === limb)
    const rows = [ofLimb, focus, named, sides.heading]
      .map((row) => row.map(({ side }) => side))
      .filter((row) => row.length > 0)
    const from = told ?? onlySideOf(rows[0] ?? [])
    const owner = items[at + 1]?.tag
    return [
      { side: isOneSided(from) ? mirrored[from] : null, limb: owner?.kind === 'bodyPart' ? owner.limb : null, at },
    ]
  })
}

/** "The cuboid of the opposite foot", "of that foot" behind "the opposite foot". */
function ofOtherLimb(
  state: State,
  items: Item[],
  mention: Mention,
  told: NamedSide | null | undefined,
): NamedSide | null {
  const [of, which, limb] =
    items[mention.to + 2]?.word === 'the'
      ? items.slice(mention.to + 1).filter((_, at) => at !== 1)
      : items.slice(mention.to + 1)
  if (of?.word !== 'of' && of?.word !== 'in') return null
  if (!limb || !isBodyPart(limb)) return null
  const spoken = items
    .slice(0, mention.from)
    .some(({ word }, at) => isOpposite(word) && items[at + 1]?.word === limb.word)
  if (!isOpposite(which?.word) && !(/^(?:that|this|same)$/.test(which?.word ?? '') && spoken)) return null
  if (isOneSided(told)) return mirrored[told]
  const sides = new Set(state.focus.map(({ side }) => side).filter(isOneSided))
  const [only] = sides
  return sides.size === 1 && isOneSided(only) ? mirrored[only] : null
}

/** "In contrast to the right clavicle, the left is thickened": the bone that is the measure, on the side that is described. */
export function againstMeasure({ items, mentions }: ReadSentence, hints: SideHint[]): Mention | null {
  const measures = mentions.filter((one) => isMeasured(items, one) && !isMidline(one.bone) && !one.vague)
  const [measure] = measures
  const [hint, more] = hints
  if (measures.length !== 1 || mentions.length !== 1 || !measure || !hint || more || hint.limb) return null
  if (!isOneSided(hint.side) || !isOneSided(measure.side) || hint.side === measure.side) return null
  return { ...measure, side: hint.side, at: -1, from: hint.at, to: hint.at }
}

const joining = /^(?:and|&|also|but|as|too|likewise|similarly|less|lesser|well)$/
/** "Oedema of the left pubis, crossing to the right": how far is not said. */
const reaching = /^(?:cross|extend|reach|spread|pass|continu)/

/** "Oedema of the left clavicle and, less marked, of the right": claims of the last bone hold for its other side too. */
export function alsoOpposite(
  { items, places, mentions, flags }: ReadSentence,
  hints: SideHint[],
  own: SidedClaim[],
): SidedClaim[] {
  const last = mentions.at(-1)
  const hint = hints.filter(({ at }) => at > (last?.to ?? at)).at(-1)
  if (!last || !hint || hint.limb || !isOneSided(hint.side)) return []
  const next = items[hint.at + 1]
  const between = items.slice(last.to + 1, hint.at)
  const closes = next === undefined || next.tag.kind === 'mark'
  const tail = items.filter((_, at) => at > last.to && places[at]?.chunk === places[hint.at]?.chunk)
  // "… with a similar lesion on the left", "the lesion has a counterpart on the left"
  const likens = between.some(({ tag }) => tag.kind === 'trigger' && tag.same)
  const plain = [...between, ...tail].every(
    ({ tag }) =>
      (tag.kind !== 'verb' || likens) &&
      // "Oedema of the left clavicle and sclerosis of the right"
      (tag.kind !== 'trigger' || tag.same) &&
      tag.kind !== 'tissue' &&
      !(tag.kind === 'cue' && ['normal', 'negated', 'resolved', 'variant'].includes(tag.category)),
  )
  if (
    !closes ||
    !plain ||
    flags[hint.at]?.has('negated') ||
    !(likens || between.some(({ word }) => joining.test(word) || reaching.test(word)))
  )
    return []
  const reaches = between.find(({ word }) => reaching.test(word))
  return own
    .filter(
      (one) =>
        one.mention.at === last.at && one.certainty !== 'denied' && isOneSided(one.side) && one.side !== hint.side,
    )
    .map((one) => ({
      ...one,
      side: hint.side,
      ...(reaches && { certainty: 'uncertain' as const, doubt: `Only said to be "${reaches.words}".` }),
    }))
}
