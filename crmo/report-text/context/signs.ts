/** Signs and verdicts that make what stands beside them denied, or leave it open. */
import { type Place, standsAlone, startOf } from '../words/clauses.ts'
import type { Item } from '../words/items.ts'
import type { Flag } from './flag.ts'

/**
 * "+ night sweats, - fevers", "+sweats -fevers": signs. A dash that opens the line or the list may be a bullet as well as a minus, so that what
 * follows it is neither there nor denied.
 */
export function markSigns(items: Item[], flags: Map<Flag, number>[]): void {
  const signed = items.some(({ word }) => word === '+')
  for (const [at, { words, start, end }] of items.entries()) {
    const [before, next] = [items[at - 1], items[at + 1]]
    if (words !== '-' || next?.tag.kind !== 'finding' || (before && before.end === start)) continue
    const isGlued = end === next.start
    const opens = before === undefined || before.word === ':'
    if (!isGlued && !opens && !(before.word === ',' && signed)) continue
    const stop = items.findIndex((one, place) => place > at && /^[-+;]$/.test(one.word))
    const flag: Flag = signed && (isGlued || !opens) ? 'negated' : 'uncertain'
    for (let place = at + 1; place < (stop < 0 ? items.length : stop); place += 1) flags[place]?.set(flag, at)
  }
}

/** "Irregular end plates of T7 and T9, normal.": what is described is called normal all the same, which of both is not said. */
export function doubtByVerdict(items: Item[], places: Place[], flags: Map<Flag, number>[]): void {
  for (const [at, { tag, words }] of items.entries()) {
    if (
      tag.kind !== 'cue' ||
      tag.category !== 'normal' ||
      !/^(?:normal|unremarkable|nl|wnl|within normal limits)$/.test(words)
    )
      continue
    if (!standsAlone(items, places, at)) continue
    const before = startOf(places, at, 'chunk') - 1
    const from = startOf(places, before, 'clause')
    if (!items.slice(startOf(places, before, 'chunk'), before + 1).some((one) => one.tag.kind === 'trigger')) continue
    for (let place = from; place < at; place += 1) flags[place]?.set('uncertain', at)
  }
}
