/** Is the text English? Another language yields neither lesion nor denial: its "no" may be our "in". */
import { englishWords, otherWords } from '../../../smart-config/report-words/language-words.ts'
import { findingTable, itemsOf } from './items.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './word-set.ts'

const english = wordSet(englishWords)
const others = Object.values(otherWords).map(
  (words) => new Set(words.split(' ').filter((word) => word.length > 1 && !english.has(word))),
)
const countIn = (words: string[], set: ReadonlySet<string>): number =>
  words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0)
const sample = 400
/** "ALAT 18", "41 umol", and of "mg/dL" or "x10E9/L" the half behind the stroke. */
const isBesideNumber = (tokens: Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'number' ||
  tokens[at - 1]?.kind === 'number' ||
  (tokens[at - 1]?.word === '/' && tokens[at]?.glued === true && tokens[at - 3]?.kind === 'number')

export function languageOf(tokens: Token[]): 'english' | 'other' {
  // "Non-febrile", "-ve": the half of a hyphened word is no word of another language.
  const isHalf = (at: number): boolean =>
    (tokens[at + 1]?.word === '-' && tokens[at + 1]?.glued === true) ||
    (tokens[at]?.glued === true && tokens[at - 1]?.word === '-')
  const words = tokens.filter((token, at) => token.kind === 'word' && !isHalf(at)).slice(0, sample)
  if (words.length === 0) return 'english'
  const foreignScript = words.filter(({ word }) => !/[a-z0-9]/.test(word)).length
  if (foreignScript * 2 > words.length) return 'other'
  const list = words.map(({ word }) => word)
  const own = countIn(list, english)
  const foreign = Math.max(...others.map((set) => countIn(list, set)))
  // Names carry accents in English reports too (Köhler): accents only add to foreign words.
  const accented = list.filter((word) => /[à-ÿœąćęłńśźżğışő]/.test(word)).length
  const against = foreign > 0 ? foreign + accented : 0
  if (against > own && (against >= 2 || words.length < 8)) return 'other'
  if (own > 0 || (words.length < 8 && accented === 0)) return 'english'
  // A telegram without small words: our own vocabulary must know a fair part of it. An unknown name or unit beside its number is of any
  // language: "ALAT 18 U/L".
  const long = words.filter(({ word }) => word.length > 2)
  const beside = new Set(tokens.filter((_, at) => isBesideNumber(tokens, at)))
  const isEnglish = (table?: typeof findingTable): boolean => {
    const known = itemsOf(long, table).flatMap(({ tag, used }) => (tag.kind === 'other' ? [] : [used]))
    const named = new Set(known.flat())
    const unknown = long.filter((one, at) => !named.has(at) && !beside.has(one))
    return known.length * 3 >= unknown.length
  }
  return isEnglish() || isEnglish(findingTable) ? 'english' : 'other'
}
