/** "Left: as on the right.": all that was described last, on the other side. */

import { allOnSideWords, sameAcrossWords } from '../../../smart-config/report-words/sentence-words.ts'
import { isMidline } from '../bones/mentions.ts'
import { isOneSided, mirrored } from '../words/opposite.ts'
import { matchPhrase, phraseTable } from '../words/phrases.ts'
import type { Token } from '../words/tokens.ts'
import type { SidedClaim } from './gather.ts'
import type { State } from './reader-state.ts'

const phrases = phraseTable(sameAcrossWords.map((phrase) => [phrase, true] as const))

const allOnSide = phraseTable(allOnSideWords.map((phrase) => [phrase, true] as const))

/** "All on the right.": claims that have no side yet lie there; null when the sentence says anything else. */
export function allOn({ claims }: State, tokens: Token[]): SidedClaim[] | null {
  const used = tokens.length <= 10 ? matchPhrase(allOnSide, tokens, 0)?.used.length : 0
  if (tokens.length === 0 || used !== tokens.length) return null
  const side = tokens.some(({ word }) => /^(?:left|l)$/.test(word)) ? 'left' : 'right'
  return claims.map((one) => (one.side === null && !isMidline(one.mention.bone) ? { ...one, side } : one))
}

/** The claims of the other side; null when the sentence says anything else. */
export function sameAcross(state: State, tokens: Token[]): SidedClaim[] | null {
  const [first, last] = [tokens[0], tokens.at(-1)]
  const used = tokens.length <= 14 ? matchPhrase(phrases, tokens, 0)?.used.length : 0
  const pairs = state.focus.filter(({ mention }) => !isMidline(mention.bone))
  const [side, more] = new Set(pairs.map((one) => one.side))
  if (!first || !last || used !== tokens.length || more || !isOneSided(side)) return null
  const named = tokens.find(({ word }) => /^(?:left|right|l|r)$/.test(word))?.word[0]
  // "Right: as on the left." behind lesions of the right says nothing new.
  if (named === side[0] && /^(?:on|the|left|right|l|r)$/.test(first.word)) return null
  const span = { start: first.start, end: last.end }
  return pairs.map((one) => ({
    ...one,
    mention: { ...one.mention, side: mirrored[side] },
    side: mirrored[side],
    boneSpan: span,
    span,
  }))
}
