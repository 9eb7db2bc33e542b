/**
 * Bones of which a report says that what is seen there is physiological, a variant or an artefact. A scan shows uptake without its cause: a
 * focus that another study explains so is offered, not counted.
 */
import { readSentence } from '../lesions/read-sentence.ts'
import { isStudyName } from '../lesions/take-heading.ts'
import type { ReportedLesion, UnreadBone } from '../reading.ts'
import type { Sentence } from '../words/sentences.ts'
import { settles } from './unread-bones.ts'

export const explainedBonesIn = (sentences: Sentence[], lesions: ReportedLesion[]): UnreadBone[] =>
  sentences.flatMap((sentence) => {
    if (sentence.section === 'history') return []
    const read = readSentence(sentence.tokens)
    if (isStudyName(read)) return []
    return read.bearers.flatMap((one): UnreadBone[] => {
      const item = read.items[one.at]
      const loose = one.vague || one.general || one.reference
      if (!item || loose || !read.flags[one.at]?.has('variant')) return []
      if (lesions.some((lesion) => settles(lesion, one.bone, one.level))) return []
      const side = one.side === 'left' || one.side === 'right' ? one.side : 'unspecified'
      return [{ start: item.start, end: item.end, bone: one.bone, level: one.level, side }]
    })
  })
