/**
 * Bones that a report speaks of and the reader could make nothing of: neither a lesion nor called normal nor denied. While one stands,
 * "nothing else is shown" is not certain: a sentence that was not understood may hold a lesion.
 */
import { besidesWords, curveWords, restWords } from '../../../smart-config/report-words/overall-words.ts'
import { boneEntry } from '../../bone-name.ts'
import type { LesionSite } from '../../lesion.ts'
import type { Mention } from '../bones/mentions.ts'
import { bearersOf } from '../lesions/bearers.ts'
import type { ReadSentence } from '../lesions/claims.ts'
import { jointBonesIn } from '../lesions/joint-bones.ts'
import { readSentence } from '../lesions/read-sentence.ts'
import { isStudyName } from '../lesions/take-heading.ts'
import type { ReportedLesion, UnreadBone } from '../reading.ts'
import { type Item, isBodyPart, type NamedSide } from '../words/items.ts'
import { isOneSided } from '../words/opposite.ts'
import type { Sentence } from '../words/sentences.ts'

const findingSections: readonly string[] = ['body', 'findings', 'impression']

/** Settled by a lesion of that bone and level, a region also by a lesion of one of its bones. */
export const settles = (lesion: Pick<LesionSite, 'bone' | 'level'>, bone: string, level: string | null): boolean =>
  boneEntry(bone)?.covers?.includes(lesion.bone) === true ||
  (lesion.bone === bone && (level === null || lesion.level === null || lesion.level === level))

/** "Right tibia: could not be assessed", "both tibiae: …" are not settled by the lesion of the left one. */
function isSettled(lesions: ReportedLesion[], { bone, level, side }: Mention): boolean {
  const sides = lesions.filter((lesion) => settles(lesion, bone, level)).map((lesion) => lesion.side)
  const isOpen = sides.some((one) => !isOneSided(one as NamedSide))
  const needed = side === 'both' ? (['left', 'right'] as const) : side ? [side] : []
  return sides.length > 0 && (isOpen || needed.every((one) => sides.includes(one)))
}

/** "On the other side" speaks of no rest. */
const ofSide = (items: Item[], at: number): boolean => items[at + 1]?.word === 'side' || isBodyPart(items[at + 1])

const sideOf = (side: NamedSide | null): UnreadBone['side'] =>
  side === 'left' || side === 'right' ? side : 'unspecified'

/** "Curve convex to the right, apex L3", "Cobb angle T5 to T11 of 18 degrees" */
const isOfCurve = ({ items }: ReadSentence, { from, bone }: Mention): boolean =>
  bone === 'vertebra' && items.slice(Math.max(0, from - 5), from).some(({ word }) => curveWords.includes(word))

/** "PELVIS" alone on its line, over a line on the ilium: it names nothing of its own. */
function isOverItsBones({ items, mentions }: ReadSentence, raw: Sentence, next: Sentence | undefined): boolean {
  const [region] = mentions
  if (!region || items.length > 1 || !raw.opensLine || !next?.opensLine) return false
  const covered = boneEntry(region.bone)?.covers
  return readSentence(next.tokens).mentions.some(({ bone }) => covered?.includes(bone))
}

export function unreadBonesIn(sentences: Sentence[], lesions: ReportedLesion[]): UnreadBone[] {
  return sentences.flatMap((sentence, index) => {
    if (!findingSections.includes(sentence.section)) return []
    const read = readSentence(sentence.tokens)
    if (isStudyName(read) || isOverItsBones(read, sentence, sentences[index + 1])) return []
    // "Remaining ribs, spine and sternum without change.": of the rest nothing is said.
    const rest =
      read.triggers.length === 0
        ? read.items.findIndex(({ word }, at) => restWords.includes(word) && !ofSide(read.items, at))
        : -1
    // "No lesion outside the clavicle": of the clavicle itself nothing is said.
    const besides = read.items.findIndex(
      ({ word }, at) => besidesWords.includes(word) || (word === 'addition' && read.items[at + 1]?.word === 'to'),
    )
    const ofJoints = jointBonesIn(read).filter(({ bone }) => !lesions.some((one) => settles(one, bone, null)))
    const denied = new Set(
      read.triggers
        .filter(({ flags }) => flags.has('negated'))
        .flatMap((one) => bearersOf(read, one).map(({ at }) => at)),
    )
    const unread = read.bearers.flatMap((one): UnreadBone[] => {
      const item = read.items[one.at]
      const flags = read.flags[one.at]
      const loose = one.vague || one.general || one.reference
      return !item ||
        loose ||
        (rest >= 0 && rest < one.at) ||
        (denied.has(one.at) && !(besides >= 0 && besides < one.at)) ||
        (flags?.has('negated') && !(besides >= 0 && besides < one.at)) ||
        flags?.has('variant') ||
        isOfCurve(read, one) ||
        isSettled(lesions, one)
        ? []
        : [
            {
              start: item.start,
              end: item.end,
              bone: one.bone,
              level: one.level,
              side: sideOf(one.side),
              ...(one.side && { isOtherSide: true }),
            },
          ]
    })
    return [...unread, ...ofJoints]
  })
}
