/** The side of a bone that does not carry it itself: from the sentence, a label, the sentence before, or the heading. */

import { comparisonWords, stressWords } from '../../../smart-config/report-words/sentence-words.ts'
import { alsoShown, limbOf } from '../../../smart-config/terminology/bone-groups.ts'
import type { BoneKey } from '../../../smart-config/terminology/bones.ts'
import { boneEntry } from '../../bone-name.ts'
import { isMidline, isOfMiddle, type Mention } from '../bones/mentions.ts'
import { isBodyPart, type NamedSide } from '../words/items.ts'
import type { ReadSentence } from './claims.ts'
import { judgedSides } from './side-verdicts.ts'

export type BoneLimb = 'leg' | 'arm' | 'trunk' | 'head'
type Limb = BoneLimb
export type SideHint = { side: NamedSide; limb: Limb | null; at: number }

/** "Broadened compared with the left": the other side is the measure, not the place. */
export function isMeasure(items: ReadSentence['items'], at: number): boolean {
  const before = items
    .slice(Math.max(0, at - 6), at)
    .findLast(({ word }) => !/^(?:the|that|its|on|of|with|to|in|as|one|those)$/.test(word))
  // "As wide as on the other side"
  const as = items.slice(Math.max(0, at - 4), at).findLastIndex(({ word }) => word === 'as') + Math.max(0, at - 4)
  if (items[as]?.word === 'as' && as < at && items[as - 2]?.word === 'as' && items[as - 1]?.word !== 'well') return true
  return before !== undefined && (comparisonWords.includes(before.word) || / than$/.test(before.words))
}

/** "Oedema of the tibia, not present on the right": a part that only says where it is not. */
export function isDeniedSide({ items, places }: Pick<ReadSentence, 'items' | 'places'>, at: number): boolean {
  const chunk = places[at]?.chunk
  const start = places.findIndex((place) => place.chunk === chunk)
  const own = items.filter((_, place) => places[place]?.chunk === chunk)
  const denies = items
    .slice(start, at)
    .some(({ tag }) => tag.kind === 'cue' && (tag.category === 'negated' || tag.category === 'hypothetical'))
  const content = own.some(({ tag }) => ['trigger', 'bone', 'levels', 'tissue', 'bodyPart'].includes(tag.kind))
  return start > 0 && denies && !content
}

/** "Clavicles: left medial oedema, right normal": the other one is free. */
function isFreeSide({ items, places }: Pick<ReadSentence, 'items' | 'places'>, at: number): boolean {
  const own = items.filter((_, place) => places[place]?.chunk === places[at]?.chunk)
  const [side, ...behind] = own.filter(
    ({ tag, word }) => tag.kind !== 'determiner' && tag.kind !== 'verb' && !/^(?:[,:]|and|on)$/.test(word),
  )
  const first = behind.findIndex(({ tag }) => tag.kind === 'cue')
  const cue = behind[first]?.tag
  const last = behind.slice(first + 1)
  const isFree = cue?.kind === 'cue' && (cue.category === 'normal' || cue.category === 'negated')
  // "left no focus"
  const named =
    last.every(({ tag }) => tag.kind === 'trigger') &&
    behind.slice(0, first).every((one) => one.tag.kind === 'part' || one.tag.kind === 'tissue' || isBodyPart(one))
  // "Right 12 mm of oedema, left 0 mm"
  const [amount, ...units] = behind
  if (side === items[at] && amount?.tag.kind === 'number' && amount.tag.value === 0)
    return units.every(({ word }) => /^(?:mm|cm|%)$/.test(word)) && (places[at]?.chunk ?? 0) > 0
  return side === items[at] && isFree && named && (places[at]?.chunk ?? 0) > 0
}

/** "Sparing the epiphysis on the left": of what is free. */
const isSparedSide = (
  { items, places, mentions }: Pick<ReadSentence, 'items' | 'places' | 'mentions'>,
  at: number,
): boolean => {
  const cue = items.findLastIndex(
    ({ words }, place) => place < at && places[place]?.chunk === places[at]?.chunk && /^spar/.test(words),
  )
  return cue >= 0 && !mentions.some((one) => one.at > cue && one.at < at)
}

/** "On both sides of the tibia": a long bone has two sides of its own. */
function isAroundBone({ items, mentions }: Pick<ReadSentence, 'items' | 'mentions'>, at: number): boolean {
  if (!/^(?:both|either) sides?$/.test(items[at]?.words ?? '') || items[at + 1]?.word !== 'of') return false
  const next = mentions.find((one) => one.at > at)
  return next !== undefined && next.from <= at + 3 && boneEntry(next.bone)?.long === true && !next.plural
}

/** Sides that stand by themselves or with a part of the body: "on the left", "R hand", "in the right knee". */
export function sideHints(sentence: ReadSentence): SideHint[] {
  const { items, mentions } = sentence
  const taken = new Map<number, Mention>()
  for (const one of mentions) for (let at = one.from; at <= one.to; at += 1) taken.set(at, one)
  const judged = judgedSides(sentence)
  const hints = items.flatMap(({ tag, word, words }, at): SideHint[] => {
    if (tag.kind !== 'side' || tag.side === 'symmetric' || judged.has(at) || isMeasure(items, at)) return []
    if (
      isSparedSide(sentence, at) ||
      isDeniedSide(sentence, at) ||
      isAroundBone(sentence, at) ||
      isFreeSide(sentence, at)
    )
      return []
    const owner = taken.get(at)
    if (owner && !owner.vague) return []
    const next = items.slice(at + 1, at + 4).find((one) => one.tag.kind === 'bodyPart' || one.tag.kind === 'tissue')
    const limb = owner ? limbOf[owner.bone] : next?.tag.kind === 'bodyPart' ? next.tag.limb : null
    if (
      !owner &&
      !next &&
      tag.side === 'both' &&
      (word === 'both' || word === 'each' || word === 'either') &&
      !/(?:sides?|halves)$/.test(words)
    )
      return []
    return [{ side: tag.side, limb, at }]
  })
  return hints
}

/** Sides that a heading or a history gives, each with the limb it speaks of. */
export function sidesGiven(sentence: ReadSentence): SideHint[] {
  const ofBones = sentence.mentions.flatMap((one): SideHint[] =>
    one.side && !one.vague ? [{ side: one.side, limb: limbOf[one.bone], at: one.at }] : [],
  )
  return [...sideHints(sentence), ...ofBones]
}

const shows = (limb: Limb, bone: BoneKey): boolean =>
  limbOf[bone] === limb || (alsoShown[limb]?.includes(bone) ?? false)

/** The one side that fits the bone; null when none or more than one does. */
export function sideFor(bone: BoneKey, hints: SideHint[], exact = false): NamedSide | null {
  const own = hints.filter((hint) => hint.limb !== null && limbOf[bone] === hint.limb)
  const near = exact ? [] : hints.filter((hint) => hint.limb === null || shows(hint.limb, bone))
  const sides = new Set((own.length > 0 ? own : near).map((hint) => hint.side))
  const [only] = sides
  return sides.size === 1 && only ? only : null
}

export type SideContext = { running: NamedSide | null; before: SideHint[]; heading: SideHint[]; history: SideHint[] }

/** "Several ribs and both halves of the mandible": the side of the bone behind it. */
const isOfNext = ({ items, mentions }: ReadSentence, hint: SideHint, mention: Mention): boolean =>
  mentions.some(
    (one) =>
      one.at !== mention.at &&
      one.from > hint.at &&
      items.slice(hint.at + 1, one.from).every(({ tag, word }) => word === 'of' || tag.kind === 'determiner'),
  ) && items.slice(mention.to, hint.at).some(({ tag }) => tag.kind === 'and')

/** "The mandible is dense, on the left up to the angle, on the right up to the molars": one bone, told side by side. */
function toldBySide({ items, places, mentions }: ReadSentence, hints: SideHint[], mention: Mention): boolean {
  const clause = places[mention.at]?.clause
  const others = mentions.some((one) => one.at !== mention.at && places[one.at]?.clause === clause)
  const behind = hints.filter(({ at }) => at > mention.to && places[at]?.clause === clause)
  // Each side has its own part.
  const parts = behind.map(({ at }) => places[at]?.chunk)
  const says = items.some(
    ({ tag }, at) => parts.includes(places[at]?.chunk) && ['trigger', 'cue', 'tissue', 'bodyPart'].includes(tag.kind),
  )
  return !others && !says && new Set([places[mention.at]?.chunk, ...parts]).size === behind.length + 1
}

const stress = new Set(stressWords)

/** "Oedema of the tibiae, more on the left", "…, left side more pronounced", "…, mild on the left": of both. */
const isStressed = ({ items, places }: ReadSentence, { at }: SideHint): boolean =>
  items.some(
    ({ word }, place) =>
      place >= at - 5 && place <= at + 3 && places[place]?.chunk === places[at]?.chunk && stress.has(word),
  )

/** "The distal tibial metaphyses" are of both tibiae, whichever leg hurts; "the proximal and distal metaphyses" may be of one. */
const isPairOfOneEnd = ({ items }: ReadSentence, mention: Mention): boolean =>
  mention.pluralRegion &&
  items.slice(mention.from, mention.to + 1).filter(({ tag }) => tag.kind === 'segment').length === 1

export function resolvedSide(
  sentence: ReadSentence,
  hints: SideHint[],
  mention: Mention,
  context: SideContext,
): NamedSide | null {
  if (mention.side || isMidline(mention.bone) || isOfMiddle(mention)) return mention.side
  // The mandible has two halves.
  const phrase = sentence.items.slice(mention.from, mention.at)
  if (mention.bone === 'mandible' && phrase.some(({ word }) => word === 'whole' || word === 'entire')) return 'both'
  const clause = sentence.places[mention.at]?.clause
  const isPair = mention.plural || mention.pluralRegion
  const symmetric = sentence.items.some(
    ({ tag }, at) => tag.kind === 'side' && tag.side === 'symmetric' && sentence.places[at]?.clause === clause,
  )
  if (symmetric && isPair) return 'both'
  const fits = hints
    .filter((hint) => hint.limb === null || shows(hint.limb, mention.bone))
    .filter((hint) => !(isPair && isStressed(sentence, hint)))
  // "Left lateral mass of the atlas; femora: right neck": a label has its side behind it.
  const isLabel = sentence.items[mention.to + 1]?.word === ':' && fits.some((hint) => hint.at > mention.to)
  const ofClause = fits.filter((hint) => sentence.places[hint.at]?.clause === clause)
  const ownBehind = ofClause.find((hint) => hint.at > mention.to && !isOfNext(sentence, hint, mention))
  const ahead = (ownBehind ? ofClause : fits).filter((hint) => hint.at < mention.from && !isLabel).at(-1)
  if (ahead) return ahead.side
  const sidesBehind = new Set(fits.filter((hint) => hint.at > mention.to).map(({ side }) => side))
  if ((isPair || toldBySide(sentence, fits, mention)) && sidesBehind.has('left') && sidesBehind.has('right'))
    return 'both'
  if (ownBehind) return ownBehind.side
  const earlier = sentence.mentions
    .filter((one) => one.at < mention.at && one.side && limbOf[one.bone] === limbOf[mention.bone])
    // "The oedema of the left calcaneus has resolved, but a focus has appeared in the cuboid": of which foot is not said.
    .filter((one) => !sentence.flags[one.at]?.has('resolved') || sentence.places[one.at]?.clause === clause)
    .at(-1)
  if (mention.plural) return 'both'
  if (earlier?.side && earlier.side !== 'both') return earlier.side
  if (symmetric && !mention.level) return 'both'
  const oneSided = (side: NamedSide | null): NamedSide | null => (side === 'both' ? null : side)
  const lent =
    context.running ??
    oneSided(sideFor(mention.bone, context.before, true)) ??
    oneSided(sideFor(mention.bone, context.heading)) ??
    (isPairOfOneEnd(sentence, mention) ? null : oneSided(sideFor(mention.bone, context.history, true)))
  return lent ?? (mention.pluralRegion ? 'both' : null)
}
