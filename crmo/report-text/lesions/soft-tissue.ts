/** Words of a lesion that are said of soft tissue, a disc or a joint, and of no bone. */
import { hostPrepositions } from '../../../smart-config/report-words/sentence-words.ts'
import type { Mention } from '../bones/mentions.ts'
import type { Place } from '../words/clauses.ts'
import type { Item, Tag } from '../words/items.ts'

/** A bone follows the tissue, joined by "and". */
function listGoesOn(items: Item[], places: Place[], mentions: Mention[], from: number): boolean {
  const behind = mentions.filter((one) => one.at > from && places[one.at]?.clause === places[from]?.clause)
  const [next, last] = [behind[0], behind.at(-1)]
  const between = next ? items.slice(from + 1, next.from) : []
  const joins = ['and', 'preposition', 'determiner', 'mark', 'side', 'position', 'segment', 'part', 'tissue']
  const isList = between.every(({ tag, word }) => joins.includes(tag.kind) || word === 'mass')
  if (between.some(({ tag }) => tag.kind === 'and')) return isList
  // "Uptake in the adrenal mass, the right ilium and the left femur"
  const whole = last ? items.slice(from + 1, last.at) : []
  const plain = whole.every(({ tag }) => tag.kind !== 'verb' && tag.kind !== 'cue' && tag.kind !== 'trigger')
  return isList && between.some(({ word }) => word === ',') && plain && whole.some(({ tag }) => tag.kind === 'and')
}

/** "T7 is flattened to a thin disc": what a bone is said to be is the bone's, whatever it is compared with. */
function isPredicateOfBone(items: Item[], places: Place[], mentions: Mention[], at: number): boolean {
  if (items[at - 1]?.tag.kind !== 'verb') return false
  if (items[at - 2]?.word === 'it') return true
  return mentions.some(({ at: bone, to }) => to === at - 2 && places[bone]?.chunk === places[at]?.chunk)
}

/** "The disc is severely flattened at T7", "the discs at T7 and T8 are flattened": what the disc is said to be is not the vertebra's. */
function isPredicateOfDisk(items: Item[], at: number): boolean {
  const isSaid = ({ tag, word }: Item): boolean =>
    ['verb', 'cue', 'and', 'trigger'].includes(tag.kind) || (tag.kind === 'other' && /(?:ly|ed)$/.test(word))
  const end = items.slice(0, at).findLastIndex((item) => !isSaid(item))
  const own = ['levels', 'and', 'preposition', 'determiner']
  const subject = items.slice(0, end + 1).findLast(({ tag }) => !own.includes(tag.kind))
  return subject?.word.startsWith('disk') === true && ['verb', 'cue'].includes(items[end + 1]?.tag.kind ?? '')
}

/** "Thickened right iliacus", "enlarged left inguinal nodes", "a little thickening about the fibula" */
function enlargesTissue(items: Item[], at: number): boolean {
  const { tag, words } = items[at] ?? { tag: { kind: 'other' } as Tag, words: '' }
  if (tag.kind !== 'trigger' || tag.features.length !== 1 || tag.features[0] !== 'expansion') return false
  if (words === 'thickening' && /^(?:about|around|round|beside|along)$/.test(items[at + 1]?.word ?? '')) return true
  const object = items
    .slice(at + 1, at + 5)
    .find((item) => !['side', 'position', 'determiner', 'other'].includes(item.tag.kind))
  return /ed$/.test(words) && object?.tag.kind === 'tissue'
}

/** The words stand for soft tissue, joint or organ: "synovial enhancement", "uptake in the kidneys", "nodes are enlarged". */
export function isSoft(items: Item[], places: Place[], mentions: Mention[], at: number): boolean {
  const { tag } = items[at] ?? { tag: { kind: 'other' } as Tag }
  if (tag.kind !== 'trigger') return false
  if (tag.strength === 'bony') return false
  // "A rim-enhancing collection and a smaller one": of the same kind as the last.
  const like = items.slice(0, at).findLast((one) => one.tag.kind === 'tissue' || one.tag.kind === 'trigger')
  if (/ ones?$/.test(items[at]?.words ?? '') && like?.tag.kind === 'tissue') return true
  // "Destruction of the pubis with a mass in the adductor muscles": the mass is of the bone before it.
  const ofBone = mentions.some((one) => one.to < at && places[one.at]?.chunk === places[at]?.chunk)
  if (tag.features.includes('soft_tissue_mass') && ofBone) return false
  if (items[at - 1]?.tag.kind === 'tissue' || items[at + 1]?.tag.kind === 'tissue') return true
  if (isPredicateOfDisk(items, at)) return true
  if (isPredicateOfBone(items, places, mentions, at)) return false
  if (enlargesTissue(items, at)) return true
  let linked = false
  for (let place = at + 1; place < Math.min(items.length, at + 8); place += 1) {
    const item = items[place]
    if (!item || places[place]?.clause !== places[at]?.clause) break
    if (item.tag.kind === 'determiner') continue
    if (item.tag.kind === 'tissue' || (item.tag.kind === 'part' && /^(?:growth|phys[ei]s)/.test(item.word))) {
      // "at the insertion of the patellar tendon on the tibial tubercle"
      if (items.slice(at, place + 1).some(({ word }) => /^(?:insert|attach|enthes)/.test(word))) return false
      // "Osteitis of the sternoclavicular region: left clavicle and manubrium"
      const lists = items.findIndex(({ word }, next) => next > place && next <= place + 2 && word === ':')
      if (linked && lists > 0 && mentions.some((one) => one.at > lists)) return false
      // "at the sternoclavicular joint and in the left clavicle": the joint is only the first of the list.
      if (linked) return !listGoesOn(items, places, mentions, place)
      break
    }
    if (mentions.some((one) => place >= one.from && place <= one.to)) return false
    if (item.tag.kind === 'trigger' || item.tag.kind === 'verb' || item.word === ',') break
    if (item.tag.kind === 'preposition' && hostPrepositions.includes(item.word)) linked = true
  }
  for (let place = at - 1; place >= Math.max(0, at - 8); place -= 1) {
    if (places[place]?.chunk !== places[at]?.chunk) return false
    if (mentions.some((one) => one.at === place) || items[place]?.tag.kind === 'trigger') return false
    if (items[place]?.tag.kind === 'tissue') return true
  }
  return false
}
