/** A list of sites that says no more than where: "Axial: T4-T6 bodies, no collapse, sternum." */
import { measuredWords } from '../../../smart-config/report-words/anatomy-words.ts'
import type { LesionFeature } from '../../lesion.ts'
import { endOf } from '../words/clauses.ts'
import { type Item, placeKinds } from '../words/items.ts'
import { wordSet } from '../words/word-set.ts'
import type { ReadSentence } from './claims.ts'

const measured: ReadonlySet<string> = wordSet(measuredWords)

const placing: ReadonlySet<string> = new Set([
  ...placeKinds,
  'number',
  'spineRegion',
  'bodyPart',
  'preposition',
  'anaphor',
])
/** Words that carry no finding: "these are in …", "they involve …". */
const linking = new Set(['is', 'are', 'was', 'were', 'lie', 'lies', 'with', 'all'])

const adds = ({ tag, word }: Item): boolean =>
  word === 'with' || (tag.kind === 'cue' && tag.category === 'negated' && tag.direction === 'forward')

/** ", no lesion", ", no oedema": what is denied is the lesion itself; ", no collapse" denies a feature of it. */
const itself: readonly LesionFeature[] = ['marrow_oedema', 'increased_uptake', 'lytic', 'sclerotic']
const deniesSite = ({ places, triggers }: ReadSentence, from: number): boolean =>
  triggers.some(
    ({ at, tag, flags }) =>
      places[at]?.chunk === places[from]?.chunk &&
      flags.has('negated') &&
      (tag.features.length === 0 || tag.features.some((feature) => itself.includes(feature))),
  )

const namesWhat = ({ items, places }: ReadSentence, from: number): boolean =>
  items.some(
    ({ tag }, at) => places[at]?.chunk === places[from]?.chunk && (tag.kind === 'trigger' || tag.kind === 'tissue'),
  )

/** ", height preserved", ", cortex intact", ", discs normal": a part or a measure of the bone before it, not the bone. */
function praisesPart({ items, places }: ReadSentence, from: number): boolean {
  const own = items.slice(from, endOf(places, from, 'chunk') + 1).filter(({ tag }) => tag.kind !== 'mark')
  const [first, ...rest] = own
  const isPart = first?.tag.kind === 'part' || first?.tag.kind === 'tissue' || measured.has(first?.word ?? '')
  const verdict = rest.at(-1)?.tag
  return (
    isPart &&
    verdict?.kind === 'cue' &&
    verdict.category === 'normal' &&
    own.every(({ tag }) => tag.kind !== 'bone' && tag.kind !== 'levels' && tag.kind !== 'side')
  )
}

/** The label before a colon ("Upper limbs:"), and parts that add or deny something of the bone before them (", no collapse", ", with a mass"). */
export function beyondSites(sentence: ReadSentence): Set<number> {
  const { items, places } = sentence
  const beyond = new Set<number>()
  const colon = items.findIndex(({ word }, at) => word === ':' || (word === '-' && places[at]?.chunk === 1 && at <= 4))
  const label = items.slice(0, Math.max(0, colon))
  const isPlain = label.every(({ tag }) => tag.kind !== 'cue' && tag.kind !== 'trigger' && tag.kind !== 'verb')
  if (colon > 0 && colon <= 4 && isPlain) for (let at = 0; at < colon; at += 1) beyond.add(at)
  // "R ilium (SI side)": what stands in brackets says which part.
  for (const [at, { tag, word }] of items.entries())
    if (
      word === '(' &&
      ['tissue', 'other'].includes(items[at + 1]?.tag.kind ?? '') &&
      items[at + 3]?.word === ')' &&
      tag.kind === 'mark'
    )
      for (let place = at; place <= at + 3; place += 1) beyond.add(place)
  // "bilateral os ilium at the sacroiliac joint": beside what it lies
  for (const [at, { word }] of items.entries()) {
    const to = items[at + 1]?.tag.kind === 'determiner' ? at + 2 : at + 1
    if (/^(?:at|near|beside|along)$/.test(word) && items[to]?.tag.kind === 'tissue')
      for (let place = at; place <= to; place += 1) beyond.add(place)
  }
  let denied = -1
  for (const [at, item] of items.entries()) {
    const opens = places[at - 1]?.chunk !== places[at]?.chunk
    const first = opens && item.tag.kind === 'mark' ? items[at + 1] : item
    // "; nothing in the femur" denies the site itself.
    const isAdded = opens && at > 0 && first !== undefined && adds(first) && namesWhat(sentence, at)
    const isPraised = opens && at > 0 && item.word === ',' && praisesPart(sentence, at)
    if (isPraised || (isAdded && !deniesSite(sentence, at))) denied = places[at]?.chunk ?? -1
    if (places[at]?.chunk === denied) beyond.add(at)
  }
  return beyond
}

/** "Head and acetabulum without change.": in a first report that is normal. */
const saysNoChange = /^(?:no|without) .*change/

export function isSiteList(sentence: ReadSentence): boolean {
  const beyond = beyondSites(sentence)
  const sites = sentence.bearers.filter((one) => !one.vague && !one.general && !beyond.has(one.at))
  return (
    sites.length > 0 &&
    sentence.items.every(
      ({ tag, word, words }, at) =>
        beyond.has(at) ||
        placing.has(tag.kind) ||
        linking.has(word) ||
        (tag.kind === 'cue' && (tag.category === 'none' || (tag.category === 'current' && !saysNoChange.test(words)))),
    )
  )
}
