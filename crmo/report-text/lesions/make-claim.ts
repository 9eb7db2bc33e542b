/** One trigger and one bone → a claim with its side. */
import { boneEntry } from '../../bone-name.ts'
import type { LesionFeature } from '../../lesion.ts'
import type { Mention } from '../bones/mentions.ts'
import type { TextSpan } from '../reading.ts'
import { certaintyOf } from './certainty.ts'
import type { Claim, ReadSentence, Trigger } from './claims.ts'
import { featuresOf } from './features-of.ts'
import type { SidedClaim } from './gather.ts'
import { contralateral } from './other-side.ts'
import type { State } from './reader-state.ts'
import { withRegion } from './region-of.ts'
import { resolvedSide, type SideHint } from './sides.ts'

export const spanOf = ({ start, end }: TextSpan): TextSpan => ({ start, end })

/** "Ill-defined margins", "an ill-defined lucency", "it is ill defined": but oedema has no margin to be defined. */
function deniesMargin(sentence: ReadSentence, trigger: Trigger): boolean {
  if (!trigger.tag.deniesMargin) return false
  if (/margin|border|edge|outline|zone|rim|limits/.test(trigger.item.words)) return true
  const next = sentence.triggers.find((one) => one.at > trigger.at && one.at <= trigger.at + 3)
  const apart = next && sentence.items.slice(trigger.at, next.at).some(({ word }) => word === ',' || word === ';')
  const described = (apart ? undefined : next) ?? sentence.triggers.filter((one) => one.at < trigger.at).at(-1)
  if (!described || described.tag.features.includes('lytic') || /lesion|defect|area/.test(described.item.words))
    return true
  // "Sclerosis and ill-defined margins": what is expanded or sclerotic has some.
  const noun = sentence.items.slice(trigger.at + 1).find(({ word }) => word !== '-')
  const names = /^(?:margins?|borders?|edges?|outlines?|contours?)$/.test(noun?.word ?? '')
  const isOfIt = sentence.places[described.at]?.clause === sentence.places[trigger.at]?.clause
  return names && isOfIt && described.tag.features.some((one) => one === 'sclerotic' || one === 'expansion')
}

/** "A sclerotic margin is absent on the medial side": there may be one on the other. */
const isInPart = ({ items, places }: ReadSentence, { at }: Trigger): boolean =>
  items.some(
    ({ tag, word }, place) =>
      place > at &&
      places[place]?.chunk === places[at]?.chunk &&
      ((tag.kind === 'position' &&
        /^(?:med|lat|ant|post|sup|inf|inner|outer|dorsal|ventral|plantar|palmar)/.test(word)) ||
        /^(?:medial|lateral|anterior|posterior|superior|inferior|proximal|distal|dorsal|ventral|cranial|caudal)ly$/.test(
          word,
        )),
  )

const injuries = /^(?:salter|buckle|torus|greenstick|toddler's|traumatic)$/
const accidents = /^(?:fall|injury|trauma|accident|blow|collision|sprain|kick)$/

/** A fracture with its accident is no fracture of weak bone (annotation guide, rule 9). */
function isInjury({ items }: ReadSentence, { tag, item }: Trigger): boolean {
  const isBruise = /bruis|contusion/.test(item.words)
  // "Callus of the right clavicle (fracture six weeks ago)"
  const isCallus = /^callus/.test(item.words) && items.some(({ word }) => /^fractured?$/.test(word))
  if (!isBruise && !isCallus && (tag.features.length !== 1 || tag.features[0] !== 'fracture_or_collapse')) return false
  return items.some(
    ({ word }, at) =>
      injuries.test(word) ||
      (word === 'ago' && /^(?:day|week|month|year)s?$/.test(items[at - 1]?.word ?? '')) ||
      (/^(?:after|following|from)$/.test(word) && items.slice(at + 1, at + 5).some((one) => accidents.test(one.word))),
  )
}

const noLesionHosts =
  /^(?:synchondrosis|physis|physes|joint|joints|symphysis|screw|screws|suture|plate|plates|endplate|endplates|line|socket|disk|roof|acetabulum|acetabular|glenoid)$/

/** What a surgeon or a fracture leaves has edges of its own. */
const madeHoles = /^(?:screw|screws|biopsy|nonunion|pseudarthrosis|osteotomy|drill|tract)$/

/** "Sclerotic margins of the fracture line": of no lesion either. */
const isOfOtherEdge = (words: string[]): boolean => words.some((word) => noLesionHosts.test(word))
/** "A sclerotic rim about the screw hole" */
const isOfMadeHole = (words: string[]): boolean => words.some((word) => madeHoles.test(word))

/** "In contrast to the one in the navicular, no sclerotic border": the other has one. */
const isInContrast = ({ items, mentions }: ReadSentence): boolean =>
  items.some(({ word }) => /^(?:contrast|contrary|unlike|opposed)$/.test(word)) && mentions.length > 1

/** The words of what an edge is said to be the edge of. */
function edgeOf({ items }: ReadSentence, { at }: Trigger): string[] {
  if (!/^(?:of|along|about|around|round)$/.test(items[at + 1]?.word ?? '')) return []
  const behind = items.slice(at + 2, at + 8)
  const end = behind.findIndex(({ tag }) => ['verb', 'mark', 'trigger'].includes(tag.kind) && tag.kind !== 'trigger')
  return behind.slice(0, end < 0 ? behind.length : end).flatMap(({ words }) => words.split(' '))
}

/** "Right femur normal. Similar appearance in the left.": like what is free, unless the sentence has told of a lesion itself. */
const isLikeFree = ({ lastIsFree }: State, { triggers }: ReadSentence, { tag, item, at }: Trigger): boolean =>
  tag.same &&
  lastIsFree &&
  !/lesion|foc(?:us|i)|chang|alter|abnorm|area|affect|involv|\bones?\b/.test(item.words) &&
  !triggers.some((one) => one.at < at && !one.tag.same && !one.flags.has('negated'))

export function claim(state: State, sentence: ReadSentence, trigger: Trigger, mention: Mention): Claim | null {
  const held = certaintyOf(sentence, trigger, sentence.flags[mention.at])
  if (!held || isInjury(sentence, trigger) || isLikeFree(state, sentence, trigger)) return null
  // "Moderate increase in the left ilium" is uptake in a scan; elsewhere what increases is not said.
  if (/ increase (?:in|at)$/.test(trigger.item.words) && !state.scintigraphy) return null
  let features = featuresOf(state, sentence, trigger)
  // A widened growth plate or synchondrosis is no expanded bone.
  const ofPlate = [
    ...sentence.items.slice(mention.from, mention.to + 1),
    ...sentence.items.slice(trigger.at + 1, trigger.at + 2),
  ].some(({ word }) => /^(?:physis|physes|growth|synchondros[ei]s|symphysis|suture|sutures)$/.test(word))
  if (ofPlate && features.length === 1 && features[0] === 'expansion') return null
  // Sclerosis around a joint or a growth plate is no margin of a lesion.
  const host =
    sentence.items[trigger.at - (/^(?:with|and|by)$/.test(sentence.items[trigger.at - 1]?.word ?? '') ? 2 : 1)]
  const chunk = sentence.places[trigger.at]?.chunk
  const isMadeHole = sentence.items.some(
    ({ word }, at) => at < trigger.at && sentence.places[at]?.chunk === chunk && madeHoles.test(word),
  )
  const edged = features.includes('sclerotic_margin') ? edgeOf(sentence, trigger) : []
  if (isOfMadeHole(edged)) return null
  const ofOther = isMadeHole || (host && noLesionHosts.test(host.word)) || isOfOtherEdge(edged)
  if (ofOther && features.includes('sclerotic_margin')) features = ['sclerotic']
  const unsure = mention.vague && trigger.tag.strength !== 'bony' && held.certainty === 'stated'
  const denied: readonly LesionFeature[] = deniesMargin(sentence, trigger) ? ['sclerotic_margin'] : []
  const isDenied = held.certainty === 'denied'
  if (isDenied && features.includes('sclerotic_margin') && (isInPart(sentence, trigger) || isInContrast(sentence)))
    return null
  const site = `${mention.bone}${mention.level}`
  if (held.certainty === 'stated') {
    if (state.recent.site !== site) state.recent = { site, features: new Set(), last: [] }
    for (const feature of features) state.recent.features.add(feature)
    state.recent.last = features
  }
  return {
    mention: withRegion(sentence, trigger, mention),
    ...held,
    ...(unsure ? { certainty: 'uncertain' as const, doubt: 'The bone is not named.' } : {}),
    features: isDenied ? [] : features,
    deniedFeatures: isDenied ? (trigger.tag.deniesMargin ? [] : features) : denied,
    span: spanOf(trigger.item),
    strength: trigger.tag.strength,
  }
}

/** A region of the body counts only when the words say bone, and never beside a precise bone. */
export function bearable(run: Mention[], trigger: Trigger): Mention[] {
  const precise = run.filter((one) => !one.vague)
  if (precise.length > 0) return precise
  return trigger.tag.strength === 'bony' || vagueWords.test(trigger.item.words) ? run : []
}

/** "Lesion of the hip", "uptake in the knee": perhaps bone; "bone lesion of the hip" certainly. */
const vagueWords = /lesion|foc(?:us|i)|uptake|activity|involve/

/** "Right 5th rib: lysis, expansion of the rib": the only one of its kind that the sentence has named before. */
function numberedBefore({ bearers, items }: ReadSentence, mention: Mention): Mention | undefined {
  const definite = items.slice(Math.max(0, mention.from - 1), mention.at).some(({ word }) => word === 'the')
  if (!definite || mention.level !== null || mention.side || mention.plural) return
  const named = bearers.filter(({ bone, level, at }) => bone === mention.bone && level !== null && at < mention.at)
  return boneEntry(mention.bone)?.numbered && named.length === 1 ? named[0] : undefined
}

/** "The vertebral bodies", "the compressed vertebrae": those with a level in this sentence, else in the last one. */
export function referents(state: State, sentence: ReadSentence, mention: Mention): Mention[] {
  // "Ramus, coronoid process and condyle" of a jaw: the ulna has one too.
  const isOfJaw = state.heading.some(({ bone }) => bone === 'jaw' || bone === 'mandible')
  if (mention.bone === 'ulna' && isOfJaw && /coronoid/.test(sentence.items[mention.at]?.words ?? ''))
    return [{ ...mention, bone: 'mandible' }]
  const numbered = numberedBefore(sentence, mention)
  if (numbered) return [numbered]
  if (mention.bone !== 'vertebra' || !mention.general) return [mention]
  const here = sentence.bearers.filter((one) => one.bone === 'vertebra' && !one.general)
  if (here.length > 0) return here
  const before = state.focus.map((one) => one.mention).filter((one) => one.bone === 'vertebra' && !one.general)
  const definite = sentence.items
    .slice(Math.max(0, mention.from - 1), mention.at)
    .some(({ word }) => word === 'the' || word === 'these' || word === 'both')
  if (before.length > 0 && definite)
    return before.map((one) => ({ ...one, at: mention.at, from: mention.from, to: mention.to }))
  return mention.reference ? [] : [mention]
}

export function withSide(state: State, sentence: ReadSentence, hints: SideHint[], one: Claim): SidedClaim {
  const side = contralateral(state, sentence, one.mention) ?? resolvedSide(sentence, hints, one.mention, state.sides)
  const first = sentence.items[one.mention.from]
  const last = sentence.items[one.mention.to]
  return { ...one, side, boneSpan: { start: first?.start ?? 0, end: last?.end ?? 0 } }
}
