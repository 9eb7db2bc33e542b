/** The narrative reader's entrance: one text → lesions, findings, and what the study covered. Pure; throws on no string. */

import { readLesions } from './lesions/read-lesions.ts'
import type { ReadText } from './reading.ts'
import { withAnswers } from './told/answered-lists.ts'
import { readDetails } from './told/read-details.ts'
import { readFindings } from './told/read-findings.ts'
import { settled } from './told/told-open.ts'
import { toldResultsIn } from './told/told-results.ts'
import { withChecklists } from './whole-text/checklists.ts'
import { withoutWrongLevels } from './whole-text/corrected-levels.ts'
import { withoutWrongSides } from './whole-text/corrected-sides.ts'
import { imagingPendingIn, wholeSkeletonIn } from './whole-text/coverage.ts'
import { explainedBonesIn } from './whole-text/explained-bones.ts'
import { freeBonesIn } from './whole-text/free-bones.ts'
import { withoutGeneralStatements } from './whole-text/general-statements.ts'
import { withListLines } from './whole-text/inline-lists.ts'
import { moreThan, noLesionIn, severalLesionsIn } from './whole-text/overall.ts'
import { withTables } from './whole-text/tables.ts'
import { unreadBonesIn } from './whole-text/unread-bones.ts'
import { languageOf } from './words/language.ts'
import { sentencesOf } from './words/sentences.ts'
import { tokensOf } from './words/tokens.ts'

export const readText: ReadText = (text, context) => {
  const lines = withTables(tokensOf(text))
  const tokens = context.kind === 'imaging' ? withChecklists(withListLines(lines)) : lines
  if (languageOf(tokens) === 'other') {
    return {
      language: 'other',
      lesions: [],
      findings: [],
      results: [],
      unsettled: [],
      wholeSkeleton: null,
      imagingPending: null,
      severalLesions: null,
      noLesion: null,
      explainedBones: [],
      unreadBones: [],
      freeBones: [],
      unplaced: [],
    }
  }
  const sentences = withoutGeneralStatements(sentencesOf(tokens))
  const { lesions: read, unplaced, openSides } = readLesions(sentences, context)
  const lesions = withoutWrongLevels(sentences, withoutWrongSides(sentences, read))
  const answered = sentences.map(withAnswers)
  const told = settled(readFindings(answered, context, text), toldResultsIn(sentences, text))
  const past = lesions.filter(({ certainty }) => certainty === 'past')
  const several = severalLesionsIn(sentences, past.length)
  // A total may count those of an earlier report. With one lesion or none, `severalLesions` may say it.
  const located = Math.max(lesions.length, context.known?.length ?? 0)
  const more = lesions.length > (several ? 1 : 0) ? moreThan(sentences, located) : null
  return {
    language: 'english',
    lesions,
    findings: [...told.findings, ...readDetails(answered, context)],
    results: told.results,
    unsettled: told.unsettled,
    wholeSkeleton: wholeSkeletonIn(sentences, context.title),
    imagingPending: imagingPendingIn(sentences),
    severalLesions: several,
    noLesion: noLesionIn(sentences),
    explainedBones: explainedBonesIn(sentences, lesions),
    freeBones: freeBonesIn(sentences),
    unreadBones: [...unreadBonesIn(sentences, lesions), ...openSides],
    unplaced: more ? [...unplaced, more] : unplaced,
  }
}
