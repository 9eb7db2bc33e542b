/** The words of a finding together with those that say so, where they stand close enough to be quoted as one. */

import type { TextSpan } from '../reading.ts'
import type { Item } from './items.ts'

const longestQuotation = 80

export function quoted(items: Item[], at: number, from: number | undefined): TextSpan {
  const item = items[at]
  const cue = from === undefined ? item : items[from]
  const [start, end] = [Math.min(item?.start ?? 0, cue?.start ?? 0), Math.max(item?.end ?? 0, cue?.end ?? 0)]
  return end - start <= longestQuotation ? { start, end } : { start: item?.start ?? 0, end: item?.end ?? 0 }
}
