/** The claims of a sentence, told side by side: free, doubtful, gone or there. */
import { isOneSided, mirrored } from '../words/opposite.ts'
import type { ReadSentence } from './claims.ts'
import type { SidedClaim } from './gather.ts'
import { sideVerdicts, type Verdict } from './side-verdicts.ts'

/** What a verdict makes of a claim. */
function judged({ says, words, side }: Verdict, one: SidedClaim): SidedClaim[] {
  const { plural, pluralRegion, side: own } = one.mention
  // "Oedema of both tibiae, none on the right"
  const isToldTwice = says === 'free' && !(own === null && (plural || pluralRegion))
  const here: SidedClaim[] =
    says === 'past'
      ? [{ ...one, side, certainty: 'past', doubt: `Written as resolved: "${words}".` }]
      : says === 'uncertain' || isToldTwice
        ? [{ ...one, side, certainty: 'uncertain', doubt: `Written as doubtful: "${words}".` }]
        : []
  if (says === 'stated') return [one]
  if (one.side === 'both') return [{ ...one, side: mirrored[side] }, ...here]
  if (one.side === side && own === null) return here
  return isOneSided(one.side) && one.side !== side && says === 'uncertain' ? [one, ...here] : [one]
}

/** The claims of a sentence with what it says of each side. */
export function bySide(sentence: ReadSentence, own: SidedClaim[]): SidedClaim[] {
  return sideVerdicts(sentence).reduce((claims, verdict) => {
    const last = sentence.mentions.filter((one) => one.to < verdict.at).at(-1)
    return claims.flatMap((one) => {
      const isOfIt = one.mention.at === last?.at || (one.side === 'both' && one.mention.at < verdict.at)
      return isOfIt && one.certainty === 'stated' ? judged(verdict, one) : [one]
    })
  }, own)
}

/** "Lesions of both clavicles. The right has healed.": of the pair described last. */
export function pairBySide(
  { mentions, triggers, ...sentence }: ReadSentence,
  claims: SidedClaim[],
  focus: SidedClaim[],
): SidedClaim[] {
  if (mentions.length > 0 || triggers.length > 0) return claims
  return sideVerdicts({ ...sentence, mentions, triggers }).reduce(
    (all, verdict) =>
      all.flatMap((one) =>
        focus.some(({ mention }) => mention === one.mention) && one.side === 'both' && one.certainty === 'stated'
          ? judged(verdict, one)
          : [one],
      ),
    claims,
  )
}
