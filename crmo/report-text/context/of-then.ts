/** Statements of another time or another study: compared with now, denied once, not seen there. */

import { endOf, type Place, startOf } from '../words/clauses.ts'
import { type Item, isContent } from '../words/items.ts'
import { isOpposite } from '../words/opposite.ts'

/** "Now", "new": what follows is current; what went before stays past. */
export const isNow = /^(?:now|currently|today|presently|new|at|present)/

/** "Compared to the previous study the oedema has increased": a statement about now, with no comma behind the comparison. */
export function comparesNow(items: Item[], places: Place[], at: number): boolean {
  const [from, to] = [startOf(places, at, 'chunk'), endOf(places, at, 'chunk')]
  const compares = items.slice(from, at + 1).some(({ word }) => word === 'compared' || word === 'since')
  const told = items.slice(from, to + 1).some(({ word }) => ['which', 'that', 'who'].includes(word))
  return compares && !told && items.slice(at + 1, to + 1).some(({ tag }) => tag.kind === 'verb')
}

/** "(not seen on radiographs)", ", not visible on CT": denies it for another study, not here. */
export function isOfAnotherStudy(items: Item[], places: Place[], at: number): boolean {
  const start = startOf(places, at, 'chunk')
  if (start === startOf(places, at, 'clause') || items.slice(start, at).some(isContent)) return false
  const behind = items.slice(at + 1, at + 5)
  const ofSide = behind.some(({ tag, word }) => tag.kind === 'side' || isOpposite(word))
  if (behind[0]?.tag.kind === 'preposition' && ofSide && !behind.some(isContent)) return true
  const earlier = behind.some(({ tag, words }) => tag.kind === 'cue' && /previous|prior|earlier|last/.test(words))
  return earlier || (behind[0]?.tag.kind === 'preposition' && behind.some(({ tag }) => tag.kind === 'study'))
}

/** "Absent on the earlier film is now present": of that film. */
export function isOvertaken(items: Item[], places: Place[], at: number): boolean {
  const behind = items.slice(at + 1, endOf(places, at, 'clause') + 1)
  const before = behind
    .slice(0, 5)
    .some(({ words }) => /\b(?:previous|prior|earlier|last|first|initial|old)\b/.test(words))
  const now = behind.findIndex(({ word }) => word === 'now')
  return before && now > 0 && !behind.slice(now).some(({ tag }) => tag.kind === 'cue' && tag.category === 'negated')
}

/** "It had no rim in May; now there is one": the denial is of then. */
export function isOfThen(items: Item[], at: number): boolean {
  const was = items.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:had|was|were)$/.test(word))
  const behind = items.slice(at + 1)
  const now = behind.findIndex(({ word }) => word === 'now')
  const around = behind.slice(Math.max(0, now - 2), now + 5)
  const isThere = around.some(({ word }) => word === 'one' || word === 'present' || word === 'there')
  return was && now >= 0 && isThere && !around.some(({ tag }) => tag.kind === 'cue' && tag.category === 'negated')
}
