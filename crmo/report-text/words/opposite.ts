/** The other side: its words, and what it is. */
import { oppositeWords } from '../../../smart-config/report-words/sentence-words.ts'
import type { Item, NamedSide } from './items.ts'

const words = new Set(oppositeWords)

export const isOpposite = (word: string | undefined): boolean => words.has(word ?? '')

export const mirrored = { left: 'right', right: 'left' } as const

export const isOneSided = (side: NamedSide | null | undefined): side is 'left' | 'right' =>
  side === 'left' || side === 'right'

/** The one side that an item names: not "both", not "symmetric". */
export const oneSideOf = ({ tag }: Item): 'left' | 'right' | null =>
  tag.kind === 'side' && tag.side !== 'symmetric' && isOneSided(tag.side) ? tag.side : null
