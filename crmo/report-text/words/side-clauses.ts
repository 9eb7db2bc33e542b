/** "Normal signal of the right clavicle and oedema of the left": one bone, of which each side has its own statement. */
import { comparisonWords } from '../../../smart-config/report-words/sentence-words.ts'
import type { Item } from './items.ts'
import { isOpposite, mirrored, oneSideOf } from './opposite.ts'

const isJoin = ({ word }: Item): boolean => word === ',' || word === 'and' || word === '&'

const isDenial = ({ tag }: Item): boolean => tag.kind === 'cue' && tag.category === 'negated'
const saysState = ({ tag }: Item): boolean =>
  tag.kind === 'trigger' || (tag.kind === 'cue' && ['normal', 'negated', 'resolved'].includes(tag.category))
/** "Absent from the right clavicle and present in the left" */
const isThere = ({ words }: Item): boolean => /^(?:present|seen|found|visible|evident)$/.test(words)
/** "…, wider than the right": the measure. */
const isMeasured = ({ word, words }: Item): boolean =>
  isOpposite(word) || comparisonWords.includes(word) || / than$/.test(words)

const otherPlaces = new Set(['levels', 'bodyPart', 'tissue', 'region', 'segment', 'part', 'ordinal', 'position'])

/** "No oedema of the left clavicle and expansion of the right": the denial may go on, unless the word is said again. */
function mayStayDenied(before: Item[], behind: Item[]): boolean {
  const denial = before.findIndex(isDenial)
  const denied = before.slice(denial + 1).filter(({ tag }) => tag.kind === 'trigger')
  const isSaidAgain = behind.some(
    ({ tag, words }) => tag.kind === 'trigger' && denied.some((one) => one.words.endsWith(words)),
  )
  // "No oedema of the left tibia, oedema of the right tibia" is left open as in any row of bones.
  const isRow = behind.some(({ tag }) => tag.kind === 'bone')
  return denial >= 0 && denied.length > 0 && (isRow || !isSaidAgain) && !behind.some(({ tag }) => tag.kind === 'cue')
}

/** Where the statement about the other side begins, or -1. */
export function otherSideStart(items: Item[]): number {
  const bone = items.findIndex(({ tag }) => tag.kind === 'bone')
  const named = items[bone]?.tag
  if (named?.kind !== 'bone') return -1
  const isSame = ({ tag }: Item): boolean => tag.kind === 'bone' && tag.bone === named.bone
  const end = items.findIndex(({ tag, word }, at) => at > bone && (tag.kind === 'break' || word === ';'))
  const sentence = items.slice(0, end < 0 ? items.length : end)
  return sentence.findIndex((join, at) => {
    if (at < bone || !isJoin(join)) return false
    const before = sentence.slice(0, at)
    const [side, ...more] = before.flatMap((item) => oneSideOf(item) ?? [])
    const place = sentence.findIndex((item, other) => other > at && oneSideOf(item) !== null)
    const item = sentence[place]
    if (!side || more.length > 0 || !item || oneSideOf(item) !== mirrored[side]) return false
    const stop = sentence.findIndex((one, other) => other > place && isJoin(one))
    const behind = sentence.slice(at + 1, stop < 0 ? sentence.length : stop)
    const next = sentence.slice(place + 1).find((one) => !/^(?:side|one)$/.test(one.word) && !isSame(one))
    const closes =
      next === undefined ||
      /^(?:with|an?)$/.test(next.word) ||
      ['mark', 'and', 'verb', 'trigger', 'cue'].includes(next.tag.kind)
    return (
      closes &&
      before.filter(({ tag }) => tag.kind === 'bone' || tag.kind === 'levels').length === 1 &&
      before.some(saysState) &&
      (behind.some(saysState) || (before.some(isDenial) && behind.some(isThere))) &&
      !behind.some((one) => otherPlaces.has(one.tag.kind) || isMeasured(one)) &&
      behind.every((one) => one.tag.kind !== 'bone' || isSame(one)) &&
      !mayStayDenied(before, behind)
    )
  })
}
