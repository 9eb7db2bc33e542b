/** All lesions of a text: sentence by sentence, with what earlier sentences and headings lend to later ones. */
import type { LesionFeature } from '../lesion.ts'
import { bearersOf, type Certainty, type Claim, certaintyOf, type ReadSentence, type Trigger } from './claims.ts'
import { gather, type SidedClaim } from './gather.ts'
import type { Mention } from './mentions.ts'
import { readSentence } from './read-sentence.ts'
import type { ReportedLesion, TextContext, TextSpan } from './reading.ts'
import type { Sentence } from './sentences.ts'
import { resolvedSide, type SideContext, type SideHint, sideHints, sidesGiven } from './sides.ts'
import { tokensOf } from './tokens.ts'

type State = {
  claims: SidedClaim[]
  /** Lesions of the last sentence that had any: what "the lesion" and bare features speak of. */
  focus: SidedClaim[]
  heading: Mention[]
  sides: SideContext
  /** Triggers of a heading line over a list of bones. */
  listHead: { sentence: ReadSentence; triggers: Trigger[] } | null
  scintigraphy: boolean
}

const silent = new Set(['history', 'comparison', 'technique', 'plan'])
const spanOf = ({ start, end }: TextSpan): TextSpan => ({ start, end })
const isScintigraphy = (words: string): boolean => /bone scan|scintigra|\bpet\b|99m|\bmdp\b|\bhdp\b|spect/i.test(words)

/** A scintigraphic focus is uptake (rule 10). */
const featuresOf = (state: State, trigger: Trigger): readonly LesionFeature[] =>
  state.scintigraphy && /^(?:focus|foci|focal)/.test(trigger.item.words) ? ['increased_uptake'] : trigger.tag.features

function claim(state: State, sentence: ReadSentence, trigger: Trigger, mention: Mention): Claim | null {
  const held = certaintyOf(sentence, trigger, sentence.flags[mention.at])
  if (!held) return null
  const features = featuresOf(state, trigger)
  const denied: readonly LesionFeature[] = trigger.tag.deniesMargin ? ['sclerotic_margin'] : []
  const isDenied = held.certainty === 'denied'
  return {
    mention,
    ...held,
    features: isDenied ? [] : features,
    deniedFeatures: isDenied ? (trigger.tag.deniesMargin ? [] : features) : denied,
    span: spanOf(trigger.item),
    strength: trigger.tag.strength,
  }
}

/** A region of the body counts only when the words say bone, and never beside a precise bone. */
function bearable(run: Mention[], trigger: Trigger): Mention[] {
  const precise = run.filter((one) => !one.vague)
  if (precise.length > 0) return precise
  return trigger.tag.strength === 'bony' ? run : []
}

function withSide(state: State, sentence: ReadSentence, hints: SideHint[], one: Claim): SidedClaim {
  const side = resolvedSide(sentence, hints, one.mention, state.sides)
  const first = sentence.items[one.mention.from]
  const last = sentence.items[one.mention.to]
  return { ...one, side, boneSpan: { start: first?.start ?? 0, end: last?.end ?? 0 } }
}

const carriesLesion = (one: Claim): boolean => one.certainty === 'stated' && one.strength !== 'feature'

/** Bones without any trigger in a list that began with one: "Foci: left tibia; right ilium", "1. R distal tibia". */
function listed(
  state: State,
  sentence: ReadSentence,
  hints: SideHint[],
  isListItem: boolean,
  own: SidedClaim[],
): SidedClaim[] {
  const claimed = new Set(own.map((one) => one.mention.at))
  return sentence.bearers.flatMap((mention): SidedClaim[] => {
    const clause = sentence.places[mention.at]?.clause ?? 0
    if (claimed.has(mention.at)) return []
    const inClause = sentence.items.filter((_, at) => sentence.places[at]?.clause === clause)
    if (
      inClause.some(
        ({ tag }) =>
          tag.kind === 'trigger' ||
          tag.kind === 'verb' ||
          tag.kind === 'study' ||
          (tag.kind === 'cue' && tag.category !== 'current' && tag.category !== 'none'),
      )
    )
      return []
    const earlier = own
      .filter((one) => (sentence.places[one.mention.at]?.clause ?? 0) < clause && one.certainty !== 'denied')
      .at(-1)
    const head = state.listHead
    if (earlier && clause > 0) return [withSide(state, sentence, hints, { ...earlier, mention, deniedFeatures: [] })]
    if (head && isListItem) {
      return head.triggers.flatMap((trigger) => {
        if (bearable([mention], trigger).length === 0) return []
        const made = claim(state, head.sentence, trigger, mention)
        return made ? [withSide(state, sentence, hints, made)] : []
      })
    }
    const status = inClause.find(({ tag }) => tag.kind === 'cue' && tag.category === 'current')
    if (!status || !(isListItem || inClause.some(({ word }) => word === ':'))) return []
    const certain = isListItem || status.words === 'new'
    const certainty: Certainty = certain ? 'stated' : 'uncertain'
    const doubt = certain ? null : `Only said to be "${status.words}".`
    return [
      withSide(state, sentence, hints, {
        mention,
        certainty,
        doubt,
        features: [],
        deniedFeatures: [],
        span: spanOf(status),
        strength: 'plain',
      }),
    ]
  })
}

/** A trigger without a bone in its clause speaks of the bone before it, of the lesion just described, or of the heading's bone. */
function lent(
  state: State,
  sentence: ReadSentence,
  hints: SideHint[],
  trigger: Trigger,
  own: SidedClaim[],
): SidedClaim[] {
  const made = (mention: Mention): SidedClaim[] => {
    const one = claim(state, sentence, trigger, mention)
    return one ? [withSide(state, sentence, hints, one)] : []
  }
  const ahead = sentence.bearers.filter((one) => one.at < trigger.at && !one.vague)
  const last = ahead.at(-1)
  if (last)
    return ahead
      .filter(
        (one) => own.some((other) => other.mention.at === one.at && other.certainty !== 'denied') || one.at === last.at,
      )
      .slice(-6)
      .flatMap(made)
  const here =
    sentence.items.some(({ tag }) => tag.kind === 'anaphor' && tag.kind === 'anaphor') &&
    sentence.items.some(({ word }) => word === 'here')
  const site = state.heading.length === 1 ? state.heading[0] : undefined
  const denies = trigger.flags.has('negated') || trigger.tag.deniesMargin
  if (!here && state.focus.length > 0) {
    const many = sentence.items.some(({ word }) => ['all', 'both', 'each', 'these', 'they', 'lesions'].includes(word))
    const sites = new Set(state.focus.map((one) => `${one.mention.bone}${one.mention.level}`))
    if (sites.size > 2 && !many && !denies) return []
    return state.focus.flatMap((earlier) => {
      const one = claim(state, sentence, trigger, earlier.mention)
      return one
        ? [
            {
              ...one,
              side: earlier.side,
              boneSpan: earlier.boneSpan,
              certainty: one.certainty === 'stated' ? earlier.certainty : one.certainty,
              strength: 'feature' as const,
            },
          ]
        : []
    })
  }
  if (!site || (trigger.tag.strength !== 'bony' && trigger.tag.strength !== 'plain')) return []
  const region = sentence.items.find(({ tag }) => tag.kind === 'region')?.tag
  const softOnly = trigger.tag.features.includes('marrow_oedema') && trigger.tag.strength !== 'bony'
  if (softOnly || site.vague || site.general) return []
  const mention = region?.kind === 'region' ? { ...site, region: region.region } : site
  const one = claim(state, sentence, trigger, mention)
  if (!one) return []
  const words = sentence.items[trigger.at]
  return [
    {
      ...one,
      side: resolvedSide({ ...sentence, mentions: [] }, [], { ...mention, at: -1 }, state.sides),
      boneSpan: spanOf(words ?? { start: 0, end: 0 }),
    },
  ]
}

function takeHeading(state: State, tokens: Sentence['tokens']): void {
  const sentence = readSentence(tokens)
  const sides = sidesGiven(sentence)
  const words = sentence.items.map((item) => item.words).join(' ')
  if (isScintigraphy(words)) state.scintigraphy = true
  else if (sentence.items.some(({ tag }) => tag.kind === 'study')) state.scintigraphy = false
  if (sentence.mentions.length === 0 && sides.length === 0) return
  state.heading = sentence.mentions
  state.sides = { ...state.sides, heading: sides, running: null, before: [] }
  state.focus = []
}

/** "R hand: …", "Left: …", "On the right, …" hold until the next label. */
function takeLabel(state: State, sentence: ReadSentence, hints: SideHint[]): void {
  const colon = sentence.items.findIndex(({ word }) => word === ':')
  const opening = hints.find((hint) => hint.at <= 2 && hint.side !== 'both')
  const isLabel =
    colon > 0 &&
    colon < 7 &&
    !sentence.items.slice(0, colon).some(({ tag }) => tag.kind === 'trigger' || tag.kind === 'verb')
  if (opening && (isLabel || sentence.items[0]?.word === 'on')) state.sides = { ...state.sides, running: opening.side }
  else if (isLabel) state.sides = { ...state.sides, running: null }
}

const isStudyName = (sentence: ReadSentence): boolean =>
  sentence.items.some(({ tag }) => tag.kind === 'study') &&
  sentence.triggers.length === 0 &&
  sentence.items.length < 20 &&
  !sentence.items.some(({ tag }) => tag.kind === 'verb' || (tag.kind === 'cue' && tag.category === 'normal'))

function takeSentence(state: State, raw: Sentence, next: Sentence | undefined): void {
  const sentence = readSentence(raw.tokens)
  if (raw.section === 'body' && isStudyName(sentence)) {
    takeHeading(state, raw.tokens)
    return
  }
  const hints = sideHints(sentence)
  takeLabel(state, sentence, hints)
  const own: SidedClaim[] = []
  const free: Trigger[] = []
  for (const trigger of sentence.triggers) {
    const run = bearersOf(sentence, trigger)
    const bearers = bearable(run, trigger)
    if (bearers.length === 0) {
      if (run.length === 0) free.push(trigger)
      continue
    }
    for (const mention of bearers) {
      const one = claim(state, sentence, trigger, mention)
      if (one) own.push(withSide(state, sentence, hints, one))
    }
  }
  const stated = free.filter((trigger) => !trigger.flags.has('negated'))
  const opensList = sentence.bearers.length === 0 && stated.length > 0 && next?.listItem === true
  for (const trigger of opensList ? [] : free) own.push(...lent(state, sentence, hints, trigger, own))
  own.push(...listed(state, sentence, hints, raw.listItem, own))
  if (opensList) state.listHead = { sentence, triggers: stated }
  else if (!raw.listItem) state.listHead = null
  state.claims.push(...own)
  const lesions = own.filter((one) => carriesLesion(one))
  if (lesions.length > 0) {
    state.focus = lesions
    const before = lesions.flatMap((one): SideHint[] => (one.side && one.mention.side ? sidesGiven(sentence) : []))
    state.sides = { ...state.sides, before }
  }
}

export function readLesions(sentences: Sentence[], context: TextContext): ReportedLesion[] {
  const state: State = {
    claims: [],
    focus: [],
    heading: [],
    sides: { running: null, before: [], heading: [], history: [] },
    listHead: null,
    scintigraphy: false,
  }
  takeHeading(state, tokensOf(context.title))
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.section === 'study') takeHeading(state, sentence.tokens)
    else if (sentence.section === 'history') state.sides.history.push(...sidesGiven(readSentence(sentence.tokens)))
    else if (!silent.has(sentence.section)) takeSentence(state, sentence, sentences[at + 1])
  }
  return gather(state.claims).map((lesion) => weighed(lesion, context))
}

/** Items 2, 3, 5 and 6 ask for lesions shown by imaging: a biopsy or a told history may name one, but does not show it. */
function weighed(lesion: ReportedLesion, { kind }: TextContext): ReportedLesion {
  if (lesion.certainty !== 'stated' || kind === 'imaging') return lesion
  const doubt =
    kind === 'pathology' ? 'Named by pathology, not shown by imaging.' : 'Told in a note, not shown by a report.'
  return { ...lesion, certainty: 'uncertain', doubt }
}
