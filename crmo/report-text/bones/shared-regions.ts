/** "Metaphyses of both femora and of both tibiae", "shafts of the radii and ulnae", "bodies of T5 and T9": a part named once for a row. */
import { boneEntry } from '../../bone-name.ts'
import type { Region, Segment } from '../../lesion.ts'
import type { Item } from '../words/items.ts'

type Named = { bone: string; region: Region; segment: Segment; at: number; from: number; to: number }

/** The part that stands before a bone, with "of" or of a vertebra, and whether it is said in the plural. */
function partBefore(items: Item[], { from, at }: Named): { plural: boolean } | null {
  const before = items.slice(from, at)
  const named = before.findIndex(({ tag }) => tag.kind === 'region')
  const tag = before[named]?.tag
  if (tag?.kind !== 'region') return null
  const isOf = before.slice(named).some(({ word }) => word === 'of')
  return isOf || tag.region === 'body' ? { plural: tag.plural } : null
}

/** A long bone by its own name, not by that of a part: "metaphysis of the tibia and of the medial malleolus". */
const isLongWhole = (items: Item[], { bone, at, from, to }: Named): boolean =>
  boneEntry(bone)?.long === true &&
  items[at]?.words.startsWith(bone.slice(0, 3)) === true &&
  items.slice(from, to + 1).every(({ tag }) => tag.kind !== 'part')

/** The row goes on: "and of the right", or a plural ("the metaphyses of femur and tibia"). */
function takesPart(items: Item[], left: Named, right: Named, isPlural: boolean): boolean {
  const middle = items.slice(left.to + 1, right.from)
  const isRow = middle.every(
    ({ tag, word }) => tag.kind === 'and' || tag.kind === 'determiner' || /^(?:,|of)$/.test(word),
  )
  const hasPart =
    left.region === 'body' ? left.bone === right.bone && right.bone === 'vertebra' : isLongWhole(items, right)
  return middle.length > 0 && isRow && hasPart && (isPlural || middle.some(({ word }) => word === 'of'))
}

export function shareRegionOf<One extends Named>(items: Item[], mentions: One[]): One[] {
  let lent: { plural: boolean } | null = null
  const shared: One[] = []
  for (const [index, one] of mentions.entries()) {
    const left = shared[index - 1]
    const isSamePhrase = left?.at === one.at
    const takes: boolean =
      lent !== null &&
      left !== undefined &&
      one.region === 'unspecified' &&
      left.region !== 'unspecified' &&
      (isSamePhrase || takesPart(items, left, one, lent.plural))
    if (!takes && !isSamePhrase) lent = partBefore(items, one)
    const isOneEnd = left?.at !== shared[index - 2]?.at
    const segment = takes && isOneEnd && left && one.segment === 'unspecified' ? left.segment : one.segment
    shared.push(takes && left ? { ...one, region: left.region, segment } : one)
  }
  return shared
}
