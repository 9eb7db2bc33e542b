/** One sentence → items, bones, triggers and their context, ready to be tied together. */
import { isSoft, landmarkPlaces, type ReadSentence, type Trigger } from './claims.ts'
import { placesOf } from './clauses.ts'
import { flagsOf } from './context.ts'
import { itemsOf } from './items.ts'
import { mentionsOf } from './mentions.ts'
import { normalPlaces } from './normal.ts'
import type { Token } from './tokens.ts'

export function readSentence(tokens: Token[]): ReadSentence {
  const items = itemsOf(tokens)
  const places = placesOf(items)
  const flags = flagsOf(items, places)
  const mentions = mentionsOf(items)
  const normal = normalPlaces(items, places, flags)
  const beside = landmarkPlaces(items, places)
  const triggers = items.flatMap((item, at): Trigger[] => {
    const own = flags[at]
    return item.tag.kind === 'trigger' && own && !isSoft(items, places, mentions, at)
      ? [{ at, item, tag: item.tag, flags: own }]
      : []
  })
  const isLabel = (to: number): boolean => items[to + 1]?.word === ':'
  const bearers = mentions.filter(
    (one) => !normal.has(one.at) && !beside.has(one.at) && !((one.vague || one.general) && isLabel(one.to)),
  )
  return { items, places, flags, mentions, bearers, triggers }
}
