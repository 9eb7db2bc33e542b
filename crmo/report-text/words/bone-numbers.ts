/** Numbers of rays, ribs and vertebrae: "second to fourth", "3rd and 4th", "metatarsals 2-4". */
import { romanOrdinals } from '../../../smart-config/report-words/sentence-words.ts'
import type { Item } from './items.ts'

const units = new Set(['mm', 'cm', 'year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'x'])

const romans: readonly string[] = romanOrdinals
const romanOf = (item: Item | undefined): number | null => {
  const place = item?.tag.kind === 'other' ? romans.indexOf(item.word) : -1
  return place >= 0 ? place + 1 : null
}

/** "third" is also a part of a bone; directly before a numbered bone it is its number. */
const numbersOf = (item: Item | undefined): number[] => {
  if (item?.tag.kind === 'ordinal') return item.tag.numbers
  const roman = romanOf(item)
  if (roman !== null) return [roman]
  return item && /(^| )thirds?$/.test(item.words) ? [3] : []
}
const isRangeJoin = (item: Item | undefined): boolean =>
  item !== undefined && ['-', 'to', 'through'].includes(item.word)
const isJoin = (item: Item | undefined): boolean =>
  isRangeJoin(item) ||
  item?.tag.kind === 'and' ||
  (item?.tag.kind === 'mark' && (item.word === ',' || item.word === '/'))

const between = (from: number, to: number): number[] =>
  from < to && to - from < 12 ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [from, to]

/** "From the third to the fifth", "of the second and of the fourth": where the small words before a number of a row begin. */
function linkedFrom(items: Item[], at: number): number {
  const determiner = items[at - 1]?.tag.kind === 'determiner' ? at - 1 : at
  const from =
    items[determiner - 1]?.word === 'of' || items[determiner - 1]?.word === 'in' ? determiner - 1 : determiner
  return isJoin(items[from - 1]) ? from : at
}

/** Numbers in front, right to left: "second to fourth", "3rd and 4th". */
export function numbersBefore(items: Item[], at: number): { numbers: number[]; from: number } {
  let numbers = numbersOf(items[at])
  let from = linkedFrom(items, at)
  while (numbers.length > 0 && isJoin(items[from - 1])) {
    const join = items[from - 2]?.tag.kind === 'mark' && items[from - 1]?.tag.kind === 'and' ? from - 2 : from - 1
    const more = numbersOf(items[join - 1])
    if (more.length === 0) break
    const [next] = numbers
    numbers =
      isRangeJoin(items[join]) && next !== undefined
        ? [...between(more[0] ?? next, next), ...numbers.slice(1)]
        : [...more, ...numbers]
    from = linkedFrom(items, join - 1)
  }
  return { numbers, from }
}

/** Numbers behind: "metatarsals 2-4", "ribs 5 and 6". */
export function numbersAfter(items: Item[], at: number): { numbers: number[]; to: number } {
  const numbers: number[] = []
  let to = at - 1
  for (let place = at; ; ) {
    const item = items[place]
    const value = item?.tag.kind === 'number' ? item.tag.value : (romanOf(item) ?? Number.NaN)
    if (!Number.isInteger(value) || value < 1 || value > 12 || units.has(items[place + 1]?.word ?? '')) break
    const previous = numbers.at(-1)
    if (previous !== undefined && isRangeJoin(items[place - 1])) numbers.push(...between(previous, value).slice(1))
    else numbers.push(value)
    to = place
    if (!isJoin(items[place + 1])) break
    place += 2
  }
  return { numbers, to }
}

/** "Of the ribs the left fourth to sixth" */
export function numbersOfThem(items: Item[], at: number): number[] {
  const from = items[at + 2]?.tag.kind === 'side' ? at + 3 : at + 2
  const row = items.slice(from, from + 8).findIndex(({ tag }) => tag.kind === 'mark' || tag.kind === 'verb')
  const end = row < 0 ? items.length : from + row
  return items[from]?.tag.kind === 'ordinal' ? numbersBefore(items, end - 1).numbers : []
}
