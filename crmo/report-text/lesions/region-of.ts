/** The part of the bone, where it stands apart from the bone's own words. */
import { boneEntry } from '../../bone-name.ts'
import type { Mention } from '../bones/mentions.ts'
import type { Item } from '../words/items.ts'
import type { ReadSentence, Trigger } from './claims.ts'

/** "From the metaphysis into the shaft", "spilling over into the epiphysis": where it began is its place. */
const isReached = (items: Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:to|into|toward|towards|across|reaching)$/.test(word))

/** "Left femur: lytic lesion in the diaphysis", "first metatarsal (oedema of the metaphysis)": the one region of a part or clause with one bone. */
export function looseRegion(
  { items, places, mentions }: ReadSentence,
  trigger: Trigger,
  bearers: Mention[],
): Mention['region'] {
  const own = places[trigger.at]
  const regions = items.flatMap(({ tag }, at) => {
    const inBone = mentions.some((one) => at >= one.from && at <= one.to)
    const isHere = tag.kind === 'region' && !inBone && places[at]?.clause === own?.clause && !isReached(items, at)
    return isHere ? [{ region: tag.region, chunk: places[at]?.chunk }] : []
  })
  const inPart = regions.filter(({ chunk }) => chunk === own?.chunk)
  const bones = (unit: 'clause' | 'chunk'): number =>
    new Set(mentions.filter(({ at }) => places[at]?.[unit] === own?.[unit]).map(({ bone }) => bone)).size
  const isOfOne = bones('clause') === 1 || (inPart.length > 0 && bones('chunk') === 0 && bearers.length === 1)
  const [region, ...others] = new Set((inPart.length > 0 ? inPart : regions).map((one) => one.region))
  return isOfOne && others.length === 0 && region && bearers.length > 0 ? region : 'unspecified'
}

const isPlainWord = ({ tag }: Item): boolean =>
  tag.kind === 'other' || tag.kind === 'trigger' || tag.kind === 'position' || tag.kind === 'side'

/** "Metaphyseal marrow oedema of both femora and both tibiae", "lucent metaphyseal bands in …": of all bones that have it. */
function regionOfSign({ items, mentions }: ReadSentence, { at, item }: Trigger): Mention['region'] {
  const isOf = (place: number): boolean =>
    /[ey]al$/.test(items[place]?.word ?? '') && !mentions.some(({ from, to }) => place >= from && place <= to)
  let before = at - 1
  while (at - before < 5 && items[before] && isPlainWord(items[before] as Item)) before -= 1
  // "metaphyseal and diaphyseal oedema"
  if (items[before]?.tag.kind === 'and' || items[before - 1]?.tag.kind === 'and') return 'unspecified'
  const own = regionNames[item.word]
  const tag = items[[before, at + 1].find(isOf) ?? -1]?.tag
  return own ?? (tag?.kind === 'region' ? tag.region : 'unspecified')
}
/** "Metaphyseal oedema" is one word of the tables. */
const regionNames: Record<string, Mention['region']> = {
  metaphyseal: 'metaphysis',
  epiphyseal: 'epiphysis',
  diaphyseal: 'diaphysis',
}

/** A long bone takes the part that its sign names. */
export const withRegion = (sentence: ReadSentence, trigger: Trigger, mention: Mention): Mention =>
  mention.region === 'unspecified' && boneEntry(mention.bone)?.long === true
    ? { ...mention, region: regionOfSign(sentence, trigger) }
    : mention
