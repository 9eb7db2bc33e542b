/** Bone words that name no bone: of a vessel, of a part of another bone, of what lies beside. */
import { notBoneNouns, placePrefixes } from '../../../smart-config/report-words/anatomy-words.ts'
import { boneEntry } from '../../bone-name.ts'
import type { Item } from '../words/items.ts'

const notBone = new Set(notBoneNouns)
const besidePrefixes: ReadonlySet<string> = new Set(placePrefixes)

const partNoun = /^(?:portion|part|side|aspect|surface|end|border|margin|half)s?$/

function isPartOfOtherBone(items: Item[], at: number): boolean {
  const [own, noun, of] = [items[at], items[at + 1], items[at + 2]]
  if (own?.tag.kind !== 'bone' || !partNoun.test(noun?.word ?? '') || of?.word !== 'of') return false
  const other = items.slice(at + 3, at + 6).find(({ tag }) => tag.kind === 'bone')?.tag
  return other?.kind === 'bone' && other.bone !== own.tag.bone && boneEntry(other.bone)?.vague !== true
}

/** "The acetabulum in its pubic and ischial parts" */
function isPartOfOwn(items: Item[], at: number): boolean {
  const its = items.slice(0, at).findLastIndex(({ word }) => word === 'its')
  const noun = items.findIndex(({ word }, place) => place > at && partNoun.test(word))
  const row = items.slice(its + 1, noun)
  return (
    its >= 0 &&
    noun > at &&
    row.every(({ tag }) => tag.kind === 'bone' || tag.kind === 'and') &&
    items.slice(0, its).some(({ tag }) => tag.kind === 'bone' && boneEntry(tag.bone)?.vague !== true)
  )
}

/** "A soft tissue mass in the lateral orbit": the cavity. */
function isFilledOrbit(items: Item[], at: number): boolean {
  if (items[at]?.words !== 'orbit') return false
  let place = at - 1
  while (['determiner', 'side', 'position'].includes(items[place]?.tag.kind ?? '')) place -= 1
  const enters = /^(?:in|into|within|inside|to|of)$/.test(items[place]?.word ?? '')
  return (
    enters &&
    items
      .slice(Math.max(0, place - 4), place)
      .some(({ words }) => /\b(?:mass|masses|component|abscess|collection|fat)$/.test(words))
  )
}

/** "iliac vessels", "femoral nerve", "tibial and femoral arteries": an adjective that names no bone. */
export function namesNoBone(items: Item[], at: number): boolean {
  const next = items[at + 1]
  // "supra-acetabular ilium", "para-sternal": says where, names no bone
  if (items[at - 1]?.word === '-' && besidePrefixes.has(items[at - 2]?.word ?? '')) return true
  // "the joints T8/9", "disc L3/4"
  if (items[at]?.tag.kind === 'levels' && /^(?:joints?|disks?|interspace|facets?)$/.test(items[at - 1]?.word ?? ''))
    return true
  if (next?.words.split(' ').some((word) => notBone.has(word))) return true
  // "the acetabular portions of ilium and pubis", "the sternal end of the clavicle": says which part of the other bone
  if (isPartOfOtherBone(items, at)) return true
  if (isPartOfOwn(items, at) || isFilledOrbit(items, at)) return true
  // "body and spine of the bone": the spine of another bone
  if (items[at]?.words === 'spine' && next?.word === 'of') return true
  return next?.tag.kind === 'and' && items[at + 2]?.tag.kind === 'bone' && notBone.has(items[at + 3]?.word ?? '')
}
