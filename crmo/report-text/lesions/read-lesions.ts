/** All lesions of a text: sentence by sentence, with what earlier sentences and headings lend to later ones. */

import type { Flag } from '../context/flag.ts'
import type { ReportedLesion, TextContext, TextSpan, UnreadBone } from '../reading.ts'
import { isBodyPart } from '../words/items.ts'
import type { Sentence } from '../words/sentences.ts'
import { type Token, tokensOf } from '../words/tokens.ts'
import { allBefore, ofPending } from './all-of-them.ts'
import { bearersOf } from './bearers.ts'
import { bySide, pairBySide } from './by-side.ts'
import type { ReadSentence, Trigger } from './claims.ts'
import { gather, type SidedClaim } from './gather.ts'
import { jointSuggestions } from './joint-bones.ts'
import { lent, pointsHere } from './lend.ts'
import { bareList, listed } from './list-items.ts'
import { bearable, claim, referents, spanOf, withSide } from './make-claim.ts'
import { isMeasuredUptake } from './measured-uptake.ts'
import { openSides } from './open-sides.ts'
import { alsoOpposite, otherSideHints } from './other-side.ts'
import { readSentence } from './read-sentence.ts'
import { freshState, type State } from './reader-state.ts'
import { isRegionList } from './region-list.ts'
import { looseRegion } from './region-of.ts'
import { allOn, sameAcross } from './same-across.ts'
import { type SideHint, sideHints, sidesGiven } from './sides.ts'
import { isSiteList } from './site-list.ts'
import { isStudyName, leaveSubHeading, lendSides, takeHeading, takeLabel, takeSubHeading } from './take-heading.ts'
import { afterConclusion, afterRetraction } from './taken-back.ts'

const silent = new Set(['history', 'comparison', 'technique', 'plan'])

/** A lesion told in a note counts only where the note quotes imaging. */
const told = (one: SidedClaim): SidedClaim =>
  one.certainty === 'stated' ? { ...one, certainty: 'uncertain', doubt: 'Told in a note, not shown by a report.' } : one

/** "Lucent on the left, merely oedematous on the right": each word speaks of its own side of a pair. */
function ofSideNamed({ items, places }: ReadSentence, hints: SideHint[], { at }: Trigger, one: SidedClaim): SidedClaim {
  if (one.side !== 'both') return one
  // "Of both calcanei only the left shows oedema"
  const picked = hints.filter((hint) => hint.at > one.mention.to && places[hint.at]?.clause === places[at]?.clause)
  const [choice] = picked
  const isChoice = items
    .slice(Math.max(0, (choice?.at ?? 0) - 2), choice?.at)
    .some(({ word }) => /^(?:only|just|solely)$/.test(word))
  if (items[one.mention.from - 1]?.word === 'of' && picked.length === 1 && choice && isChoice)
    return { ...one, side: choice.side }
  const here = hints.filter((hint) => hint.at > at && places[hint.at]?.chunk === places[at]?.chunk)
  const [only] = here
  const other = hints.some((hint) => !here.includes(hint) && hint.side !== 'both' && hint.side !== only?.side)
  return here.length === 1 && only && only.side !== 'both' && other ? { ...one, side: only.side } : one
}

/** "Foci in femur, tibia and humerus, some with cortical disruption": in which is not said. A rim is of the score, and one is enough. */
function isOfSome({ items, places }: ReadSentence, { at, tag }: Trigger): boolean {
  const part = items.filter((_, place) => place < at && places[place]?.chunk === places[at]?.chunk)
  const [first, second] = part.filter((item) => item.tag.kind !== 'mark' && item.tag.kind !== 'and')
  return (
    /^(?:some|several|few|one)$/.test(first?.word ?? '') &&
    /^(?:with|of|show|shows|showing|are|is|have|has|having)$/.test(second?.word ?? '') &&
    !tag.features.includes('sclerotic_margin')
  )
}

/** Claims of triggers that have a bone in their clause, and the triggers that have none. */
function tied(state: State, sentence: ReadSentence, hints: SideHint[]): { own: SidedClaim[]; free: Trigger[] } {
  const own: SidedClaim[] = []
  const free: Trigger[] = []
  for (const said of sentence.triggers) {
    const run = pointsHere(sentence, said) ? [] : (allBefore(sentence, said) ?? bearersOf(sentence, said))
    const told: Trigger = isMeasuredUptake(sentence, said) ? { ...said, tag: { ...said.tag, strength: 'plain' } } : said
    const trigger = run.length > 1 && isOfSome(sentence, told) ? { ...told, tag: { ...told.tag, features: [] } } : told
    const bearers = bearable(run, trigger)
    if (run.length === 0) free.push(trigger)
    const region = looseRegion(sentence, trigger, bearers)
    for (const mention of bearers.flatMap((one) => referents(state, sentence, one))) {
      const placed = mention.region === 'unspecified' ? { ...mention, region } : mention
      const one = claim(state, sentence, trigger, placed)
      if (one) own.push(ofSideNamed(sentence, hints, trigger, withSide(state, sentence, hints, one)))
    }
  }
  return { own, free }
}

const unsaid: readonly Flag[] = [
  'negated',
  'uncertain',
  'hypothetical',
  'variant',
  'past',
  'resolved',
  'family',
  'differential',
]
/** "Every sclerotic area of the radiographs": placed there. */
const isOfOtherStudy = (items: ReadSentence['items'], at: number): boolean =>
  /^(?:every|each|all|these|those)$/.test(items[at - 1]?.word ?? '') &&
  items.slice(at + 1, at + 6).some(({ tag }) => tag.kind === 'study')

/** A sentence that states oedema, lysis or sclerosis and ties it to no bone: a lesion may have been missed. */
const unplacedIn = ({ items }: ReadSentence, free: Trigger[]): TextSpan[] =>
  free
    .filter(({ at }) => !isOfOtherStudy(items, at))
    .filter(
      ({ tag, flags }) => tag.strength === 'bony' && tag.features.length > 0 && !unsaid.some((flag) => flags.has(flag)),
    )
    .map(({ item }) => spanOf(item))

/** What follows is a list of sites: numbered, line by line behind a colon, or sentences that say no more than where. An item leads no other. */
const leadsList = (raw: Sentence, next: Sentence | undefined): boolean =>
  next !== undefined &&
  !silent.has(next.section) &&
  ((next.listItem && (!raw.listItem || endsInColon(raw))) ||
    (endsInColon(raw) && next.opensLine) ||
    isSiteList(readSentence(next.tokens)))

const endsInColon = ({ tokens }: Sentence): boolean => tokens.at(-1)?.word === ':'

const isInList = (state: State, sentence: ReadSentence, raw: Sentence): boolean =>
  state.listHead !== null && ((state.listHead.byLine && raw.opensLine) || isSiteList(sentence))

/** "Site / right / left: clavicle + / -": which cell is whose is not read from a flattened table. */
const isSideTable = ({ items }: ReadSentence): boolean =>
  items.some(
    ({ tag }, at) =>
      tag.kind === 'side' &&
      /^[/-]$/.test(items[at - 1]?.word ?? '') &&
      /^[/-]$/.test(items[at + 1]?.word ?? '') &&
      items[at + 2]?.tag.kind === 'side',
  )
const tabled = (one: SidedClaim): SidedClaim =>
  one.certainty === 'stated' ? { ...one, certainty: 'uncertain', doubt: 'From a flattened table.' } : one

/** "Also oedema in the right ischium." goes on with what the study shows. */
const goesOn = ({ items }: ReadSentence): boolean =>
  /^(?:also|additionally|further|another|additional|moreover|there|likewise|similarly|smaller|second)$/.test(
    items[0]?.word ?? '',
  )

/** "Left-sided: distal femur, talus." */
function isSideLabelled(tokens: Token[]): boolean {
  const sentence = readSentence(tokens)
  const colon = sentence.items.findIndex(({ word }) => word === ':')
  const label = sentence.items.slice(0, Math.max(0, colon))
  return (
    colon > 0 &&
    colon < 4 &&
    label.some(({ tag, word }) => tag.kind === 'side' || word === 'midline') &&
    label.every(
      (item) =>
        item.tag.kind === 'side' ||
        item.tag.kind === 'determiner' ||
        isBodyPart(item) ||
        /^(?:midline|on|side|-)$/.test(item.word),
    ) &&
    isSiteList(sentence)
  )
}

/** "Right-sided lesions: clavicle.", "Right foot: oedema in the talus." before "Left: cuboid.": what the first says holds for the next. */
function labelHead({ items, triggers }: ReadSentence): Trigger[] {
  const colon = items.findIndex(({ word }) => word === ':')
  return colon > 0 &&
    triggers.every(
      ({ at, flags, tag }) => (at < colon || at === colon + 1) && flags.size === 0 && tag.strength !== 'diagnosis',
    )
    ? triggers
    : []
}

/** The head that a list by region leaves out. */
function siteHead(): State['listHead'] {
  const sentence = readSentence(tokensOf('lesions'))
  return { sentence, triggers: sentence.triggers, byLine: false, lasting: true }
}

/** "3. T5 and T9. Discs not involved." before "4. Right ischium.": a second sentence of an item does not end the list. */
const staysInItem = ({ listHead }: State, raw: Sentence): boolean => listHead?.byLine === true && !raw.opensLine

function takeSentence(state: State, raw: Sentence, next: Sentence | undefined, label: Token[] | null): void {
  state.claims = allOn(state, raw.tokens) ?? afterRetraction(state, raw.tokens, raw.section)
  const across = sameAcross(state, raw.tokens)
  if (across) {
    state.claims.push(...across)
    return
  }
  const sentence = readSentence(raw.tokens)
  if (raw.section === 'body' && isStudyName(sentence)) {
    takeHeading(state, raw.tokens)
    return
  }
  if (raw.opensLine && !raw.listItem && state.overItems) leaveSubHeading(state)
  // "RIGHT HAND" over its list, "Left femur" over its parts; "Left tibia" over a list of bones may be a site.
  const isOver =
    sentence.bearers.every(({ vague }) => vague) || (next && readSentence(next.tokens).mentions.length === 0)
  const leads = next !== undefined && (!next.listItem || isOver)
  const opens = raw.opensLine && !raw.listItem && leads && !state.listHead
  if (opens && takeSubHeading(state, sentence)) {
    state.overItems = next.listItem
    state.pending = sentence.bearers.map((mention) => ({ mention, sentence }))
    return
  }
  const quotes = sentence.items.some(({ tag }) => tag.kind === 'study')
  // "The radiograph of the left knee is normal. MRI: oedema of the patella.": a study named in passing lends its side too.
  if (quotes && sentence.triggers.length === 0) lendSides(state, sentence)
  state.quoted = state.quoted || quotes || (state.goesOn && goesOn(sentence))
  state.goesOn = state.quoted
  state.claims = pairBySide(sentence, state.claims, state.focus)
  const plain = sideHints(sentence)
  takeLabel(state, sentence, plain)
  const others = otherSideHints(state, sentence)
  const hints = [...plain, ...others.flatMap(({ side, ...hint }) => (side ? [{ ...hint, side }] : []))].sort(
    (one, other) => one.at - other.at,
  )
  // "On the opposite side" of a pair: which one is not said.
  if (others.some(({ side }) => side === null)) state.sides = { ...state.sides, running: null, before: [], heading: [] }
  const { own, free } = tied(state, sentence, hints)
  const stated = free.filter((trigger) => !trigger.flags.has('negated'))
  const inList = isInList(state, sentence, raw)
  const opensList = sentence.bearers.length === 0 && stated.length > 0 && leadsList(raw, next)
  const forAll = ofPending(state, sentence)
  own.push(...forAll)
  for (const trigger of opensList || forAll.length > 0 ? [] : free)
    own.push(...lent(state, sentence, hints, trigger, own))
  own.push(...listed(state, sentence, hints, raw.listItem || inList, own))
  own.push(...alsoOpposite(sentence, hints, own))
  own.splice(0, own.length, ...bySide(sentence, own))
  own.push(...jointSuggestions(state, sentence, hints, own))
  if (own.length === 0 && label) own.push(...bareList(state, sentence, hints, label))
  const labelled = own.length > 0 && next && !state.listHead && isSideLabelled(next.tokens) ? labelHead(sentence) : []
  if (labelled.length > 0) state.listHead = { sentence, triggers: labelled, byLine: false }
  else if (opensList) state.listHead = { sentence, triggers: stated, byLine: endsInColon(raw) }
  else if (!raw.listItem && !inList && !state.listHead?.lasting && !staysInItem(state, raw)) state.listHead = null
  if (own.length === 0 && !opensList) state.unplaced.push(...unplacedIn(sentence, free))
  if (state.context.kind === 'note' && !state.quoted) for (const [at, one] of own.entries()) own[at] = told(one)
  const waits = own.length === 0 && isSiteList(sentence)
  state.pending = waits ? [...state.pending, ...sentence.bearers.map((mention) => ({ mention, sentence }))] : []
  if (isSideTable(sentence)) for (const [at, one] of own.entries()) own[at] = tabled(one)
  state.openSides.push(...openSides(sentence, own, state.focus))
  state.claims = [...afterConclusion(state.claims, own, raw.section), ...own]
  const lesions = own.filter((one) => one.certainty !== 'denied' && one.strength !== 'feature')
  state.quoted = false
  state.named = sentence.mentions
  state.lastIsFree = sentence.mentions.length > 0 && lesions.length === 0
  if (lesions.length > 0) {
    state.focus = lesions
    const before = lesions.flatMap((one): SideHint[] => (one.side && one.mention.side ? sidesGiven(sentence) : []))
    state.sides = { ...state.sides, before }
  }
}

/** "Bone scan": "Right clavicle and left tibia." The sites that a scan's report begins with are what it shows. */
const scanList = (state: State, before: Sentence[]): Token[] | null =>
  state.scintigraphy && before.every(({ tokens }) => readSentence(tokens).mentions.length === 0)
    ? tokensOf(state.context.title)
    : null

export function readLesions(
  sentences: Sentence[],
  context: TextContext,
): { lesions: ReportedLesion[]; unplaced: TextSpan[]; openSides: UnreadBone[] } {
  const state = freshState(context)
  takeHeading(state, tokensOf(context.title))
  if (isRegionList(sentences, context.title)) state.listHead = siteHead()
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.section === 'impression' && sentences[at - 1]?.section !== 'impression') {
      state.under = null
      state.sides = { ...state.sides, running: null }
    }
    if (sentence.section === 'study') {
      takeHeading(state, sentence.tokens)
      state.quoted = true
    } else if (sentence.section === 'history') state.sides.history.push(...sidesGiven(readSentence(sentence.tokens)))
    else if (!silent.has(sentence.section)) {
      const before = sentences[at - 1]
      const label = before?.section === 'study' ? before.tokens : scanList(state, sentences.slice(0, at))
      takeSentence(state, sentence, sentences[at + 1], label)
    }
  }
  // A conclusion that stands before the findings.
  const lastFindings = sentences.findLastIndex(({ section }) => section === 'findings')
  for (const { section, tokens } of sentences.slice(0, Math.max(0, lastFindings)))
    if (section === 'impression') state.claims = afterRetraction({ ...state, focus: [] }, tokens, section)
  const lesions = gather(state.claims).map((lesion) => weighed(lesion, context))
  // What another sentence shows there is settled.
  const open = state.openSides.filter(
    (one) => !lesions.some(({ bone, side }) => bone === one.bone && side === one.side),
  )
  return { lesions, unplaced: state.unplaced, openSides: open }
}

/** A biopsy may prove a lesion but does not show it on imaging, which items 2, 3, 5 and 6 ask for. */
function weighed(lesion: ReportedLesion, { kind }: TextContext): ReportedLesion {
  if (lesion.certainty !== 'stated' || kind !== 'pathology') return lesion
  return { ...lesion, certainty: 'uncertain', doubt: 'Named by pathology, not shown by imaging.' }
}
