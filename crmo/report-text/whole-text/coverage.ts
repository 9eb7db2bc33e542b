/** What a study covered: the whole skeleton, or only part of it with more imaging to come. */
import { imagingNouns, pendingWords, wholeSkeletonPhrases } from '../../../smart-config/report-words/finding-words.ts'
import { flagsOf } from '../context/context.ts'
import type { TextSpan } from '../reading.ts'
import { placesOf } from '../words/clauses.ts'
import { itemsOf } from '../words/items.ts'
import { matchPhrase, phraseTable } from '../words/phrases.ts'
import type { Sentence } from '../words/sentences.ts'

const whole = phraseTable(wholeSkeletonPhrases.map((phrase) => [phrase, true] as const))
const pending = phraseTable(pendingWords.map((phrase) => [phrase, true] as const))
const nouns = phraseTable([[imagingNouns, true] as const])
const elsewhere = new Set(['history', 'comparison', 'plan'])

function firstMatch(table: typeof whole, { tokens }: Sentence): TextSpan | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const used = matchPhrase(table, tokens, at)?.used
    const [first, last] = [tokens[used?.[0] ?? -1], tokens[used?.at(-1) ?? -1]]
    if (first && last) return { start: first.start, end: last.end }
  }
  return null
}

/** "Bone scan of the hands" shows the hands. */
function isRegional({ tokens }: Sentence, span: TextSpan): boolean {
  const behind = itemsOf(tokens.filter((token) => token.start >= span.end).slice(0, 5))
  const [first] = behind
  // "T4: oedema of the whole body"
  const isOfVertebra = itemsOf(tokens.filter((token) => token.end <= span.start)).some(
    ({ tag }) => tag.kind === 'levels',
  )
  if (isOfVertebra && tokens.some(({ word, end }) => word === 'body' && end === span.end)) return true
  return first?.word === 'of' && behind.some(({ tag }) => tag.kind === 'bodyPart' || tag.kind === 'bone')
}

const isPlanned = ({ tokens }: Sentence): boolean => {
  const items = itemsOf(tokens)
  const flags = flagsOf(items, placesOf(items))
  return items.some(
    ({ tag }, at) => (tag.kind === 'cue' && tag.category === 'hypothetical') || flags[at]?.has('hypothetical'),
  )
}

/** Words of a whole-skeleton study that was done, or the statement that the rest of the skeleton is free. */
export function wholeSkeletonIn(sentences: Sentence[]): TextSpan | null {
  for (const sentence of sentences) {
    const span = elsewhere.has(sentence.section) ? null : firstMatch(whole, sentence)
    if (span && !isRegional(sentence, span) && !isPlanned(sentence) && !firstMatch(pending, sentence)) return span
  }
  return null
}

/** "CT-guided biopsy": the needle follows the scanner, no study of the skeleton is to come. */
const withoutGuidance = (sentence: Sentence): Sentence => ({
  ...sentence,
  tokens: sentence.tokens.filter(
    (_, at) => sentence.tokens.slice(at + 1).find(({ word }) => word !== '-')?.word !== 'guided',
  ),
})

/** "Further imaging has been requested", "that report is outstanding". */
export function imagingPendingIn(sentences: Sentence[]): TextSpan | null {
  for (const sentence of sentences) {
    if (sentence.section === 'history' || sentence.section === 'comparison') continue
    const span = firstMatch(pending, sentence)
    if (span && firstMatch(nouns, withoutGuidance(sentence))) return span
  }
  return null
}
