/** "At twelve a tonsillitis, 39.4 °C, CRP 88 mg/L": what is told with an illness of its own is not of the presenting one. */
import { besideIllness, headedIllness, otherIllness } from '../../../smart-config/report-words/fever-words.ts'
import type { Place } from '../words/clauses.ts'
import type { Item } from '../words/items.ts'
import { matchPhrase, phraseTable } from '../words/phrases.ts'
import type { Token } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import type { Flags } from './flag.ts'

const illnesses = new Set(otherIllness.split('|'))
const [times, opinions, headedEnds] = [
  wordSet(headedIllness.times),
  wordSet(headedIllness.opinions),
  wordSet(headedIllness.ends),
]
const isDenied = (own: Flags | undefined): boolean =>
  own !== undefined &&
  (own.has('negated') ||
    own.has('uncertain') ||
    own.has('hypothetical') ||
    own.has('family') ||
    own.has('differential'))

/** "She had a cold", not "a cold abscess". */
const isCold = (items: Item[], at: number): boolean =>
  items[at]?.word === 'cold' &&
  items[at - 1]?.tag.kind === 'determiner' &&
  !['tissue', 'trigger', 'bone'].includes(items[at + 1]?.tag.kind ?? '')

const goesOn = wordSet('recurred returned persisted persists persistent continued still despite remained')
const beside = phraseTable(besideIllness.map((phrase) => [phrase, true] as const))

/** Places of the tokens behind "after the biopsy", "with every infection" in their part of the sentence: this illness or not is not said. */
export function besidePlaces(tokens: Token[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = 0; at < tokens.length; at += 1) {
    if (!matchPhrase(beside, tokens, at)) continue
    const isEnd = (place: number): boolean => /^(?:;|but|however)$/.test(tokens[place]?.word ?? ';')
    let [from, to] = [at, at]
    const isJoin = (place: number): boolean => /^(?:,|and)$/.test(tokens[place]?.word ?? '')
    while (from > 0 && !isEnd(from - 1) && !isJoin(from - 1)) from -= 1
    // "CRP 40 mg/L, due to a viral infection": what stands before the comma.
    if (/^(?:due|owing|secondary|attributed|ascribed)$/.test(tokens[from]?.word ?? '') && from > 1)
      for (from -= 1; from > 0 && !isEnd(from - 1) && !isJoin(from - 1); ) from -= 1
    while (!isEnd(to + 1)) to += 1
    // "Fever recurred after each operation": it was there without.
    if (tokens.slice(from, to + 1).some(({ word }) => goesOn.has(word))) continue
    for (let place = from; place <= to; place += 1) found.add(place)
  }
  return found
}

const headingReach = 8
/** "Influenza in February: two days of fever, CRP 33;": places of what a heading with an illness and its time tells, to the semicolon. */
export function headedPlaces(tokens: Token[]): ReadonlySet<number> {
  const colon = tokens.findIndex(({ word }) => word === ':')
  const words = tokens.slice(0, Math.max(0, colon)).map(({ word }) => word)
  const isHeading = words.length <= headingReach && words.some((word) => illnesses.has(word)) && words.some(isTime)
  if (!isHeading || words.some((word) => opinions.has(word))) return new Set()
  const end = tokens.findIndex(({ word }, place) => place > colon && headedEnds.has(word))
  const places = Array.from({ length: (end < 0 ? tokens.length : end) - colon }, (_, step) => colon + step)
  return new Set(places.some((place) => goesOn.has(tokens[place]?.word ?? '')) ? [] : places)
}
const isTime = (word: string): boolean => /^(?:19|20)\d\d$/.test(word) || times.has(word)

/** The clauses that name another illness, as something that the child had. */
export function otherIllnessClauses(items: Item[], places: Place[], flags: Flags[]): ReadonlySet<number> {
  const named = items.flatMap(({ words }, at) =>
    (words.split(' ').some((word) => illnesses.has(word)) || isCold(items, at)) && !isDenied(flags[at])
      ? [places[at]?.clause ?? -1]
      : [],
  )
  return new Set(named)
}
