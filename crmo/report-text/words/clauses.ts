/** Where one statement ends and the next begins within a sentence. */
import type { Item } from './items.ts'
import { otherSideStart } from './side-clauses.ts'

/** `clause`: a statement of its own. `chunk`: a stretch between commas, brackets, colons or dashes within it. */
export type Place = { clause: number; chunk: number }

const subjects = new Set([
  'bone',
  'levels',
  'bodyPart',
  'tissue',
  'trigger',
  'side',
  'region',
  'part',
  'anaphor',
  'other',
  'ordinal',
  'finding',
])
/** What may stand in a row of bones. */
const rowed = new Set(['bone', 'levels', 'bodyPart', 'side', 'region', 'part', 'anaphor', 'ordinal'])
const isSeparator = (item: Item | undefined): boolean =>
  item !== undefined && (item.word === ',' || item.word === 'and' || item.word === '&')
const isSpacedDash = (items: Item[], at: number): boolean => {
  const [before, dash, next] = [items[at - 1], items[at], items[at + 1]]
  return (
    dash?.word === '-' && before !== undefined && next !== undefined && before.end < dash.start && dash.end < next.start
  )
}
const opensStatement = (item: Item): boolean =>
  item.tag.kind === 'verb' ||
  (item.tag.kind === 'cue' && item.tag.category === 'negated' && item.tag.direction === 'forward')

/** "which …", "both of which …" */
const opensRelative = (items: Item[], at: number): boolean =>
  ['which', 'that', 'who'].includes(items[at]?.word ?? '') ||
  (['which', 'whom'].includes(items[at + 2]?.word ?? '') && items[at + 1]?.word === 'of')

/**
 * "T12 and L1 show oedema, and T10 and T11 are normal": between two predicates, the statement changes at the separator before the
 * second one's subject. Without a subject between them ("lies in bone, enhances and has broken through") it does not.
 */
function subjectStart(items: Item[], first: number, second: number): number {
  // "No fever, chills or loss of weight were observed": the subject is the list of what is denied.
  const last = items.slice(first, second).findLastIndex((item) => isSeparator(item)) + first
  const isList = items.slice(last, second).some(({ word }) => word === 'or' || word === 'nor')
  if (items[first]?.tag.kind === 'cue' && last > first && isList) return -1
  let cut = -1
  for (let at = second - 1; at > first; at -= 1) {
    const item = items[at]
    if (!item) break
    // ", which is …" goes on about the same thing
    if (isSeparator(item) && opensRelative(items, at + 1)) break
    if (isSeparator(item)) {
      const subject = items.slice(at + 1, cut > 0 ? cut : second)
      if (!subject.some(({ tag }) => subjects.has(tag.kind))) {
        if (cut > 0) break
        continue
      }
      if (
        cut > 0 &&
        subject.some(({ tag }) => tag.kind === 'trigger' || tag.kind === 'preposition' || tag.kind === 'cue')
      )
        break
      cut = at
      // "…, T7 and T9, the curve has increased": a subject that is no bone is in no row with the bones before it.
      if (rowed.has(items[at - 1]?.tag.kind ?? '') && !subject.some(({ tag }) => rowed.has(tag.kind))) break
    } else if (cut > 0 && (item.tag.kind === 'trigger' || item.tag.kind === 'preposition' || item.tag.kind === 'cue'))
      break
    if (second - at > 20) break
  }
  return cut
}

/** "Less marked", "fainter" */
const isMeasure = ({ tag }: Item): boolean =>
  tag.kind === 'other' || tag.kind === 'position' || (tag.kind === 'cue' && tag.category === 'current')

/** "The same change, though less marked, is seen in …": an aside, with nothing said in it. */
function isAside(items: Item[], at: number): boolean {
  const length = items.slice(at + 1, at + 6).findIndex(({ word }) => word === ',')
  return (
    items[at - 1]?.word === ',' &&
    /^(?:though|although|but|yet)$/.test(items[at]?.words ?? '') &&
    length > 0 &&
    // "No fracture, but faint, patchy oedema"
    !items.slice(0, at).some(({ tag }) => tag.kind === 'cue') &&
    items.slice(at + 1, at + 1 + length).every(isMeasure)
  )
}

export function placesOf(items: Item[]): Place[] {
  const cuts = new Set<number>()
  const otherSide = otherSideStart(items)
  if (otherSide > 0) cuts.add(otherSide)
  let opened = -1
  for (const [at, item] of items.entries()) {
    // "while that of the fibula": a trigger that opens a statement
    const opens = item.tag.kind === 'trigger' && /^(?:while|whereas|but)$/.test(item.word)
    const hard = item.word === ';' || (item.tag.kind === 'break' && !isAside(items, at)) || opens
    if (hard) {
      cuts.add(at)
      opened = -1
    } else if (opensStatement(item)) {
      if (opened >= 0 && item.tag.kind === 'verb') {
        const cut = subjectStart(items, opened, at)
        if (cut > 0) cuts.add(cut)
      }
      opened = at
    }
  }
  let [clause, chunk] = [0, 0]
  return items.map((item, at) => {
    if (cuts.has(at)) clause += 1
    if (cuts.has(at) || [',', '(', ')', ':'].includes(item.word) || isSpacedDash(items, at)) chunk += 1
    return { clause, chunk }
  })
}

/** End of the clause or chunk of a place. */
export function endOf(places: Place[], at: number, unit: keyof Place): number {
  let end = at
  while (
    places[end + 1] &&
    places[end + 1]?.[unit] === places[at]?.[unit] &&
    places[end + 1]?.clause === places[at]?.clause
  )
    end += 1
  return end
}
export function startOf(places: Place[], at: number, unit: keyof Place): number {
  let start = at
  while (
    places[start - 1] &&
    places[start - 1]?.[unit] === places[at]?.[unit] &&
    places[start - 1]?.clause === places[at]?.clause
  )
    start -= 1
  return start
}

/** ", doubtful.", "(questionable)": a part that holds nothing else doubts what stands before it. */
export const standsAlone = (items: Item[], places: Place[], at: number): boolean =>
  startOf(places, at, 'chunk') > 0 &&
  items
    .slice(startOf(places, at, 'chunk'), endOf(places, at, 'chunk') + 1)
    .every((item) => item === items[at] || item.tag.kind === 'mark')
