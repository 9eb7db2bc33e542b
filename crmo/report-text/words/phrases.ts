/** Phrase tables → a matcher over tokens. The notation is explained in `smart-config/report-words/lesion-words.ts`. */
import type { Token } from './tokens.ts'
import { folded, tokensOf } from './tokens.ts'

type Element = { kind: 'word'; words: ReadonlySet<string>; optional: boolean } | { kind: 'gap' }
type Phrase<Value> = { elements: Element[]; value: Value }
export type PhraseTable<Value> = ReadonlyMap<string, Phrase<Value>[]>
/** `used`: places of the tokens that were matched; a gap's tokens are not among them. */
export type PhraseMatch<Value> = { value: Value; used: number[] }

/** How many plain words a `~` may span. */
const gapLimit = 8
/** A gap ends at these: what stands behind them is another statement. */
const gapStops = new Set([
  'no',
  'not',
  'without',
  'nor',
  'neither',
  'nothing',
  'nowhere',
  'none',
  'never',
  'hardly',
  'barely',
  'scarcely',
  'cannot',
  'lacks',
  'lacking',
  'absent',
  'nil',
  'blurred',
  'center',
  'central',
  'centrally',
  'matrix',
  'interior',
  'or',
  'but',
  'with',
  'while',
  'whereas',
  'normal',
  'intact',
])

const plurals = (word: string): string[] => {
  const ending = /\(([a-z]+)\)$/.exec(word)
  if (!ending?.[1]) return [word]
  const stem = word.slice(0, ending.index)
  return [stem, stem + ending[1]]
}

function elementsOf(pattern: string): Element[] {
  return pattern.split(' ').flatMap((part): Element[] => {
    if (part === '~') return [{ kind: 'gap' }]
    const optional = part.startsWith('[')
    // A blank within brackets would split them, and the row could never match.
    if (optional !== part.endsWith(']')) throw new Error(`a phrase with a broken bracket: ${pattern}`)
    const alternatives = (optional ? part.slice(1, -1) : part).split('|').flatMap(plurals)
    const [only] = alternatives
    const pieces = alternatives.length === 1 && only ? tokensOf(only) : []
    if (pieces.length > 1) return pieces.map((piece) => ({ kind: 'word', words: new Set([piece.word]), optional }))
    return [{ kind: 'word', words: new Set(alternatives.map(folded)), optional }]
  })
}

export function phraseTable<Value>(rows: Iterable<readonly [pattern: string, value: Value]>): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>()
  const single = [...rows].flatMap(([patterns, value]) =>
    patterns.split(' / ').map((pattern) => [pattern, value] as const),
  )
  for (const [pattern, value] of single) {
    const elements = elementsOf(pattern)
    for (const [index, element] of elements.entries()) {
      if (element.kind === 'gap') break
      for (const word of element.words) {
        const phrase = { elements: elements.slice(index), value }
        table.set(word, [...(table.get(word) ?? []), phrase])
      }
      if (!element.optional) break
    }
  }
  return table
}

const isHyphen = (token: Token | undefined): boolean => token?.word === '-' && token.glued

/** Longest way to match the elements from a place; null when none. Phrases are short, so the search is bounded by a constant. */
function matchFrom(tokens: Token[], at: number, elements: Element[], index: number): number[] | null {
  const element = elements[index]
  if (!element) return []
  if (element.kind === 'gap') {
    for (let skipped = 0, place = at; skipped <= gapLimit; skipped += 1, place += 1) {
      const rest = matchFrom(tokens, place, elements, index + 1)
      if (rest) return rest
      const token = tokens[place]
      if (!token || (token.kind === 'mark' && !/^[%°º]$/.test(token.word)) || gapStops.has(token.word)) return null
    }
    return null
  }
  const skipsHyphen = index > 0 && isHyphen(tokens[at]) && tokens[at + 1]?.glued && !element.words.has('-')
  const place = skipsHyphen ? at + 1 : at
  const token = tokens[place]
  if (token && element.words.has(token.word)) {
    const rest = matchFrom(tokens, place + 1, elements, index + 1)
    if (rest) return [place, ...rest]
  }
  return element.optional ? matchFrom(tokens, at, elements, index + 1) : null
}

/** The longest phrase that begins at this token. */
export function matchPhrase<Value>(table: PhraseTable<Value>, tokens: Token[], at: number): PhraseMatch<Value> | null {
  const first = tokens[at]
  if (!first) return null
  let best: PhraseMatch<Value> | null = null
  for (const phrase of table.get(first.word) ?? []) {
    const used = matchFrom(tokens, at, phrase.elements, 0)
    if (used && used.length > (best?.used.length ?? 0)) best = { value: phrase.value, used }
  }
  return best
}
