/** Triggers without a bone of their own: from where they take one. */

import { isMidline, type Mention } from '../bones/mentions.ts'
import type { Flags } from '../context/flag.ts'
import type { Item } from '../words/items.ts'
import { isOneSided, isOpposite, mirrored } from '../words/opposite.ts'
import { singledOut } from './bearers.ts'
import type { ReadSentence, Trigger } from './claims.ts'
import type { SidedClaim } from './gather.ts'
import { knownLesion } from './known-lesion.ts'
import { claim, spanOf, withSide } from './make-claim.ts'
import { againstMeasure } from './other-side.ts'
import type { State } from './reader-state.ts'
import { resolvedSide, type SideHint } from './sides.ts'

/** "There is a lesion here as well": the heading's bone. */
export const pointsHere = (sentence: ReadSentence, trigger: Trigger): boolean =>
  sentence.items.slice(trigger.at + 1, trigger.at + 4).some(({ word }) => word === 'here')

/** "Enhancement of the meninges": an object that is neither bone nor part of one takes the trigger away. */
function speaksOfOther({ items }: ReadSentence, trigger: Trigger): boolean {
  if (trigger.tag.strength === 'bony') return false
  for (const [index, { tag, word }] of items.slice(trigger.at + 1, trigger.at + 7).entries()) {
    if (index === 0 && !['of', 'in', 'within', 'around', 'along', 'to'].includes(word)) return false
    if (index > 0 && !['determiner', 'side', 'position', 'segment'].includes(tag.kind)) return tag.kind === 'other'
  }
  return false
}

const isPart = ({ tag }: Item): boolean => ['part', 'region', 'segment', 'position'].includes(tag.kind)

/** "The right is expanded", "On the left a similar lesion", "Same appearance on the right": the bone of the sentence before, on this side. */
function otherSide(state: State, sentence: ReadSentence, hints: SideHint[], trigger: Trigger): Mention | null {
  const [bone] = state.named
  const [hint] = hints
  const one = new Set(state.named.map(({ bone: name, level }) => `${name}${level}`)).size === 1
  if (!bone || !hint || hints.length !== 1 || hint.limb || !one || sentence.mentions.length > 0) return null
  // "The left is expanded", "The left ramus shows …", "Left ramus: …"
  const behind = sentence.items.slice(hint.at + 1).find((item) => !isPart(item))
  const saysSame = trigger.tag.same && trigger.at > hint.at && sentence.items[trigger.at + 1] === undefined
  const isSubject =
    hint.at <= 2 && (behind?.tag.kind === 'verb' || behind?.word === ':' || behind?.word === '-' || saysSame)
  const isPlace = sentence.items[0]?.word === 'on' || (hint.at > trigger.at && endsThere(sentence, trigger, hint.at))
  if (isMidline(bone.bone) || bone.vague || !(isPlace || isSubject)) return null
  return { ...bone, side: hint.side, at: -1, from: hint.at, to: hint.at }
}

/** "A similar lesion on the right.": nothing stands behind the side, and no word that may name another place ("popliteal cyst"). */
const endsThere = ({ items }: ReadSentence, trigger: Trigger, at: number): boolean =>
  !items.some(
    ({ tag }) => tag.kind === 'tissue' || tag.kind === 'bodyPart' || (tag.kind === 'other' && !trigger.tag.same),
  ) &&
  (items[at + 1] === undefined || items[at + 1]?.tag.kind === 'mark')

/** "The very same place is affected in the other leg": the bone just described, on its other side. */
function otherLimb(state: State, { items }: ReadSentence, trigger: Trigger): Mention | null {
  const [first] = state.focus
  const side = first?.side
  const sites = new Set(state.focus.map(({ mention }) => mention.bone))
  if (!first || sites.size !== 1 || !isOneSided(side)) return null
  const at = items.findIndex(({ word }) => isOpposite(word))
  const owner = items[at + 1]
  const isLimb = owner?.tag.kind === 'bodyPart' || owner?.word === 'side' || owner?.tag.kind === 'bone'
  const same = items.some(({ word }) =>
    ['same', 'similar', 'similarly', 'identical', 'likewise', 'too', 'also'].includes(word),
  )
  if (at < 0 || !isLimb || !same || trigger.flags.has('negated')) return null
  return { ...first.mention, side: mirrored[side], at: -1, from: at, to: at }
}

/** "A second one has developed at the same site on the left": the bone just described, on the side that is named. */
function sameSite(state: State, { items, mentions }: ReadSentence, hints: SideHint[]): Mention | null {
  const at = items.findIndex(({ words }) => words === 'same')
  const isSite = /^(?:site|place|spot|location|position|level|region)$/.test(items[at + 1]?.word ?? '')
  // "Cortical defect of the right femur. Same place on the left: …": that on the right need be no lesion.
  const told =
    state.focus.length > 0 ? state.focus.map(({ mention }) => mention) : state.named.filter(({ vague }) => !vague)
  const [first] = told
  const [hint] = hints
  const oneBone = new Set(told.map(({ bone }) => bone)).size === 1
  if (at < 0 || !isSite || !first || !oneBone || !hint || hints.length > 1 || hint.side === 'both') return null
  if (mentions.length > 0 || isMidline(first.bone)) return null
  return { ...first, side: hint.side, at: -1, from: hint.at, to: hint.at }
}

/** "Tibiae: prox - nil. Dist - bilateral, oedema": the part that opens the sentence is of the bone before. */
function partOfNamed(state: State, { items, mentions }: ReadSentence): Mention | null {
  // "In its medial cortex there is a lucency"
  const inIt = /^(?:in|within|at)$/.test(items[0]?.word ?? '') && items[1]?.word === 'its'
  const start = inIt ? items.findIndex(({ tag }, at) => at > 1 && tag.kind !== 'position') : 0
  const [first, next] = items.slice(start)
  const [bone] = state.named
  const oneBone = new Set(state.named.map(({ bone: name, level }) => `${name}${level}`)).size === 1
  if (!bone || !oneBone || bone.vague || mentions.length > 0) return null
  if (inIt && first?.tag.kind === 'part') return { ...bone, at: -1, from: 0, to: 0 }
  if (first?.tag.kind !== 'segment' && first?.tag.kind !== 'region') return null
  const isLabel = inIt || next?.tag.kind === 'mark' || next?.tag.kind === 'verb' || next?.tag.kind === 'region'
  if (!isLabel) return null
  const segment = first.tag.kind === 'segment' ? first.tag.segment : bone.segment
  const region = first.tag.kind === 'region' ? first.tag.region : 'unspecified'
  return { ...bone, segment, region, at: -1, from: 0, to: 0 }
}

/** Where the words on one side begin: behind "right normal, " the part, else the clause. */
function partStart({ items, places }: Pick<ReadSentence, 'items' | 'places'>, at: number): number {
  const clause = places.findIndex((place) => place.clause === places[at]?.clause)
  const part = places.findIndex((place) => place.chunk === places[at]?.chunk && place.clause === places[at]?.clause)
  const before = items.slice(clause, part).findLast(({ tag }) => tag.kind !== 'mark')?.tag
  const isSettled = before?.kind === 'cue' && (before.category === 'normal' || before.category === 'negated')
  return isSettled ? part : clause
}

/** "No lesion in the right tibia, whereas the left shows oedema", "Femora: left normal; right - lytic focus": the same bone, other side. */
function sameBoneOtherSide(
  { items, places, mentions }: ReadSentence,
  hints: SideHint[],
  trigger: Trigger,
): Mention | null {
  const start = partStart({ items, places }, trigger.at)
  const hint = hints.filter(({ at }) => at >= start && at < trigger.at).at(-1)
  const bone = mentions.filter(({ at }) => at < start).at(-1)
  if (!hint || !bone || hint.limb || isMidline(bone.bone) || bone.vague) return null
  if (mentions.some(({ at }) => at >= start && places[at]?.clause === places[trigger.at]?.clause)) return null
  const opening = items.slice(start, hint.at)
  const behind = items.slice(hint.at + 1).find((item) => item.word !== 'one' && !isPart(item))
  // "The left tibia is normal and the right has, with, a lytic focus"
  const isSubject =
    ['verb', 'mark', 'trigger'].includes(behind?.tag.kind ?? '') || /^(?:with|an?)$/.test(behind?.word ?? '')
  if (
    !isSubject ||
    !opening.every(({ tag }) => ['break', 'mark', 'determiner', 'and', 'preposition'].includes(tag.kind))
  )
    return null
  return { ...bone, side: hint.side, at: -1, from: hint.at, to: hint.at }
}

/** "Normal signal of the right clavicle, oedema of the left": the bone before, on the other side. */
function ofTheOther({ items, mentions }: ReadSentence, hints: SideHint[], trigger: Trigger): Mention | null {
  const bone = mentions.filter(({ at }) => at < trigger.at).at(-1)
  const hint = hints.find(({ at }) => at > trigger.at && at <= trigger.at + 3)
  const [next] = items.slice((hint?.at ?? 0) + 1)
  const between = items.slice(trigger.at + 1, hint?.at)
  if (!bone || !hint || hint.limb || !isOneSided(bone.side) || hint.side !== mirrored[bone.side] || bone.vague)
    return null
  const isOf = between[0]?.tag.kind === 'preposition' && between.slice(1).every(({ tag }) => tag.kind === 'determiner')
  // "A normal right clavicle and an expanded, dense left"
  const isAdjective = between.every(({ tag, word }) => tag.kind === 'trigger' || tag.kind === 'and' || word === ',')
  const closes = next === undefined || next.tag.kind === 'mark' || next.tag.kind === 'and'
  return (isOf || isAdjective) && closes ? { ...bone, side: hint.side, at: -1, from: hint.at, to: hint.at } : null
}

/** "Oedema not in the left tibia but in the right": the bone where it is not, on the side where it is. */
function thereInstead({ items, mentions }: ReadSentence, hints: SideHint[], trigger: Trigger): Mention | null {
  const but = items.findIndex(({ word }, at) => word === 'but' && at > trigger.at)
  const bone = mentions.filter(({ at }) => at < but && at > trigger.at).at(-1)
  const [hint, more] = hints.filter(({ at }) => at > but)
  const denies = items.slice(trigger.at, bone?.from ?? 0).some(({ word }) => word === 'not')
  if (!bone || !denies || !hint || more || hint.limb || mentions.some(({ at }) => at > but)) return null
  return isMidline(bone.bone) ? null : { ...bone, side: hint.side, at: -1, from: hint.at, to: hint.at }
}

/** "The one on the left has a rind of sclerosis", "the left one is bigger": of a pair, this one. */
function sideMeant({ places }: ReadSentence, hints: SideHint[], trigger: Trigger): 'left' | 'right' | null {
  const clause = places[trigger.at]?.clause
  const sides = new Set(hints.filter(({ at }) => places[at]?.clause === clause).map(({ side }) => side))
  const [only] = sides
  return sides.size === 1 && only && only !== 'both' ? only : null
}

/** A jaw has a condyle, a ramus and an angle on each side. */
const bothParts = ({ items }: ReadSentence, { at }: Trigger): boolean =>
  items.some(
    ({ words }, place) =>
      place > at &&
      place < at + 5 &&
      /^(?:both|bilateral)/.test(words) &&
      /^(?:condyles|rami|angles)$/.test(items[place + 1]?.word ?? ''),
  )

const bonyPart =
  /^(?:condyle|condyles|ramus|rami|shaft|head|neck|base|angle|tuberosity|crest|chin|body|dome|plateau|malleolus|metaphys|epiphys|diaphys)/

const isBonyPart = ({ tag, word }: Item): boolean =>
  (tag.kind === 'part' || tag.kind === 'region') && bonyPart.test(word)

/** "Distal metaphysis: oedema" under "Left femur": the part that the sentence begins with. */
const isToldOfPart = ({ items }: ReadSentence, { at }: Trigger): boolean => {
  const before = items.slice(0, at)
  return (
    before.some(isBonyPart) &&
    before.every((one) => isPart(one) || ['mark', 'verb', 'determiner'].includes(one.tag.kind))
  )
}

/** "Oedema of both condyles" under "MR mandible": part of a bone, not soft tissue. */
const ofBonePart = ({ items }: ReadSentence, { at }: Trigger): boolean =>
  ['of', 'in', 'within'].includes(items[at + 1]?.word ?? '') && items.slice(at + 2, at + 6).some(isBonyPart)

/** "Sclerosis of the right ramus" under "CT jaw" or "Orthopantomogram": only the mandible has these parts. */
function jawOf(state: State, { items }: ReadSentence): Mention | null {
  const [head] = state.heading
  const isJaw = state.heading.length === 1 && (head?.bone === 'jaw' || head?.bone === 'mandible')
  const part = items.find(
    ({ tag, word }) => tag.kind === 'part' && /^(?:ramus|rami|condyle|condyles|angle|angles|chin)$/.test(word),
  )
  return isJaw && head && part ? { ...head, bone: 'mandible', vague: false, general: false } : null
}

/** "The former has no sclerotic margin": of one of several lesions. */
const isOfOneOf = ({ items, places }: ReadSentence, { at }: Trigger): boolean =>
  !items.slice(0, at).some(({ word }) => /^(?:neither|either|none)$/.test(word)) &&
  items.some(
    ({ word }, place) =>
      place < at &&
      places[place]?.clause === places[at]?.clause &&
      /^(?:former|latter|first|second|third|one|other|larger|smaller|bigger|largest|smallest)$/.test(word),
  )

/** "Lungs: basilar opacity": of what the sentence begins with. */
const speaksOfTissue = ({ items }: ReadSentence, { at, tag: said }: Trigger): boolean => {
  if (said.strength === 'bony') return false
  const subject = items.find(({ tag }) => !['determiner', 'side', 'position'].includes(tag.kind))
  return subject?.tag.kind === 'tissue' && items.indexOf(subject) < at
}

/** Words that speak of bone by themselves, or of the edge of a lesion. */
const speaksOfBone = ({ tag }: Trigger): boolean =>
  tag.strength === 'bony' || tag.features.length > 0 || tag.deniesMargin
const asLesion = (one: SidedClaim): SidedClaim => ({ ...one, strength: 'plain' })

/** "Growth arrest lines of the left tibia; above them a lucency": in that bone, and not what was said of it. */
function isBesideIt({ items, places }: ReadSentence, trigger: Trigger): boolean {
  const pronoun = items.findIndex(
    ({ word }, at) =>
      /^(?:it|them|this|these)$/.test(word) && places[at]?.clause === places[trigger.at]?.clause && at < trigger.at,
  )
  const before = items.slice(Math.max(0, pronoun - 3), pronoun).map(({ words }) => words)
  return before.some((words) =>
    /^(?:in front|beside|above|below|behind|beneath|next|adjacent|close|near)\b/.test(words),
  )
}

const withoutVariant = (flags: Flags): Flags => new Map([...flags].filter(([flag]) => flag !== 'variant'))

/** A trigger without a bone in its clause speaks of the bone before it, of the lesion just described, or of the heading's bone. */
export function lent(
  state: State,
  sentence: ReadSentence,
  hints: SideHint[],
  trigger: Trigger,
  own: SidedClaim[],
): SidedClaim[] {
  const heard = isBesideIt(sentence, trigger) ? { ...sentence, flags: sentence.flags.map(withoutVariant) } : sentence
  const made = (mention: Mention): SidedClaim[] => {
    const one = claim(state, heard, trigger, mention)
    return one ? [withSide(state, sentence, hints, one)] : []
  }
  const here = pointsHere(sentence, trigger)
  const opposite =
    sameBoneOtherSide(sentence, hints, trigger) ??
    againstMeasure(sentence, hints) ??
    ofTheOther(sentence, hints, trigger) ??
    thereInstead(sentence, hints, trigger)
  if (opposite) return made(opposite)
  const ahead = sentence.bearers.filter((one) => one.at < trigger.at && !one.vague)
  const last = ahead.at(-1)
  if (last) {
    const told = ahead.filter(
      (one) => own.some((other) => other.mention.at === one.at && other.certainty !== 'denied') || one.at === last.at,
    )
    return singledOut(sentence, trigger, told.slice(-6).reverse())
      .reverse()
      .flatMap((one) => {
        const pair = one.side === 'both' || one.plural
        const side = pair && sentence.places[one.at]?.clause !== sentence.places[trigger.at]?.clause
        return made(side ? { ...one, side: sideMeant(sentence, hints, trigger) ?? one.side } : one)
      })
  }
  if (speaksOfOther(sentence, trigger)) return []
  const other =
    otherLimb(state, sentence, trigger) ??
    otherSide(state, sentence, hints, trigger) ??
    sameSite(state, sentence, hints) ??
    partOfNamed(state, sentence)
  if (other) return made(other)
  const site = jawOf(state, sentence) ?? (state.heading.length === 1 ? state.heading[0] : undefined)
  const denies = trigger.flags.has('negated') || trigger.tag.deniesMargin
  if (!here && state.focus.length > 0) {
    const many = sentence.items.some(({ word }) => ['all', 'both', 'each', 'these', 'they', 'lesions'].includes(word))
    const sites = new Set(state.focus.map((one) => `${one.mention.bone}${one.mention.level}`))
    if (sites.size > 1 && !many && (!denies || isOfOneOf(sentence, trigger))) return []
    return state.focus.flatMap((earlier) => {
      // Its words stand in another sentence: what is said here of the same places is not said of it.
      const one = claim(state, sentence, trigger, { ...earlier.mention, at: -1, from: -1, to: -1 })
      return one
        ? [
            {
              ...one,
              side: earlier.side === 'both' ? (sideMeant(sentence, hints, trigger) ?? 'both') : earlier.side,
              boneSpan: earlier.boneSpan,
              certainty: one.certainty === 'stated' ? earlier.certainty : one.certainty,
              strength: 'feature' as const,
            },
          ]
        : []
    })
  }
  // "Ill-defined lytic destruction": the margin is of the lesion named beside it.
  const isFirst = state.claims.length === 0 && own.every(({ mention }) => mention.at === -1)
  const known = isFirst && !speaksOfTissue(sentence, trigger) ? knownLesion(state) : null
  if (known && !site?.level && site?.vague !== false && speaksOfBone(trigger)) return made(known).map(asLesion)
  const ofLesion = trigger.tag.deniesMargin && sentence.triggers.some(({ tag }) => tag.strength === 'bony')
  if (!site || (trigger.tag.strength !== 'bony' && trigger.tag.strength !== 'plain' && !ofLesion)) return []
  const region = sentence.items.find(({ tag }) => tag.kind === 'region')?.tag
  if (site.bone === 'mandible' && bothParts(sentence, trigger)) return made({ ...site, side: 'both' })
  const softOnly =
    trigger.tag.features.includes('marrow_oedema') &&
    trigger.tag.strength !== 'bony' &&
    !ofBonePart(sentence, trigger) &&
    !isToldOfPart(sentence, trigger)
  if (softOnly || site.vague || site.general) return []
  const mention = region?.kind === 'region' ? { ...site, region: region.region } : site
  const one = claim(state, sentence, trigger, mention)
  if (!one) return []
  const words = sentence.items[trigger.at]
  const side = resolvedSide(
    { ...sentence, mentions: [] },
    hints,
    { ...mention, at: trigger.at, from: trigger.at, to: trigger.at },
    state.sides,
  )
  // "XR both clavicles": "Right clavicle …" speaks of one of them.
  if (side === 'both' && sentence.mentions.some((own) => own.bone === site.bone && isOneSided(own.side))) return []
  return [
    {
      ...one,
      side,
      boneSpan: spanOf(words ?? { start: 0, end: 0 }),
    },
  ]
}
