/** What a study covered: the whole skeleton, or only part of it with more imaging to come. */
import {
  imagingNouns,
  metRequests,
  notPendingWords,
  pendingWords,
  petSkeletonPhrases,
  wholeSkeletonPhrases,
} from '../../../smart-config/report-words/finding-words.ts'
import { flagsOf } from '../context/context.ts'
import type { TextSpan } from '../reading.ts'
import { placesOf } from '../words/clauses.ts'
import { itemsOf } from '../words/items.ts'
import { matchPhrase, type PhraseTable, phraseTable } from '../words/phrases.ts'
import type { Sentence } from '../words/sentences.ts'
import { type Token, tokensOf } from '../words/tokens.ts'

const whole = phraseTable(wholeSkeletonPhrases.map((phrase) => [phrase, true] as const))
const ofPet = phraseTable(petSkeletonPhrases.map((phrase) => [phrase, true] as const))
const pending = phraseTable<boolean>([
  ...pendingWords.map((phrase) => [phrase, true] as const),
  // "MRI to follow it up"
  ...notPendingWords.map((phrase) => [phrase, false] as const),
])
const nouns = phraseTable([[imagingNouns, true] as const])
const met = phraseTable(metRequests.map((phrase) => [phrase, true] as const))
const elsewhere = new Set(['history', 'comparison', 'plan'])

function firstMatch(table: PhraseTable<boolean>, { tokens }: Sentence): TextSpan | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = matchPhrase(table, tokens, at)
    const used = found?.value ? found.used : undefined
    const [first, last] = [tokens[used?.[0] ?? -1], tokens[used?.at(-1) ?? -1]]
    if (first && last) return { start: first.start, end: last.end }
  }
  return null
}

/** "Bone scan of the hands" shows the hands, "no other bone lesion in the forearm" the forearm. */
function isRegional({ tokens }: Sentence, span: TextSpan, links: RegExp): boolean {
  const behind = itemsOf(tokens.filter((token) => token.start >= span.end).slice(0, 5))
  const [first] = behind
  // "T4: oedema of the whole body"
  const isOfVertebra = itemsOf(tokens.filter((token) => token.end <= span.start)).some(
    ({ tag }) => tag.kind === 'levels',
  )
  if (isOfVertebra && tokens.some(({ word, end }) => word === 'body' && end === span.end)) return true
  return links.test(first?.word ?? '') && behind.some(({ tag }) => tag.kind === 'bodyPart' || tag.kind === 'bone')
}

const isPlanned = ({ tokens }: Sentence): boolean => {
  const items = itemsOf(tokens)
  const flags = flagsOf(items, placesOf(items))
  return items.some(
    ({ tag }, at) => (tag.kind === 'cue' && tag.category === 'hypothetical') || flags[at]?.has('hypothetical'),
  )
}

/** "FDG PET/CT", not "PET of the leg". */
const isOfBody = (tokens: Token[]): boolean =>
  tokens.some(({ word }) => word === 'pet') &&
  !itemsOf(tokens).some(({ tag }) => tag.kind === 'bodyPart' || tag.kind === 'bone')

/** Words of a whole-skeleton study that was done, or the statement that the rest of the skeleton is free. */
export function wholeSkeletonIn(sentences: Sentence[], title: string): TextSpan | null {
  let isPet = isOfBody(tokensOf(title))
  for (const sentence of sentences) {
    if (sentence.section === 'study') isPet = isOfBody(sentence.tokens)
    if (elsewhere.has(sentence.section) || isPlanned(sentence) || pendingIn(sentence)) continue
    const span = firstMatch(whole, sentence)
    if (span && !isRegional(sentence, span, /^of$/)) return span
    const closing = isPet ? firstMatch(ofPet, sentence) : null
    if (closing && !isRegional(sentence, closing, /^(?:of|in)$/)) return closing
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

/** Words of a request that is not met: not those of "bone scan arranged and seen". */
function pendingIn(sentence: Sentence): TextSpan | null {
  const span = firstMatch(pending, sentence)
  const behind = span ? sentence.tokens.filter(({ start }) => start >= span.end) : []
  return matchPhrase(met, behind, 0) ? pendingIn({ ...sentence, tokens: behind }) : span
}

/** "Further imaging has been requested", "that report is outstanding". */
export function imagingPendingIn(sentences: Sentence[]): TextSpan | null {
  for (const sentence of sentences) {
    if (sentence.section === 'history' || sentence.section === 'comparison') continue
    const span = pendingIn(sentence)
    if (span && firstMatch(nouns, withoutGuidance(sentence))) return span
  }
  return null
}
