/** All lesions of a text: sentence by sentence, with what earlier sentences and headings lend to later ones. */
import type { LesionFeature } from '../lesion.ts'
import { bearersOf, type Certainty, type Claim, certaintyOf, type ReadSentence, type Trigger } from './claims.ts'
import { gather, type SidedClaim } from './gather.ts'
import { isMidline, type Mention } from './mentions.ts'
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
  kind: TextContext['kind']
  /** The sentence quotes an imaging study: in a note, only then does a lesion count. */
  quoted: boolean
  /** Bones of the sentence before, normal ones too: "The left clavicle is normal. The right is expanded." */
  named: Mention[]
  /** Features of the bone described last, for "a similar lesion". */
  recent: { site: string; features: Set<LesionFeature> }
}

const silent = new Set(['history', 'comparison', 'technique', 'plan'])
const spanOf = ({ start, end }: TextSpan): TextSpan => ({ start, end })
const isScintigraphy = (words: string): boolean => /bone scan|scintigra|\bpet\b|99m|\bmdp\b|\bhdp\b|spect/i.test(words)

/** A scintigraphic focus is uptake (rule 10). */
const featuresOf = (state: State, trigger: Trigger): readonly LesionFeature[] =>
  trigger.tag.same
    ? [...state.recent.features].filter((feature) => feature !== 'fracture_or_collapse')
    : state.scintigraphy && /^(?:focus|foci|focal)/.test(trigger.item.words)
      ? ['increased_uptake']
      : trigger.tag.features

function claim(state: State, sentence: ReadSentence, trigger: Trigger, mention: Mention): Claim | null {
  const held = certaintyOf(sentence, trigger, sentence.flags[mention.at])
  if (!held) return null
  const features = featuresOf(state, trigger)
  const unsure = mention.vague && trigger.tag.strength !== 'bony' && held.certainty === 'stated'
  const denied: readonly LesionFeature[] = trigger.tag.deniesMargin ? ['sclerotic_margin'] : []
  const isDenied = held.certainty === 'denied'
  const site = `${mention.bone}${mention.level}`
  if (held.certainty === 'stated') {
    if (state.recent.site !== site) state.recent = { site, features: new Set() }
    for (const feature of features) state.recent.features.add(feature)
  }
  return {
    mention,
    ...held,
    ...(unsure ? { certainty: 'uncertain' as const, doubt: 'The bone is not named.' } : {}),
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
  return trigger.tag.strength === 'bony' || vagueWords.test(trigger.item.words) ? run : []
}

/** "Lesion of the hip", "uptake in the knee": perhaps bone; "bone lesion of the hip" certainly. */
const vagueWords = /lesion|foc(?:us|i)|uptake|activity|involve/

/** "The vertebral bodies", "the compressed vertebrae": those with a level in this sentence, else in the last one. */
function referents(state: State, sentence: ReadSentence, mention: Mention): Mention[] {
  if (mention.bone !== 'vertebra' || !mention.general) return [mention]
  const here = sentence.mentions.filter((one) => one.bone === 'vertebra' && !one.general)
  if (here.length > 0) return here
  const before = state.focus.map((one) => one.mention).filter((one) => one.bone === 'vertebra' && !one.general)
  const definite = sentence.items
    .slice(Math.max(0, mention.from - 1), mention.at)
    .some(({ word }) => word === 'the' || word === 'these' || word === 'both')
  if (before.length > 0 && definite)
    return before.map((one) => ({ ...one, at: mention.at, from: mention.from, to: mention.to }))
  return mention.reference ? [] : [mention]
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
  const here = pointsHere(sentence, trigger)
  const ahead = sentence.bearers.filter((one) => one.at < trigger.at && !one.vague)
  const last = ahead.at(-1)
  if (last)
    return ahead
      .filter(
        (one) => own.some((other) => other.mention.at === one.at && other.certainty !== 'denied') || one.at === last.at,
      )
      .slice(-6)
      .flatMap(made)
  const other = otherSide(state, sentence, hints)
  if (other) return made(other)
  const site = state.heading.length === 1 ? state.heading[0] : undefined
  const denies = trigger.flags.has('negated') || trigger.tag.deniesMargin
  if (!here && state.focus.length > 0) {
    const many = sentence.items.some(({ word }) => ['all', 'both', 'each', 'these', 'they', 'lesions'].includes(word))
    const sites = new Set(state.focus.map((one) => `${one.mention.bone}${one.mention.level}`))
    if (sites.size > 1 && !many && !denies) return []
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

/** "The right is expanded", "On the left a similar lesion": the bone of the sentence before, on the side named here. */
function otherSide(state: State, sentence: ReadSentence, hints: SideHint[]): Mention | null {
  const [bone] = state.named
  const [hint] = hints
  const one = new Set(state.named.map(({ bone: name, level }) => `${name}${level}`)).size === 1
  if (!bone || !hint || hints.length !== 1 || hint.at > 2 || hint.limb || !one || sentence.mentions.length > 0)
    return null
  const verb = sentence.items.findIndex(({ tag }) => tag.kind === 'verb')
  if (isMidline(bone.bone) || bone.vague || !(sentence.items[0]?.word === 'on' || verb === hint.at + 1)) return null
  return { ...bone, side: hint.side, at: -1, from: hint.at, to: hint.at }
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

/** "Left femur: lytic lesion in the diaphysis": the one region of a clause with one bone. */
function looseRegion(sentence: ReadSentence, trigger: Trigger, bearers: Mention[]): Mention['region'] {
  const clause = sentence.places[trigger.at]?.clause
  const bones = new Set(
    sentence.mentions.filter((one) => sentence.places[one.at]?.clause === clause).map((one) => one.bone),
  )
  const named = sentence.items.flatMap(({ tag }, at) => {
    const inBone = sentence.mentions.some((one) => at >= one.from && at <= one.to)
    return tag.kind === 'region' && !inBone && sentence.places[at]?.clause === clause ? [tag.region] : []
  })
  const [region] = named
  return bones.size === 1 && new Set(named).size === 1 && region && bearers.length > 0 ? region : 'unspecified'
}

/** "There is a lesion here as well": the heading's bone. */
const pointsHere = (sentence: ReadSentence, trigger: Trigger): boolean =>
  sentence.items.slice(trigger.at + 1, trigger.at + 4).some(({ word }) => word === 'here')

/** A lesion told in a note counts only where the note quotes imaging. */
const told = (one: SidedClaim): SidedClaim =>
  one.certainty === 'stated' ? { ...one, certainty: 'uncertain', doubt: 'Told in a note, not shown by a report.' } : one

function takeSentence(state: State, raw: Sentence, next: Sentence | undefined): void {
  const sentence = readSentence(raw.tokens)
  if (raw.section === 'body' && isStudyName(sentence)) {
    takeHeading(state, raw.tokens)
    return
  }
  state.quoted = state.quoted || sentence.items.some(({ tag }) => tag.kind === 'study')
  const hints = sideHints(sentence)
  takeLabel(state, sentence, hints)
  const own: SidedClaim[] = []
  const free: Trigger[] = []
  for (const trigger of sentence.triggers) {
    const run = pointsHere(sentence, trigger) ? [] : bearersOf(sentence, trigger)
    const bearers = bearable(run, trigger)
    if (bearers.length === 0) {
      if (run.length === 0) free.push(trigger)
      continue
    }
    const region = looseRegion(sentence, trigger, bearers)
    for (const mention of bearers.flatMap((one) => referents(state, sentence, one))) {
      const placed = mention.region === 'unspecified' ? { ...mention, region } : mention
      const one = claim(state, sentence, trigger, placed)
      if (one) own.push(withSide(state, sentence, hints, one))
    }
  }
  const stated = free.filter((trigger) => !trigger.flags.has('negated'))
  const opensList = sentence.bearers.length === 0 && stated.length > 0 && next?.listItem === true
  for (const trigger of opensList ? [] : free) own.push(...lent(state, sentence, hints, trigger, own))
  own.push(...listed(state, sentence, hints, raw.listItem, own))
  if (opensList) state.listHead = { sentence, triggers: stated }
  else if (!raw.listItem) state.listHead = null
  if (state.kind === 'note' && !state.quoted) for (const [at, one] of own.entries()) own[at] = told(one)
  state.claims.push(...own)
  const lesions = own.filter((one) => carriesLesion(one))
  state.quoted = false
  state.named = sentence.mentions
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
    kind: context.kind,
    quoted: false,
    named: [],
    recent: { site: '', features: new Set() },
  }
  takeHeading(state, tokensOf(context.title))
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.section === 'study') {
      takeHeading(state, sentence.tokens)
      state.quoted = true
    } else if (sentence.section === 'history') state.sides.history.push(...sidesGiven(readSentence(sentence.tokens)))
    else if (!silent.has(sentence.section)) takeSentence(state, sentence, sentences[at + 1])
  }
  return gather(state.claims).map((lesion) => weighed(lesion, context))
}

/** A biopsy may prove a lesion but does not show it on imaging, which items 2, 3, 5 and 6 ask for. */
function weighed(lesion: ReportedLesion, { kind }: TextContext): ReportedLesion {
  if (lesion.certainty !== 'stated' || kind !== 'pathology') return lesion
  return { ...lesion, certainty: 'uncertain', doubt: 'Named by pathology, not shown by imaging.' }
}
