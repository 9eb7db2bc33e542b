/** Which bones the lesions involve, as the further instruments ask. A "no" needs imaging of the whole skeleton, as in `sites.ts`. */
import type { BoneKey } from '../../smart-config/terminology/bones.ts'
import { boneEntry } from '../bone-name.ts'
import type { Lesion } from '../lesion.ts'
import { countedLesions } from './counted-lesions.ts'
import type { Basis } from './jansson-2009.ts'
import { isMidline, lesionEvidence, lesionOrigin, listed, notShown, symmetricLesions } from './sites.ts'
import { type Verdict, verdict } from './verdict.ts'

/** "Knee" may be femur or tibia; "jaw" mandible or maxilla. */
const parts = ({ bone }: Lesion): readonly string[] =>
  bone === 'jaw' ? ['mandible', 'maxilla'] : (boneEntry(bone)?.covers ?? [])
const mayBe = (lesion: Lesion, bone: string): boolean => parts(lesion).includes(bone)

export function boneInvolved({ chart, lesions }: Basis, bone: BoneKey): Verdict {
  const shown = countedLesions(lesions)
  const there = shown.filter((lesion) => lesion.bone === bone)
  if (there.length > 0) return verdict('yes', `${listed(there)}.`, lesionEvidence(there), lesionOrigin(there))
  const unnamed = shown.filter((lesion) => mayBe(lesion, bone))
  if (unnamed.length > 0)
    return verdict(
      'unknown',
      `The bone is not named for ${listed(unnamed)}.`,
      lesionEvidence(unnamed),
      lesionOrigin(unnamed),
    )
  return notShown(chart, lesions, `No lesion of the ${bone} is shown`, shown)
}

export function lesionShown({ chart, lesions }: Basis): Verdict {
  const shown = countedLesions(lesions)
  return shown.length > 0
    ? verdict('yes', `Lesions on imaging: ${listed(shown)}.`, lesionEvidence(shown), lesionOrigin(shown))
    : notShown(chart, lesions, 'No lesion is shown', shown)
}

/** True only when the two cannot be the same bone, however vaguely they are named. */
function surelyOtherBone(a: Lesion, b: Lesion): boolean {
  if (a.side !== b.side && [a, b].every(({ side }) => side === 'left' || side === 'right')) return true
  if (a.bone === b.bone) return a.level !== b.level && comparable(a.level, b.level)
  return !mayBe(a, b.bone) && !mayBe(b, a.bone) && !parts(a).some((bone) => mayBe(b, bone))
}
/** "T8" may be the "thoracic, first of 2": only levels named in the same way tell two vertebrae, ribs or rays apart. */
const comparable = (a: string | null, b: string | null): boolean =>
  a !== null &&
  b !== null &&
  [/^[CTLS]\d+$/, /^\d+(st|nd|rd|th)$/, / of \d+$/].some((way) => way.test(a) && way.test(b))
/** Two lesions of one bone are one bone. */
export function moreThanOneBone({ chart, lesions }: Basis): Verdict {
  const shown = countedLesions(lesions)
  const pair = shown.flatMap((one, at) =>
    shown.slice(at + 1).flatMap((other) => (surelyOtherBone(one, other) ? [[one, other]] : [])),
  )[0]
  if (pair) return verdict('yes', `Different bones: ${listed(pair)}.`, lesionEvidence(pair), lesionOrigin(pair))
  const same = shown.every((one) => shown.every((other) => sameSurely(one, other)))
  if (!same)
    return verdict(
      'unknown',
      `It is not certain that these are different bones: ${listed(shown)}.`,
      lesionEvidence(shown),
      lesionOrigin(shown),
    )
  return notShown(chart, lesions, shown.length > 0 ? 'One bone is involved' : 'No lesion is shown', shown)
}

/** A region of several bones is not surely one, even when it is named once; else a lesion is in one bone. */
const sameSurely = (a: Lesion, b: Lesion): boolean => {
  if (parts(a).length > 0) return false
  if (a === b) return true
  const numberOpen = a.level === null && (a.bone === 'vertebra' || boneEntry(a.bone)?.numbered === true)
  const sided = a.side !== 'unspecified' || isMidline(a)
  return a.bone === b.bone && a.side === b.side && a.level === b.level && sided && !numberOpen
}

/** The only bone involved: all lesions surely in one bone that is, or is not, the clavicle. */
export function onlyBone(basis: Basis, isClavicle: boolean): Verdict {
  const shown = countedLesions(basis.lesions)
  const more = moreThanOneBone(basis)
  const other = shown.filter(
    (lesion) => (lesion.bone === 'clavicle') !== isClavicle && !(isClavicle && mayBe(lesion, 'clavicle')),
  )
  if (isClavicle ? other.length > 0 : shown.length > 0 && other.length === shown.length)
    return verdict('no', `Lesions shown: ${listed(shown)}.`, lesionEvidence(other), lesionOrigin(other))
  if (more.answer === 'yes') return { ...more, answer: 'no' }
  if (shown.length === 0) return more
  const unclear = shown.some((lesion) => mayBe(lesion, 'clavicle'))
  if (more.answer === 'unknown' || unclear)
    return unclear ? verdict('unknown', `The bone is not named for ${listed(shown)}.`, lesionEvidence(shown)) : more
  return verdict('yes', `The only bone involved: ${listed(shown.slice(0, 1))}.`, more.evidence, more.origin)
}

const isEnd = ({ region }: Lesion): boolean => region === 'metaphysis' || region === 'epiphysis'

/** CARRA's typical distribution: the same long bone on both sides, at metaphysis or epiphysis. */
export function symmetricLongBoneEnds({ chart, lesions }: Basis): Verdict {
  const symmetric = symmetricLesions(chart, lesions)
  if (symmetric.answer !== 'yes') return symmetric
  const long = countedLesions(lesions).filter((lesion) => !isMidline(lesion) && boneEntry(lesion.bone)?.long)
  const pairs = long
    .filter(({ side }) => side === 'left')
    .flatMap((one) =>
      long.filter((other) => other.side === 'right' && other.bone === one.bone).map((other) => [one, other]),
    )
  const typical = pairs.find((pair) => pair.every(isEnd))
  if (typical) return verdict('yes', `Both sides: ${listed(typical)}.`, lesionEvidence(typical), lesionOrigin(typical))
  const open = pairs.find((pair) => pair.every((lesion) => isEnd(lesion) || lesion.region === 'unspecified'))
  return open
    ? verdict(
        'unknown',
        `Not stated which part of the bone is involved: ${listed(open)}.`,
        lesionEvidence(open),
        lesionOrigin(open),
      )
    : notShown(chart, lesions, 'No long bone is involved at its ends on both sides', long)
}
