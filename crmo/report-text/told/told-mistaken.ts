/** "The CRP of 33 turned out to be the ESR", "the CRP of 33 was a typing error": a number that is not of the test it is told of. */
import { toldMistakes } from '../../../smart-config/report-words/told-results.ts'
import { matchPhrase, phraseTable } from '../words/phrases.ts'
import type { Token } from '../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'
import type { Name } from './told-values.ts'

const rows = (phrases: readonly string[]) => phraseTable(phrases.map((phrase) => [phrase, true] as const))
const [renamed, wrong] = [rows(toldMistakes.renamed), rows(toldMistakes.wrong)]
const others = wordSet(toldMistakes.otherTests)
const reach = 10

/** What the number behind which a mistake is told belongs to: another test, or none; null where nothing was mistaken. */
export function mistakenFor(tokens: Token[], place: number, names: Name[]): Name | 'none' | null {
  for (let at = place + 1; at < Math.min(tokens.length, place + reach); at += 1) {
    const token = tokens[at]
    if (!token || token.kind === 'number' || token.word === ';') return null
    if (matchPhrase(wrong, tokens, at)) return 'none'
    const behind = (matchPhrase(renamed, tokens, at)?.used.at(-1) ?? at - 1) + 1
    const name = behind > at ? names.find((one) => one.at === behind) : undefined
    if (name) return name
    if (behind > at && others.has(tokens[behind]?.word ?? '')) return 'none'
  }
  return null
}
