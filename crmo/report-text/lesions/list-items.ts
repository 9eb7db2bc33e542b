/** Bones that a list names without repeating what is wrong with them. */
import { likenessWords } from '../../../smart-config/report-words/sentence-words.ts'
import { isMidline, type Mention } from '../bones/mentions.ts'
import type { Flags } from '../context/flag.ts'
import { type Item, placeKinds } from '../words/items.ts'
import type { Token } from '../words/tokens.ts'
import { isNamedAgain } from './bearers.ts'
import type { Certainty, Claim, ReadSentence } from './claims.ts'
import type { SidedClaim } from './gather.ts'
import { bearable, claim, spanOf, withSide } from './make-claim.ts'
import type { State } from './reader-state.ts'
import type { SideHint } from './sides.ts'
import { beyondSites, isSiteList } from './site-list.ts'

const likeness: ReadonlySet<string> = new Set(likenessWords)
const showing: ReadonlySet<string> = new Set(['stir', 'tirm', 'scan', 'scintigraphy', 'pet', 'uptake'])

const isException = (item: Item | undefined): boolean =>
  item?.tag.kind === 'break' && /^(?:apart|aside|except|other|with the exc|but for|save for)/.test(item.words)

const withoutDenial = (flags: Flags): Flags =>
  new Map([...flags].filter(([flag]) => flag !== 'negated' && flag !== 'resolved' && flag !== 'past'))

/** "No lesion apart from the one in the right fibula", "all resolved except the clavicle": the exception is a lesion. */
function exceptionOf(state: State, sentence: ReadSentence, mention: Mention, clause: number): Claim | null {
  const { items, places } = sentence
  const opener = items.findIndex((_, at) => places[at]?.clause === clause)
  const before = sentence.triggers.filter((one) => (places[one.at]?.clause ?? 0) < clause).at(-1)
  const own = sentence.triggers.some((one) => places[one.at]?.clause === clause)
  if (!isException(items[opener]) || own || !(before?.flags.has('negated') || before?.flags.has('resolved')))
    return null
  return claim(state, sentence, { ...before, flags: withoutDenial(before.flags) }, mention)
}

const ofSkeleton =
  /^(?:marrow|bone|bones|skeleton|skeletal|signal|uptake|activity|scan|scintigraphy|study|mri|radiographs?|survey)$/

/** "Normal marrow throughout with the exception of the right acetabulum": abnormal, how is not said. */
function exceptionOfNormal(
  state: State,
  { items, places, flags, triggers }: ReadSentence,
  { at, ...mention }: Mention,
): Claim | null {
  const clause = places[at]?.clause ?? 0
  const own = items.filter((_, place) => places[place]?.clause === clause)
  const before = items.filter((_, place) => places[place]?.clause === clause - 1)
  const verdict = before.find(({ tag }) => tag.kind === 'cue' && tag.category === 'normal')
  const isPlain = own.every(({ tag }) => !['trigger', 'cue', 'verb', 'tissue', 'study'].includes(tag.kind))
  const isOfBone = before.some(
    ({ tag, words }) => tag.kind === 'bone' || words.split(' ').some((word) => ofSkeleton.test(word)),
  )
  const isStated = triggers.some((one) => places[one.at]?.clause === clause - 1 && !one.flags.has('negated'))
  if (!isException(own[0]) || !verdict || !isPlain || !isOfBone || isStated || mention.vague || flags[at]?.size)
    return null
  if (state.context.kind !== 'imaging') return null
  return {
    mention: { ...mention, at },
    certainty: 'stated',
    doubt: null,
    features: [],
    deniedFeatures: [],
    span: spanOf(verdict),
    strength: 'plain',
  }
}

/** "Apart from the left femur no lesion": the exception stands before what it is excepted from. */
function exceptionBefore(state: State, sentence: ReadSentence, mention: Mention): Claim | null {
  const { items, places } = sentence
  if (!isException(items[0])) return null
  const inPart = sentence.triggers.some(({ at }) => at < mention.at)
  const behind = sentence.triggers.find(({ at }) => at > mention.at)
  // "Apart from T9, no vertebra is affected": one of those that are free.
  const own = sentence.mentions.some(
    (one) => one.at > mention.to && one.at < (behind?.at ?? 0) && !(one.general && one.bone === mention.bone),
  )
  const isTaken = behind?.flags.has('negated') || behind?.flags.has('resolved')
  if (inPart || own || !behind || !isTaken || places[behind.at]?.clause !== places[mention.at]?.clause) return null
  if (sentence.flags[mention.at]?.has('negated') || mention.vague) return null
  const told = { ...sentence, flags: sentence.flags.map(withoutDenial) }
  return claim(state, told, { ...behind, flags: withoutDenial(behind.flags) }, mention)
}

/** "The focus is not in the left tibia but in the right femur." */
function notThereButHere(state: State, sentence: ReadSentence, mention: Mention, clause: number): Claim | null {
  const { items, places, flags } = sentence
  const opener = items.findIndex((_, at) => places[at]?.clause === clause)
  const before = sentence.triggers.filter((one) => (places[one.at]?.clause ?? 0) < clause).at(-1)
  if (items[opener]?.word !== 'but' || items[opener + 1]?.tag.kind !== 'preposition' || !before) return null
  const denied = items.slice(before.at, opener).some(({ word }) => word === 'not')
  const own = sentence.triggers.some((one) => places[one.at]?.clause === clause)
  if (!denied || own || before.flags.size > 0 || flags[mention.at]?.size) return null
  return claim(state, sentence, before, mention)
}

/** "Of the left ulna proximally" */
const linking = /^(?:of|in|at|number|(?:proxim|dist|medi|later)ally|(?:anteri|posteri)orly)$/

/**
 * "Oedema (a) of the right humerus, (b) of the left femur with periosteal reaction, (c) manubrium": a bone in a part of its own, that says
 * nothing else, shares what the list began with.
 */
function inList({ items, places }: ReadSentence, mention: Mention, own: SidedClaim[]): SidedClaim | undefined {
  const place = places[mention.at]
  const inPart = items.filter((_, at) => places[at]?.chunk === place?.chunk && places[at]?.clause === place?.clause)
  const bare = inPart.every(
    ({ tag, word }) => placeKinds.includes(tag.kind) || linking.test(word) || tag.kind === 'number',
  )
  if (!bare || mention.vague || mention.general) return undefined
  return own.find(
    (one) =>
      one.mention.at < mention.at &&
      places[one.mention.at]?.clause === place?.clause &&
      one.certainty !== 'denied' &&
      one.strength !== 'feature' &&
      one.strength !== 'diagnosis',
  )
}

/** "R iliac crest, doubtful": a site without a finding, in doubt: offered. */
function doubtfulSite({ items, triggers, flags }: ReadSentence, mention: Mention): Claim | null {
  const at = items.findIndex(({ tag }) => tag.kind === 'cue' && tag.category === 'uncertain')
  const cue = items[at]
  // "Which cannot be assessed" offers no lesion.
  if (cue && /assessed|judged|evaluated|determined/.test(cue.words)) return null
  const says = items.some(({ tag }) => tag.kind === 'verb' || tag.kind === 'study' || tag.kind === 'tissue')
  if (!cue || says || triggers.length > 0 || flags[mention.at]?.has('negated')) return null
  if (mention.vague || mention.general || items.length > 14) return null
  return {
    mention,
    certainty: 'uncertain',
    doubt: `Written as doubtful: "${cue.words}".`,
    features: [],
    deniedFeatures: [],
    span: spanOf(cue),
    strength: 'plain',
  }
}

/** Bones without any trigger in a list that began with one: "Foci: left tibia; right ilium", "1. R distal tibia". */
export function listed(
  state: State,
  sentence: ReadSentence,
  hints: SideHint[],
  isListItem: boolean,
  own: SidedClaim[],
): SidedClaim[] {
  const isFree = ({ certainty }: SidedClaim): boolean =>
    certainty === 'denied' || (certainty === 'past' && isException(sentence.items[0]))
  const claimed = new Set(own.flatMap((one) => (one.strength === 'feature' || isFree(one) ? [] : [one.mention.at])))
  const beyond = beyondSites(sentence)
  const soFar = [...own]
  return sentence.bearers.flatMap((mention): SidedClaim[] => {
    const made = listedOne(state, sentence, hints, isListItem, soFar, claimed, beyond, mention)
    soFar.push(...made)
    return made
  })
}

/** What the head of the list says, of one of its sites. */
function ofHead(
  state: State,
  hints: SideHint[],
  sentence: ReadSentence,
  isListItem: boolean,
  mention: Mention,
): SidedClaim[] {
  const { listHead } = state
  if (!listHead || !isListItem) return []
  return listHead.triggers.flatMap((trigger) => {
    if (bearable([mention], trigger).length === 0) return []
    const made = claim(state, listHead.sentence, trigger, mention)
    return made ? [withSide(state, sentence, hints, made)] : []
  })
}

/** "1. Right clavicle, medial half, which is also expanded.": more of the site, beside what the head of the list says. */
function goesOnBehind({ items, triggers }: ReadSentence, mention: Mention, own: SidedClaim[]): boolean {
  const next = items[mention.to + 1]?.word
  const trigger = triggers.find(({ at }) => at > mention.to)
  const isAside = items.slice(mention.to + 1, trigger?.at).some(({ word }) => /^(?:which|with|also|on)$/.test(word))
  const isDenied = own.some((one) => one.mention.at === mention.at && one.certainty !== 'stated')
  return trigger !== undefined && (next === ',' || next === '(' || next === 'with') && isAside && !isDenied
}

/** "Increased uptake: - T9, T12 and L3 (SUVmax 2.8 to 4.5)": how much of what the head of the list says. */
const isMeasureOfHead = ({ listHead }: State, words: string): boolean =>
  /^suv(?:max)?$/.test(words) &&
  listHead?.triggers.some(({ tag }) => tag.features.includes('increased_uptake')) === true

function listedOne(
  state: State,
  sentence: ReadSentence,
  hints: SideHint[],
  isListItem: boolean,
  own: SidedClaim[],
  claimed: ReadonlySet<number>,
  beyond: ReadonlySet<number>,
  mention: Mention,
): SidedClaim[] {
  const clause = sentence.places[mention.at]?.clause ?? 0
  if (claimed.has(mention.at))
    return goesOnBehind(sentence, mention, own) ? ofHead(state, hints, sentence, isListItem, mention) : []
  const exception =
    exceptionOf(state, sentence, mention, clause) ??
    exceptionOfNormal(state, sentence, mention) ??
    exceptionBefore(state, sentence, mention) ??
    notThereButHere(state, sentence, mention, clause)
  if (exception) return [withSide(state, sentence, hints, exception)]
  const clauseItems = sentence.items.filter((_, at) => sentence.places[at]?.clause === clause)
  const status = clauseItems.find(({ tag }) => tag.kind === 'cue' && tag.category === 'current')
  // "Old, unchanged: left tibia"
  const plain = ['current', 'none', ...(status ? ['past'] : [])]
  const inClause = sentence.items.filter((_, at) => sentence.places[at]?.clause === clause && !beyond.has(at))
  const head = inList(sentence, mention, own)
  if (!head && clause === 0) {
    const doubtful = doubtfulSite(sentence, mention)
    if (doubtful) return [withSide(state, sentence, hints, doubtful)]
  }
  // "Sclerosis of the left tibia, right tibia, not assessed": a name in the list of which nothing is said.
  if (sentence.flags[mention.at]?.has('hypothetical')) return []
  if (head) return [withSide(state, sentence, hints, { ...head, mention, features: head.features, deniedFeatures: [] })]
  // "- T6 and T9, T9 with mild wedging": the rest of the line is of the one that is named again.
  if (sentence.bearers.some((one) => one.at > mention.at && isNamedAgain(sentence, one)))
    return ofHead(state, hints, sentence, isListItem, mention)
  // "1. T6 (SUVmax 4.9)": how much of it.
  const isInList = state.listHead !== null && isListItem
  if (
    inClause.some(
      ({ tag, words }) =>
        (tag.kind === 'trigger' && !(isInList && (tag.strength === 'feature' || isMeasureOfHead(state, words)))) ||
        (tag.kind === 'verb' && !(state.listHead && isSiteList(sentence))) ||
        tag.kind === 'study' ||
        (tag.kind === 'cue' && !plain.includes(tag.category)),
    )
  )
    return []
  const told = own.filter(
    (one) => (sentence.places[one.mention.at]?.clause ?? 0) < clause && one.certainty !== 'denied',
  )
  // "Oedema: left ilium, which is also expanded; right femur": the list goes on with what stands before its colon.
  // The colon may belong to a word: "sites:".
  const colon = sentence.items.find(({ words }) => words.endsWith(':'))
  const earlier = told.filter(({ span }) => colon && span.end <= colon.start).at(-1) ?? told.at(-1)
  // "Oedema of the left calcaneus; calcanei equal in size.": what the other words say of it is not known.
  const says = inClause.find(({ word }) => likeness.has(word))
  if (earlier && clause > 0)
    return [
      withSide(state, sentence, hints, {
        ...earlier,
        mention,
        deniedFeatures: [],
        // "Oedema of the left tibia resolved; of the right fibula unchanged."
        ...(status && earlier.certainty === 'past' ? { certainty: 'stated', doubt: null } : {}),
        ...(says && earlier.certainty === 'stated'
          ? { certainty: 'uncertain', doubt: `Only said to be "${says.words}".` }
          : {}),
      }),
    ]
  if (state.listHead && isListItem) return ofHead(state, hints, sentence, isListItem, mention)
  if (!status || !(isListItem || clauseItems.some(({ word }) => word === ':'))) return []
  const certain = isListItem || /^(?:new|persist|residual|remaining)/.test(status.words)
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
}

/**
 * "WB MRI: R clavicle; T2, T3; L femur": sites without a word on what was seen there are offered, not counted. Behind the name of a
 * sequence that shows oedema, or of a scan, a list of parts of bones, each with its side or level, can only be what it shows.
 */
export function bareList(state: State, sentence: ReadSentence, hints: SideHint[], label: Token[]): SidedClaim[] {
  const precise = sentence.bearers.filter((one) => !one.vague && !one.general)
  const shows = label.some(({ word }) => showing.has(word))
  const says = sentence.items.some(
    ({ tag }) =>
      ['trigger', 'verb', 'study', 'other'].includes(tag.kind) ||
      (tag.kind === 'tissue' && !shows) ||
      (tag.kind === 'cue' && tag.category !== 'none'),
  )
  if (says || precise.length < 2) return []
  const parts = precise.filter(
    (one) => one.region !== 'unspecified' || one.segment !== 'unspecified' || one.level !== null,
  )
  const sites = precise.map((mention) =>
    withSide(state, sentence, hints, {
      mention,
      certainty: 'uncertain',
      doubt: 'Named without saying what was seen.',
      features: state.scintigraphy ? ['increased_uptake'] : [],
      deniedFeatures: [],
      span: spanOf(sentence.items[mention.at] ?? { start: 0, end: 0 }),
      strength: 'plain',
    }),
  )
  const located = sites.every(({ side, mention }) => side !== null || mention.level !== null || isMidline(mention.bone))
  if (!shows || !located || parts.length * 2 < precise.length) return sites
  return sites.map((one) => ({ ...one, certainty: 'stated', doubt: null }))
}
