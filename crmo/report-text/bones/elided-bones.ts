/** Lists that name a bone once: "tibia left distal and right proximal", "ribs: right 3rd, left 5th", "the left distal and right proximal tibia". */

import { romanOrdinals } from '../../../smart-config/report-words/sentence-words.ts'
import { boneEntry } from '../../bone-name.ts'
import type { Item } from '../words/items.ts'

const romans: readonly string[] = romanOrdinals
const placing = new Set(['segment', 'region', 'position', 'part', 'determiner'])

const isJoin = (item: Item | undefined): boolean =>
  item !== undefined && (item.tag.kind === 'and' || (item.tag.kind === 'mark' && /^[,;:/+&]$/.test(item.word)))
const isSide = (item: Item | undefined): boolean =>
  item?.tag.kind === 'side' && (item.tag.side === 'left' || item.tag.side === 'right')
const isNumbered = ({ tag }: Item): boolean => tag.kind === 'bone' && boneEntry(tag.bone)?.numbered === true
/** A bone that was put where the list leaves it out quotes no words. */
const isPutIn = (item: Item | undefined): boolean => item?.used.length === 0
/** "Right II, left IV": Roman numbers of rays. */
const isOrdinal = (item: Item | undefined): boolean =>
  item?.tag.kind === 'ordinal' || (item?.tag.kind === 'other' && romans.includes(item.word))

const says = (part: Item[]): boolean =>
  part.some((item) => isOrdinal(item) || ['segment', 'region', 'position'].includes(item.tag.kind))

function placeEnd(items: Item[], from: number): number {
  let end = from
  while (placing.has(items[end]?.tag.kind ?? '')) end += 1
  return end
}

/** "the 2nd, 3rd and 5th": end of a row of numbers, or the place itself. */
function numbersEnd(items: Item[], from: number): number {
  let end = from
  for (let at = from; items[at]; at += 1) {
    if (isOrdinal(items[at])) end = at + 1
    else if (!isJoin(items[at]) && items[at]?.tag.kind !== 'determiner') break
  }
  return end
}

type Part = { bone: Item; end: number }

/** A part that says side and place of the bone before it. */
function ofBoneBefore(items: Item[], at: number, bone: Item): Part | null {
  // "Humeri: foci R prox., L dist."
  const opens = items[at - 1]?.tag.kind === 'trigger' && items[at - 2]?.word === ':'
  const before = items[at - 1]?.tag.kind === 'determiner' ? items[at - 2] : items[at - 1]
  if (!isSide(items[at]) || !(isJoin(before) || opens)) return null
  const end = isNumbered(bone) ? numbersEnd(items, at + 1) : placeEnd(items, at + 1)
  const next = items[end]
  const closes =
    next === undefined || next.tag.kind === 'and' || (next.tag.kind === 'mark' && !/^[:(]$/.test(next.word))
  return closes && says(items.slice(at + 1, end)) ? { bone, end } : null
}

/** "The 2nd metatarsal on the right and the 3rd on the left": numbers with their side behind them. */
function ofNumberedBefore(items: Item[], at: number, bone: Item): Part | null {
  const join = items[at - 1]?.tag.kind === 'determiner' ? at - 2 : at - 1
  if (!isNumbered(bone) || !isOrdinal(items[at]) || !isJoin(items[join])) return null
  if (/^(?:a|an)$/.test(items[at - 1]?.word ?? '')) return null
  const end = numbersEnd(items, at)
  const place = ['on', 'of'].includes(items[end]?.word ?? '') ? end + 1 : end
  const side = items[place]?.tag.kind === 'determiner' ? place + 1 : place
  return isSide(items[side]) && place > end ? { bone, end } : null
}

/** "The third rib is oedematous; the fifth likewise": a number that is told like the one before. */
function ofNumberedLike(items: Item[], at: number, bone: Item | undefined): Part | null {
  const next = items[at + 1]
  const opens = items[at - 1]?.tag.kind === 'determiner' && items[at - 2]?.word === ';'
  const isLike = next?.tag.kind === 'trigger' && next.tag.same
  return bone && opens && isOrdinal(items[at]) && isLike ? { bone, end: at + 1 } : null
}

/** End of a row of words that say side and place, from here; null when no side or more than one is among them. */
function sidedEnd(items: Item[], from: number): number | null {
  let end = from
  let sides = 0
  for (; isSide(items[end]) || placing.has(items[end]?.tag.kind ?? ''); end += 1) if (isSide(items[end])) sides += 1
  return sides === 1 ? end : null
}

/** A part that says side and place of the bone behind its neighbour: "left distal and right proximal tibia", "proximal right and distal left femur". */
function ofBoneBehind(items: Item[], at: number): Part | null {
  const before = items[at - 1]?.tag.kind ?? ''
  const end = (isSide(items[at - 1]) || placing.has(before)) && !isSide(items[at]) ? null : sidedEnd(items, at)
  if (end === null || !says(items.slice(at, end)) || !isJoin(items[end])) return null
  let next = end
  while (isJoin(items[next])) next += 1
  const last = next < end + 3 ? sidedEnd(items, next) : null
  const bone = items[last ?? -1]
  return last !== null && bone?.tag.kind === 'bone' && says(items.slice(next, last)) ? { bone, end } : null
}

/** The bone is a label, or the part before carries a side of its own. */
function mayFollow(items: Item[], bone: number): boolean {
  const last = items.at(-1)?.tag.kind === 'determiner' ? items.length - 2 : items.length - 1
  const join = items[last]?.tag.kind === 'trigger' && items[last - 1]?.word === ':' ? last - 1 : last
  // "Ribs:", "Rib lesions:"
  if (items[join]?.word === ':') return items.slice(bone + 1, join).every(({ tag }) => tag.kind === 'trigger')
  const start = items.slice(0, join).findLastIndex(isJoin) + 1
  return isPutIn(items[bone]) || items.slice(Math.min(start, bone), join).some(isSide)
}

const isLabel = (items: Item[], bone: number): boolean =>
  items.slice(bone + 1).find(({ tag }) => tag.kind !== 'trigger')?.word === ':'

/** The row of items with the left-out bones in their places. */
export function withElidedBones(items: Item[]): Item[] {
  const filled: Item[] = []
  let [bone, label, numbered]: [number, number, number] = [-1, -1, -1]
  for (let at = 0; at < items.length; ) {
    const known = filled[bone]
    const before = known && mayFollow(filled, bone) ? ofBoneBefore(items, at, known) : null
    const part =
      before ??
      (known && ofNumberedBefore(items, at, known)) ??
      ofNumberedLike(items, at, filled[numbered]) ??
      ofBoneBehind(items, at)
    const own = items.slice(at, part?.end ?? at + 1)
    const last = own.at(-1)
    if (!last) break
    if (before && isLabel(filled, bone) && !isPutIn(known)) label = bone
    filled.push(...own, ...(part ? [{ ...part.bone, start: last.end, end: last.end, used: [] }] : []))
    const kind = filled.at(-1)?.tag.kind
    if (kind === 'bone') {
      bone = filled.length - 1
      numbered = isNumbered(last) || part ? bone : -1
    }
    if (kind === 'verb' || kind === 'break' || kind === 'levels') bone = -1
    at += own.length
  }
  const named = filled[label]
  const isHead =
    filled
      .slice(label + 1, label + 3)
      .map(({ tag }) => tag.kind)
      .join() === 'mark,trigger'
  if (named && (isNumbered(named) || isHead)) filled[label] = { ...named, tag: { kind: 'other' } }
  return filled
}
