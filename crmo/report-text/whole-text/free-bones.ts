/** Bones of one side that a report calls normal: beside them "both" in another sentence is not certain to mean that side. */
import { normalPlaces } from '../context/normal.ts'
import { readSentence } from '../lesions/read-sentence.ts'
import type { UnreadBone } from '../reading.ts'
import type { Sentence } from '../words/sentences.ts'

const ofThisStudy: readonly string[] = ['body', 'findings', 'impression']

export const freeBonesIn = (sentences: Sentence[]): UnreadBone[] =>
  sentences.flatMap(({ section, tokens }) => {
    if (!ofThisStudy.includes(section)) return []
    const { items, places, flags, mentions } = readSentence(tokens)
    const normal = normalPlaces(items, places, flags)
    return mentions.flatMap(({ at, bone, level, side, vague, general }): UnreadBone[] => {
      const item = items[at]
      if (!item || vague || general || !normal.has(at) || (side !== 'left' && side !== 'right')) return []
      return [{ start: item.start, end: item.end, bone, level, side }]
    })
  })
