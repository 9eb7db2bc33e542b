/** "Body and ramus of the mandible", "left pubic body and inferior ramus": parts of one bone in a row. */
import type { Item } from '../words/items.ts'

const joins = (item: Item | undefined): boolean => item?.tag.kind === 'and' || item?.word === ',' || item?.word === '/'
const besidePart: ReadonlySet<string> = new Set(['side', 'position', 'segment', 'determiner'])
/** The first item before or behind a place that says more than which side or end. */
const nextWord = (items: Item[], at: number, step: 1 | -1): number => {
  let place = at + step
  while (besidePart.has(items[place]?.tag.kind ?? '')) place += step
  return place
}

export const isOneOfParts = (items: Item[], at: number): boolean =>
  ([1, -1] as const).some((step) => {
    const join = nextWord(items, at, step)
    return joins(items[join]) && items[nextWord(items, join, step)]?.tag.kind === 'part'
  })
