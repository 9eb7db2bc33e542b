/** "The side was dictated wrongly": a report that takes its own side back. Which sentences it means is for a reader to say. */
import { correctedSideWords } from '../../../smart-config/report-words/overall-words.ts'
import type { ReportedLesion } from '../reading.ts'
import { matchPhrase, phraseTable } from '../words/phrases.ts'
import type { Sentence } from '../words/sentences.ts'

const corrects = phraseTable(correctedSideWords.map((phrase) => [phrase, true] as const))

export function withoutWrongSides(sentences: Sentence[], lesions: ReportedLesion[]): ReportedLesion[] {
  if (!sentences.some(({ tokens }) => tokens.some((_, at) => matchPhrase(corrects, tokens, at) !== null)))
    return lesions
  return lesions.map((lesion) =>
    (lesion.side === 'left' || lesion.side === 'right') && lesion.certainty === 'stated'
      ? { ...lesion, certainty: 'uncertain', doubt: 'The report corrects a side.' }
      : lesion,
  )
}
