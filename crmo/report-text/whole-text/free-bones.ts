/** Bones of one side that a report calls normal: beside them "both" in another sentence is not certain to mean that side. */
import { normalPlaces } from '../context/normal.ts'
import { readSentence } from '../lesions/read-sentence.ts'
import type { UnreadBone } from '../reading.ts'
import { isOneSided } from '../words/opposite.ts'
import type { Sentence } from '../words/sentences.ts'

const ofThisStudy: readonly string[] = ['body', 'findings', 'impression']

export const freeBonesIn = (sentences: Sentence[]): UnreadBone[] =>
  sentences.flatMap(({ section, tokens }) => {
    if (!ofThisStudy.includes(section)) return []
    const { items, places, flags, mentions } = readSentence(tokens)
    const sided = mentions.filter(({ side, vague, general }) => isOneSided(side) && !vague && !general)
    const normal = sided.length > 0 ? normalPlaces(items, places, flags) : new Set<number>()
    return sided.flatMap(({ at, bone, level, side }): UnreadBone[] => {
      const item = items[at]
      return item && isOneSided(side) && normal.has(at) ? [{ start: item.start, end: item.end, bone, level, side }] : []
    })
  })
