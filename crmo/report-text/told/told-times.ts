/** "Last year", "two years ago": whether it was this illness is not said, so it neither counts nor is there nothing. */
import { longAgo } from '../../../smart-config/report-words/told-results.ts'
import { matchPhrase, phraseTable } from '../words/phrases.ts'
import type { Token } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'

const phrases = phraseTable(longAgo.phrases.map((phrase) => [phrase, true] as const))
const [spans, onsets, turns] = [wordSet(longAgo.spans), wordSet(longAgo.onsets), wordSet(longAgo.turns)]

/** A phrase that stands alone before its comma speaks of the part behind it. */
const longestOpening = 2

/** Places of the tokens that are told of another year, unless the sentence calls it the beginning of the illness. */
export function longAgoPlaces(tokens: Token[]): ReadonlySet<number> {
  const found = tokens.flatMap((_, at) => {
    const match = spans.has(tokens[at - 1]?.word ?? '') ? null : matchPhrase(phrases, tokens, at)
    return match ? [{ at, last: match.used.at(-1) ?? at }] : []
  })
  if (found.length === 0 || tokens.some(({ word }) => onsets.has(word))) return new Set()
  const isTurn = (place: number): boolean => turns.has(tokens[place]?.word ?? '')
  return new Set(
    found.flatMap(({ at, last }) => {
      let [from, to] = [at, last]
      while (from > 0 && !isTurn(from - 1)) from -= 1
      while (to < tokens.length - 1 && !isTurn(to + 1)) to += 1
      const isOpening = at - from <= longestOpening && to === last && tokens[to + 1]?.word === ','
      if (isOpening) for (to += 1; to < tokens.length - 1 && !isTurn(to + 1); ) to += 1
      return Array.from({ length: to - from + 1 }, (_, step) => from + step)
    }),
  )
}
