/** ConText over items: which statements are denied, doubtful, past, hypothetical, normal. Rules: `context-triggers.ts` and `scopes.ts`. */
import { type Place, startOf } from '../words/clauses.ts'
import { type Item, isContent } from '../words/items.ts'
import type { Flag, Flags } from './flag.ts'
import { scopesOf } from './scopes.ts'
import { doubtByVerdict, markSigns } from './signs.ts'

export function flagsOf(items: Item[], places: Place[]): Flags[] {
  const flags = items.map(() => new Map<Flag, number>())
  for (const [at, item] of items.entries()) {
    const { tag } = item
    if (tag.kind !== 'cue' || tag.category === 'none' || tag.category === 'normal') continue
    for (const scope of scopesOf(items, places, at, tag.category, tag.direction)) {
      for (let place = scope.from; place <= scope.to; place += 1) {
        flags[place]?.set(place >= scope.doubtfulFrom ? 'uncertain' : tag.category, at)
      }
    }
  }
  // "Were a lesion suspected, MRI would be the test."
  if (/^(?:were|had|should)$/.test(items[0]?.word ?? '') && items.some(({ word }) => word === 'would'))
    for (const one of flags) one.set('hypothetical', 0)
  // "Right femur: oedema -", "fever -, night sweats +"
  for (const [last, mark] of items.entries()) {
    const [before, next] = [items[last - 1], items[last + 1]]
    const closes = next === undefined || next.word === ',' || next.word === ';'
    if (mark.word === '-' && closes && before && isContent(before) && mark.start > before.end)
      for (let at = startOf(places, last - 1, 'chunk'); at < last; at += 1) flags[at]?.set('negated', last)
  }
  markSigns(items, flags)
  doubtByVerdict(items, places, flags)
  // "non-enhancing": the prefix denies its word.
  for (const [at, item] of items.entries())
    if (item.word === 'non' && items[at + 1]?.word === '-') flags[at + 2]?.set('negated', at)
  return flags
}
