/** What a later sentence takes back: another reader does not see it, nothing is left of it, the conclusion calls it healed. */
import {
  allGoneWords,
  noDiseaseWords,
  nowNormalWords,
  retractionWords,
} from '../../../smart-config/report-words/sentence-words.ts'
import { matchPhrase, type PhraseTable, phraseTable } from '../words/phrases.ts'
import type { Section } from '../words/sentences.ts'
import type { Token } from '../words/tokens.ts'
import type { SidedClaim } from './gather.ts'
import type { State } from './reader-state.ts'

const rows = (phrases: readonly string[]): PhraseTable<true> =>
  phraseTable(phrases.map((phrase) => [phrase, true] as const))
const retracting = rows(retractionWords)
const allGone = rows(allGoneWords)
const noDisease = rows(noDiseaseWords)
const nowNormal = rows(nowNormalWords)

const longest = 16
const isWhole = (table: PhraseTable<true>, tokens: Token[]): boolean =>
  tokens.length > 0 && tokens.length <= longest && matchPhrase(table, tokens, 0)?.used.length === tokens.length

const doubted = (one: SidedClaim, doubt: string): SidedClaim =>
  one.certainty === 'stated' ? { ...one, certainty: 'uncertain', doubt } : one
const gone = (one: SidedClaim, words: string): SidedClaim =>
  one.certainty === 'stated' ? { ...one, certainty: 'past', doubt: `Written as resolved: "${words}".` } : one

/** "An oedema of the femur had been reported. I cannot see it.": the lesions described last are offered, not counted. */
function isRetraction(tokens: Token[]): boolean {
  const used = matchPhrase(retracting, tokens, 0)?.used
  return used?.some((at) => /^(?:not|cannot)$/.test(tokens[at]?.word ?? '')) ?? false
}

/** "All previous lesions have resolved" where some are told to have: not of the others. */
const isAnswered = (tokens: Token[], claims: SidedClaim[]): boolean =>
  tokens.some(({ word }) => /^(?:previous|previously|known|former)$/.test(word)) &&
  claims.some(({ certainty }) => certainty === 'past')

/** The claims so far, after a sentence that takes them back as a whole. */
export function afterRetraction({ claims, focus }: State, tokens: Token[], section: Section): SidedClaim[] {
  const words = tokens.map(({ raw }) => raw).join(' ')
  if (isRetraction(tokens))
    return claims.map((one) => (focus.includes(one) ? doubted(one, 'Said not to be seen by another reader.') : one))
  if (isWhole(nowNormal, tokens)) return claims.map((one) => (focus.includes(one) ? gone(one, words) : one))
  const isGone = isWhole(allGone, tokens) && !isAnswered(tokens, claims)
  if (isGone || (section === 'impression' && isWhole(noDisease, tokens)))
    return claims.map((one) => doubted(one, `The report also says: "${words}".`))
  return claims
}

/** "The tibial lesion has resolved." as the conclusion of a report that describes it without saying so. */
export function afterConclusion(claims: SidedClaim[], own: SidedClaim[], section: Section): SidedClaim[] {
  if (section !== 'impression') return claims
  const isSame = (one: SidedClaim, other: SidedClaim): boolean =>
    one.mention.bone === other.mention.bone &&
    one.mention.level === other.mention.level &&
    (one.side === other.side || one.side === null) &&
    (one.mention.segment === other.mention.segment || one.mention.segment === 'unspecified')
  const healed = own.filter(
    (one) =>
      one.certainty === 'past' &&
      ![...own, ...claims].some(
        (other) => isSame(one, other) && other !== one && other.certainty === (own.includes(other) ? 'stated' : 'past'),
      ),
  )
  return claims.map((one) => (healed.some((other) => isSame(other, one)) ? gone(one, 'resolved') : one))
}
