/** Whether a number that is told is about this child, now and in this illness. */

import { flagsOf } from '../context/context.ts'
import type { Flag } from '../context/flag.ts'
import { besidePlaces, headedPlaces, otherIllnessClauses } from '../context/other-illness.ts'
import { placesOf } from '../words/clauses.ts'
import { findingTable, type Item, itemsOf } from '../words/items.ts'
import type { Token } from '../words/tokens.ts'
import { longAgoPlaces } from './told-times.ts'
import type { Name } from './told-values.ts'

/** What has resolved was measured in this illness, of which the highest value counts. */
const off: readonly Flag[] = ['hypothetical', 'family']
const unsure: readonly Flag[] = ['past', 'uncertain']
/** "CRP previously 39", "prior CRP 39": a value of the same illness, before today's. */
const earlierValue = /^(?:previous|previously|prior|formerly|former|earlier)$/

type Standing = { gone: ReadonlySet<number>; unsure: ReadonlySet<number> }

/** Places of tokens that are not about this child now (planned, a relative's, of another illness), and of those of which that is not said. */
export function standingOf(tokens: Token[], found: Name[]): Standing {
  const items = itemsOf(tokens, findingTable)
  const places = placesOf(items)
  const flags = flagsOf(items, places)
  const others = otherIllnessClauses(items, places, flags)
  const isEarlierValue = ({ word, used }: Item): boolean =>
    earlierValue.test(word) &&
    found.some(
      ({ key, at, last }) =>
        key === 'crp' &&
        (at === (used.at(-1) ?? -1) + 1 ||
          used[0] === last + 1 ||
          // "CRP 3 mg/L, previously 56"
          tokens[(used.at(-1) ?? -1) + 1]?.kind === 'number'),
    )
  const isFlagged = (at: number, by: readonly Flag[]): boolean =>
    by.some((flag) => {
      const cue = items[flags[at]?.get(flag) ?? -1]
      // The reach of a denial that may have ended is no doubt of a number.
      const isReport = /\breported/.test(cue?.words ?? '')
      return (
        cue?.tag.kind === 'cue' &&
        cue.tag.category !== 'negated' &&
        !isReport &&
        cue.word !== 'borderline' &&
        !isEarlierValue(cue)
      )
    })
  const placesWhere = (test: (at: number) => boolean): Set<number> =>
    new Set(items.flatMap(({ used }, at) => (test(at) ? used : [])))
  return {
    gone: new Set([
      ...placesWhere((at) => others.has(places[at]?.clause ?? -1) || isFlagged(at, off)),
      ...headedPlaces(tokens),
    ]),
    unsure: new Set([...placesWhere((at) => isFlagged(at, unsure)), ...longAgoPlaces(tokens), ...besidePlaces(tokens)]),
  }
}
