/** The narrative reader's entrance: one text → lesions, findings, and what the study covered. Pure; throws on no string. */
import { withoutWrongSides } from './corrected-sides.ts'
import { imagingPendingIn, wholeSkeletonIn } from './coverage.ts'
import { explainedBonesIn } from './explained-bones.ts'
import { withoutGeneralStatements } from './general-statements.ts'
import { languageOf } from './language.ts'
import { moreThan, noLesionIn, severalLesionsIn } from './overall.ts'
import { readDetails } from './read-details.ts'
import { readFindings } from './read-findings.ts'
import { readLesions } from './read-lesions.ts'
import type { ReadText } from './reading.ts'
import { sentencesOf } from './sentences.ts'
import { withSideTables } from './side-tables.ts'
import { tokensOf } from './tokens.ts'
import { settled } from './told-open.ts'
import { toldResultsIn } from './told-results.ts'
import { unreadBonesIn } from './unread-bones.ts'

export const readText: ReadText = (text, context) => {
  const tokens = withSideTables(tokensOf(text))
  if (languageOf(tokens) === 'other') {
    return {
      language: 'other',
      lesions: [],
      findings: [],
      results: [],
      wholeSkeleton: null,
      imagingPending: null,
      severalLesions: null,
      noLesion: null,
      explainedBones: [],
      unreadBones: [],
      unplaced: [],
    }
  }
  const sentences = withoutGeneralStatements(sentencesOf(tokens))
  const { lesions: read, unplaced, openSides } = readLesions(sentences, context)
  const lesions = withoutWrongSides(sentences, read)
  const told = settled(readFindings(sentences, context, text), toldResultsIn(sentences, text))
  // With fewer, `severalLesions` says it.
  const more = lesions.length > 1 ? moreThan(sentences, lesions.length) : null
  return {
    language: 'english',
    lesions,
    findings: [...told.findings, ...readDetails(sentences, context)],
    results: told.results,
    wholeSkeleton: wholeSkeletonIn(sentences),
    imagingPending: imagingPendingIn(sentences),
    severalLesions: severalLesionsIn(sentences),
    noLesion: noLesionIn(sentences),
    explainedBones: explainedBonesIn(sentences, lesions),
    unreadBones: [...unreadBonesIn(sentences, lesions), ...openSides],
    unplaced: more ? [...unplaced, more] : unplaced,
  }
}
