/** The narrative reader's entrance: one text → lesions, findings, and what the study covered. Pure; throws on no string. */
import { imagingPendingIn, wholeSkeletonIn } from './coverage.ts'
import { languageOf } from './language.ts'
import { readDetails } from './read-details.ts'
import { readFindings } from './read-findings.ts'
import { readLesions } from './read-lesions.ts'
import type { ReadText } from './reading.ts'
import { sentencesOf } from './sentences.ts'
import { tokensOf } from './tokens.ts'

export const readText: ReadText = (text, context) => {
  const tokens = tokensOf(text)
  if (languageOf(tokens) === 'other') {
    return { language: 'other', lesions: [], findings: [], wholeSkeleton: null, imagingPending: null }
  }
  const sentences = sentencesOf(tokens)
  return {
    language: 'english',
    lesions: readLesions(sentences, context),
    findings: [...readFindings(sentences, context, text), ...readDetails(sentences, context)],
    wholeSkeleton: wholeSkeletonIn(sentences),
    imagingPending: imagingPendingIn(sentences),
  }
}
