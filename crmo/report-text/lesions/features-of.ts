/** Which signs a word states of the bone it is tied to. */
import type { LesionFeature } from '../../lesion.ts'
import type { ReadSentence, Trigger } from './claims.ts'
import type { State } from './reader-state.ts'

/** "Mirror lesion on the right without sclerosis": like the other one, but for that. */
const isLacking = ({ triggers }: ReadSentence, feature: LesionFeature): boolean =>
  triggers.some(({ tag, flags }) => flags.has('negated') && tag.features.includes(feature))

/** "Likewise hyperostotic", "more of it": what is the same is said, or is what was said last. */
function sameFeatures({ recent }: State, sentence: ReadSentence, { at, item }: Trigger): readonly LesionFeature[] {
  if (sentence.items[at + 1]?.tag.kind === 'trigger') return []
  const same = /\bmore\b/.test(item.words) ? recent.last : [...recent.features]
  return same.filter((feature) => feature !== 'fracture_or_collapse' && !isLacking(sentence, feature))
}

/** "Dense periosteal reaction", "dense sclerosis around it": the word describes the next one, not the bone. */
const isOfNextSign = ({ items }: ReadSentence, { at, item }: Trigger): boolean =>
  item.words === 'dense' &&
  items
    .slice(at + 1, at + 3)
    .some(
      ({ tag }) =>
        tag.kind === 'trigger' &&
        (tag.features.includes('periosteal_reaction') || tag.features.includes('sclerotic_margin')),
    )

/** "Transverse fracture with little callus": of the fracture. */
const isCallusOfFracture = ({ items }: ReadSentence, { item }: Trigger): boolean =>
  /^callus/.test(item.words) && items.some(({ word }) => /^fractur/.test(word))

const structural =
  /signal|intens|enhanc|densit|texture|structur|cyst|defect|erosi|irregular|line|broad|fragment|ground|contrast/
const isWarm = (features: readonly LesionFeature[]): boolean => features.includes('increased_uptake')

/** Nothing takes up there: "cold", "metabolically silent", "without uptake". A lesion that is clinically silent may. */
const isCold = ({ items, triggers }: ReadSentence): boolean =>
  triggers.some(({ tag, flags }) => isWarm(tag.features) && flags.size > 0) ||
  items.some(
    ({ word }, at) =>
      /^(?:cold|quiet|inactive|photopenic)$/.test(word) || (word === 'silent' && items[at - 1]?.word !== 'clinically'),
  )

/** "On the delayed whole-body views": of the scan itself. */
const ofScan = /^(?:whole body|.*(?:view|image|phase|scan|scint)\S*)$/
/** What a scintigraphy calls a focus, a site or a spot is uptake (rule 10), but not what CT shows or a fracture or an operation left. */
function isScintigraphicFocus({ scintigraphy }: State, sentence: ReadSentence, { at, tag, item }: Trigger): boolean {
  if (!scintigraphy || tag.strength !== 'plain' || tag.features.length > 0 || structural.test(item.words)) return false
  const { items, places } = sentence
  const part = items.filter((_, place) => places[place]?.chunk === places[at]?.chunk)
  const isOther = part.some(
    (one) =>
      (one.tag.kind === 'study' && !ofScan.test(one.words)) ||
      (one.tag.kind === 'trigger' && one.tag.features.length > 0 && !isWarm(one.tag.features)) ||
      /^(?:surgical|operat|operated|biops)/.test(one.word),
  )
  return !isOther && !isCold(sentence)
}

const ofLesion: readonly LesionFeature[] = ['lytic', 'sclerotic', 'marrow_oedema', 'increased_uptake']

/** "A lytic lesion of the parietal bone. A smaller one in the frontal bone": of the same kind, whatever else the first had. */
const isAnother = ({ item, tag, flags }: Trigger): boolean =>
  tag.strength === 'plain' &&
  tag.features.length === 0 &&
  flags.size === 0 &&
  /\b(?:one|ones|another)\b/.test(item.words)

/** What the words state of the bone. */
export function featuresOf(state: State, sentence: ReadSentence, trigger: Trigger): readonly LesionFeature[] {
  if (trigger.tag.same) return sameFeatures(state, sentence, trigger)
  if (isOfNextSign(sentence, trigger) || isCallusOfFracture(sentence, trigger)) return []
  if (isAnother(trigger)) return ofLesion.filter((feature) => state.recent.features.has(feature))
  return isScintigraphicFocus(state, sentence, trigger) ? ['increased_uptake'] : trigger.tag.features
}
