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

/** `leads`: the bone stands before its number. */
type Part = { bone: Item; end: number; leads?: true }

/** Where a label's colon stands before a part: "Ribs: oedema of the …", or -1. */
function labelBefore(items: Item[], at: number): number {
  let place = at - 1
  for (const kind of ['determiner', 'preposition', 'trigger']) if (items[place]?.tag.kind === kind) place -= 1
  return items[place]?.word === ':' ? place : -1
}

/** A part that says side and place of the bone before it. */
function ofBoneBefore(items: Item[], at: number, bone: Item): Part | null {
  // "Humeri: foci R prox., L dist."
  const opens = labelBefore(items, at) >= 0
  const first = items[at - 1]?.tag.kind === 'determiner' ? at - 2 : at - 1
  const before = /^(?:of|in)$/.test(items[first]?.word ?? '') ? items[first - 1] : items[first]
  if (!isSide(items[at]) || !(isJoin(before) || opens)) return null
  // "Ribs: right 3, left 5 and 6"
  if (isNumbered(bone) && isDigit(items[at + 1]) && endsNumbers(items[rowEnd(items, at + 1)]))
    return { bone, end: at + 1 }
  const end = isNumbered(bone) ? numbersEnd(items, at + 1) : placeEnd(items, at + 1)
  const next = items[end]
  const closes =
    next === undefined || next.tag.kind === 'and' || (next.tag.kind === 'mark' && !/^[:(]$/.test(next.word))
  return (closes || (isNumbered(bone) && end > at + 1 && endsNumbers(next))) && says(items.slice(at + 1, end))
    ? { bone, end }
    : null
}

const isDigit = (item: Item | undefined): boolean =>
  item?.tag.kind === 'number' && Number.isInteger(item.tag.value) && item.tag.value > 0 && item.tag.value <= 12

const isNumber = (item: Item | undefined): boolean => isOrdinal(item) || isDigit(item)
const isRange = (item: Item | undefined): boolean => item?.word === '-' || item?.word === 'to'

/** "II-IV", "2 and 3": end of a row of numbers. */
function rowEnd(items: Item[], from: number): number {
  let end = from
  for (let at = from; items[at]; at += 1) {
    if (isNumber(items[at])) end = at + 1
    else if (!(isJoin(items[at]) || isRange(items[at])) || !isNumber(items[at + 1])) break
  }
  return end
}

const describing: ReadonlySet<string> = new Set(
  'bone levels ordinal number segment region part position side other'.split(' '),
)
const endsNumbers = (item: Item | undefined): boolean =>
  item === undefined || item.word === 'with' || (!describing.has(item.tag.kind) && item.word !== ':')

/** The part before says its number and its side too: "III left" before "V right", not "3 lesions right". */
function saysNumber(items: Item[], join: number): boolean {
  const part = items.slice(items.slice(0, join).findLastIndex(isJoin) + 1, join)
  const number = part.findIndex(isNumber)
  return number >= 0 && part.some(isSide) && part.slice(number).every(({ tag }) => tag.kind !== 'trigger')
}

/** "Metatarsals: III left, V right", "ribs 3 (right) and 5 (left)": the side right behind its number. */
function ofSidedNumber(items: Item[], at: number, join: number, bone: Item): Part | null {
  if (!isNumber(items[at]) || !(labelBefore(items, at) >= 0 || saysNumber(items, join))) return null
  const end = rowEnd(items, at)
  const side = items[end]?.word === '(' ? end + 1 : end
  if (!isSide(items[side]) || !endsNumbers(items[side + 1])) return null
  return isOrdinal(items[at]) ? { bone, end } : { bone, end: at, leads: true }
}

/** "The 2nd metatarsal on the right and the 3rd on the left": numbers with their side behind them. */
function ofNumberedBefore(items: Item[], at: number, bone: Item): Part | null {
  const join = items[at - 1]?.tag.kind === 'determiner' ? at - 2 : at - 1
  if (!isNumbered(bone) || !(isJoin(items[join]) || labelBefore(items, at) >= 0)) return null
  const sided = ofSidedNumber(items, at, join, bone)
  if (sided) return sided
  if (!isOrdinal(items[at]) || /^(?:a|an)$/.test(items[at - 1]?.word ?? '')) return null
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

/** "Left and possibly right clavicle", "right and not the left": whether the other side has it too is said apart. */
const isJudging = ({ tag, word }: Item): boolean =>
  word === '?' || (tag.kind === 'cue' && (tag.category === 'uncertain' || tag.category === 'negated'))

/** A part that says side and place of the bone behind its neighbour: "left distal and right proximal tibia", "proximal right and distal left femur". */
function ofBoneBehind(items: Item[], at: number): Part | null {
  const before = items[at - 1]?.tag.kind ?? ''
  const end = (isSide(items[at - 1]) || placing.has(before)) && !isSide(items[at]) ? null : sidedEnd(items, at)
  if (end === null) return null
  const isInBrackets = items[end]?.word === '('
  let next = end
  while (isJoin(items[next]) || items[next]?.word === '(') next += 1
  const isJudged = items.slice(next, next + 1).some(isJudging)
  if (next === end || !(isJudged || (says(items.slice(at, end)) && !isInBrackets))) return null
  if (isJudged) next += 1
  const row = next < end + 5 ? sidedEnd(items, next) : null
  if (row === null || !(isJudged || says(items.slice(next, row)))) return null
  const bone = items[isInBrackets && items[row]?.word === ')' ? placeEnd(items, row + 1) : row]
  return bone?.tag.kind === 'bone' ? { bone, end } : null
}

/** The bone is a label, or the part before carries a side of its own. */
function mayFollow(items: Item[], bone: number): boolean {
  const colon = labelBefore(items, items.length)
  // "Ribs:", "Rib lesions:"
  if (colon > bone) return items.slice(bone + 1, colon).every(({ tag }) => tag.kind === 'trigger')
  const join = items.at(-1)?.tag.kind === 'determiner' ? items.length - 2 : items.length - 1
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
    const numbers = before || !known ? null : ofNumberedBefore(items, at, known)
    const part = before ?? numbers ?? ofNumberedLike(items, at, filled[numbered]) ?? ofBoneBehind(items, at)
    const own = items.slice(at, part?.leads ? at + 1 : (part?.end ?? at + 1))
    const last = own.at(-1)
    if (!last) break
    if ((before || numbers) && isLabel(filled, bone) && !isPutIn(known)) label = bone
    const end = part?.leads ? last.start : last.end
    const putIn = part ? [{ ...part.bone, start: end, end, used: [] }] : []
    filled.push(...(part?.leads ? [...putIn, ...own] : [...own, ...putIn]))
    const place = filled.length - (part?.leads ? 2 : 1)
    const kind = filled[place]?.tag.kind
    if (kind === 'bone') {
      bone = place
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
