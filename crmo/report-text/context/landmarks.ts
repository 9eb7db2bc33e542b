/** Bones that a sentence names only to say where something else lies, or how large it is. */
import { landmarkParts } from '../../../smart-config/report-words/anatomy-words.ts'
import { endOf, type Place } from '../words/clauses.ts'

import type { Item } from '../words/items.ts'

const partsBeside = new Set(landmarkParts)
const onto = new Set(['alongside', 'along', 'around', 'over', 'overlying', 'onto', 'beside'])

/** A bone that is no vertebra, or a soft tissue, before this place in its clause. */
const hasOtherHost = (items: Item[], places: Place[], at: number): boolean =>
  items
    .slice(0, at)
    .some(
      ({ tag, word }, place) =>
        places[place]?.clause === places[at]?.clause &&
        ((tag.kind === 'bone' && tag.bone !== 'vertebra') || tag.kind === 'tissue' || /^(?:abscess|mass)/.test(word)),
    )

/** "Disc oedema L4/5", "the L4/L5 disc": the disc's own name, not two vertebrae. */
function diskNames(items: Item[], places: Place[]): number[] {
  const between = new Set(['trigger', 'preposition', 'determiner', 'part', 'position', 'verb'])
  return items.flatMap((item, at) => {
    if (item.tag.kind !== 'tissue' || !item.word.startsWith('disk')) return []
    const next = items.findIndex(({ tag }, place) => place > at && !between.has(tag.kind))
    return [at - 1, next].filter(
      (place) =>
        items[place]?.tag.kind === 'levels' &&
        items[place]?.words.includes('/') &&
        places[place]?.chunk === places[at]?.chunk,
    )
  })
}

const isOfAnotherBone = (host: Item | undefined, object: Item[]): boolean =>
  host?.tag.kind === 'bone' &&
  object.some(({ tag }) => tag.kind === 'bone' && host.tag.kind === 'bone' && tag.bone !== host.tag.bone)

/** Bones behind a landmark word, until the next statement; levels that name a disc. */
export function landmarkPlaces(items: Item[], places: Place[]): Set<number> {
  const beside = new Set<number>(diskNames(items, places))
  for (const [at, item] of items.entries()) {
    // "twice as broad as the right clavicle"
    const measured = item.word === 'as' && items[at - 2]?.word === 'as' && items[at - 1]?.word !== 'well'
    if (measured || / as$/.test(item.words.replace('well as', '')))
      for (let place = at + 1; place <= endOf(places, at, 'chunk'); place += 1) beside.add(place)
    const object = items.slice(at + 1, at + 7).filter((_, index) => places[at + 1 + index]?.chunk === places[at]?.chunk)
    const ofPart = object.some(({ word }) => partsBeside.has(word))
    // "Both ilia under the cartilage of the acetabulum": in the ilia.
    const ofOtherPart = ofPart && isOfAnotherBone(items[at - 1], object)
    if (item.tag.kind !== 'landmark' && !(item.word === 'under' && ofOtherPart)) continue
    // New bone along the ulna is the ulna's.
    const before = items[at - 1]?.tag
    if (before?.kind === 'trigger' && before.features.includes('periosteal_reaction') && onto.has(item.word)) continue
    // "Collapse at the level of T8" is in T8; a rib's lesion or an abscess at that level is not.
    if (/ (?:level|height) of$/.test(item.words) && !hasOtherHost(items, places, at)) continue
    // "oedema around the metaphyses of tibia and fibula": in them
    const part = items.slice(at + 1, at + 4).find(({ tag }) => tag.kind !== 'determiner' && tag.kind !== 'segment')
    if (onto.has(item.word) && part?.tag.kind === 'region') continue
    // "Beneath the cartilage of the femur": in it.
    if (ofPart && !ofOtherPart) continue
    // "a lucent band beneath in the distal femora": beneath what is not said
    if (items[at + 1]?.tag.kind === 'preposition' && items[at + 1]?.word !== 'to') continue
    for (let place = at + 1; place < items.length && places[place]?.chunk === places[at]?.chunk; place += 1) {
      if (['trigger', 'verb', 'landmark'].includes(items[place]?.tag.kind ?? '')) break
      // "overlying callus in the tibia": the bone is not what it lies on
      const word = items[place]?.word ?? ''
      // "at the insertion of the tendon on the tubercle"
      const ofTissue = items[place - 1]?.tag.kind === 'tissue' && ['on', 'at', 'into'].includes(word)
      const enters = (['in', 'within'].includes(word) && place > at + 1) || ofTissue
      if (enters || (items[place]?.tag.kind === 'and' && items[place]?.word !== 'and' && items[place]?.word !== 'or'))
        break
      // "near the cartilage and of the left pubis": the list of what is affected goes on.
      if (items[place]?.tag.kind === 'and' && items[place + 1]?.tag.kind === 'preposition') break
      beside.add(place)
    }
  }
  return beside
}
