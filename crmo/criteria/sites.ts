/** Items 2, 3, 5 and 6: what the lesions show. A "no" needs imaging of the whole skeleton; else what is not shown is unknown. */
import { boneEntry, boneName } from '../bone-name.ts'
import type { Chart } from '../chart/chart.ts'
import type { Evidence } from '../evidence.ts'
import type { Lesion, Side } from '../lesion.ts'
import { countedLesions, formerLesions, openLesions } from './counted-lesions.ts'
import { type Verdict, verdict } from './verdict.ts'

const evidence = (lesions: Lesion[]): Evidence[] => lesions.flatMap((lesion) => lesion.evidence.slice(0, 2))
const origin = (lesions: Lesion[]): 'chart' | 'mixed' =>
  lesions.some((lesion) => lesion.state !== 'reported') ? 'mixed' : 'chart'
const named = (lesion: Lesion): string =>
  `${lesion.side === 'left' || lesion.side === 'right' ? `${lesion.side} ` : ''}${boneName(lesion)}`
export const listed = (lesions: Lesion[]): string => lesions.map(named).join(', ')

export { evidence as lesionEvidence, origin as lesionOrigin }

/** Whether a lesion at a place that is not settled could change the answer. */
type Matters = (site: { bone?: string; side?: Side }) => boolean

/** Why "not shown" is not "no"; null when the whole skeleton has been imaged and every possible lesion that matters is ruled on. */
export function whyNotFirm(chart: Chart, lesions: Lesion[], matters: Matters = () => true): string | null {
  const open = openLesions(lesions).filter(matters)
  const former = formerLesions(lesions).filter(matters)
  const unreadBones = chart.unreadBones.filter(matters)
  const missing = chart.queries.filter(
    (query) =>
      ['DiagnosticReport', 'DocumentReference'].includes(query.type) &&
      query.outcome !== 'complete' &&
      query.outcome !== 'unsupported',
  )
  const unread = chart.texts.filter((text) => text.kind === 'imaging' && text.reading !== 'read')
  if (chart.imagingPending.length > 0) return 'a report says that further imaging is still to come'
  if (!chart.wholeSkeletonImaged) return 'the skeleton is not fully imaged'
  if (chart.unlocatedLesions.length > 0)
    return `a report speaks of lesions whose sites are not all named or could not be read (${chart.unlocatedLesions.map(({ span }) => span?.text).join(', ')})`
  if (unreadBones.length > 0) {
    return `a report speaks of a bone and could not be read there (${unreadBones.map(({ span }) => span?.text).join(', ')})`
  }
  // Finding nothing in a report is not the same as the report saying that there is nothing.
  if (countedLesions(lesions).length === 0 && chart.noLesionEvidence.length === 0)
    return 'no report says that the bones are free'
  if (open.length > 0) return `possible lesions are not ruled on (${listed(open)})`
  if (former.length > 0) return `lesions that are called healed or earlier are not ruled on (${listed(former)})`
  if (missing.length > 0) return 'not all reports could be read from the EHR'
  return unread.length > 0 ? 'not every imaging report could be read' : null
}

/** What is not shown: a "no" after imaging of the whole skeleton, else unknown with the reason why. */
export function notShown(chart: Chart, lesions: Lesion[], what: string, shown: Lesion[], matters?: Matters): Verdict {
  const why = whyNotFirm(chart, lesions, matters)
  const where = shown.length > 0 ? ` Lesions shown: ${listed(shown)}.` : ' No lesion is shown.'
  if (why)
    return verdict(
      'unknown',
      `${what} so far, but ${why}.${where}`,
      [...evidence(shown), ...chart.imagingPending, ...chart.unlocatedLesions, ...chart.unreadBones],
      origin(shown),
    )
  return verdict(
    'no',
    `${what}, and the whole skeleton has been imaged.${where}`,
    [...chart.wholeSkeletonEvidence, ...(shown.length === 0 ? chart.noLesionEvidence : []), ...evidence(shown)],
    origin(shown),
  )
}

export const isMidline = (lesion: Lesion): boolean =>
  lesion.side === 'midline' || boneEntry(lesion.bone)?.midline === true
const sameBone = (a: Lesion, b: Lesion): boolean =>
  a.bone === b.bone && (a.level === b.level || a.level === null || b.level === null)

/** "Several ribs on both sides" need not be the same ribs. */
const isUnnumbered = ({ bone, level }: Lesion): boolean => level === null && boneEntry(bone)?.numbered === true

const isVague = (bone: string): boolean => boneEntry(bone)?.vague === true

/** A left lesion in doubt makes a pair only with a right one of the same bone, shown or in doubt. */
const couldPair =
  (chart: Chart, lesions: Lesion[]): Matters =>
  ({ bone, side }) => {
    if (!bone || isVague(bone)) return true
    if (boneEntry(bone)?.midline) return false
    if (side !== 'left' && side !== 'right') return true
    return [...countedLesions(lesions), ...openLesions(lesions), ...formerLesions(lesions), ...chart.unreadBones].some(
      (other) => other.bone === bone && other.side !== side,
    )
  }
const couldBeAxial: Matters = ({ bone }) =>
  !bone ||
  [bone, ...(boneEntry(bone)?.covers ?? [])].some((name) => boneEntry(name)?.axialSite) ||
  boneEntry(bone) === null

/** The same bone on both sides; midline bones cannot be symmetric [house]. */
export function symmetricLesions(chart: Chart, lesions: Lesion[]): Verdict {
  const shown = countedLesions(lesions)
  const sided = shown.filter((lesion) => !isMidline(lesion))
  const pair = sided.flatMap((one) =>
    sided
      .filter((other) => one.side === 'left' && other.side === 'right' && sameBone(one, other) && !isVague(one.bone))
      .filter((other) => !isUnnumbered(one) && !isUnnumbered(other))
      .map((other) => [one, other]),
  )[0]
  if (pair) return verdict('yes', `Both sides: ${listed(pair)}.`, evidence(pair), origin(pair))
  const unnumbered = sided.filter(
    (one) => isUnnumbered(one) && sided.some((other) => other.bone === one.bone && other.side !== one.side),
  )
  if (unnumbered.length > 0)
    return verdict('unknown', `The number is not given for ${listed(unnumbered)}.`, evidence(unnumbered))
  const unsided = sided.filter(
    (lesion) => lesion.side === 'unspecified' && sided.some((other) => other !== lesion && sameBone(lesion, other)),
  )
  if (unsided.length > 0) return verdict('unknown', `The side is not given for ${listed(unsided)}.`, evidence(unsided))
  if (shown.length > 0 && sided.length === 0)
    return verdict(
      'unknown',
      `Only midline bones are involved (${listed(shown)}); they cannot be symmetric.`,
      evidence(shown),
      origin(shown),
    )
  const unnamed = sided.filter((lesion) => isVague(lesion.bone))
  if (unnamed.some((one) => unnamed.some((other) => one.bone === other.bone && one.side !== other.side)))
    return verdict('unknown', `The bone is not named for ${listed(unnamed)}.`, evidence(unnamed))
  if (shown.length > 1 && sided.every((lesion) => lesion.side === 'unspecified'))
    return verdict('unknown', `The side is not given for ${listed(sided)}.`, evidence(sided))
  return notShown(chart, lesions, 'No bone is involved on both sides', shown, couldPair(chart, lesions))
}

/**
 * Yes for any lesion with a sclerotic margin. No when it is denied for a lesion and described for none: who looks for it in one lesion
 * would say so of another [house].
 */
export function marginalSclerosis(lesions: Lesion[]): Verdict {
  const shown = countedLesions(lesions)
  const withMargin = shown.filter((lesion) => lesion.features.includes('sclerotic_margin'))
  const disputed = withMargin.filter((lesion) => lesion.deniedFeatures.includes('sclerotic_margin'))
  if (withMargin.length > 0)
    return verdict(
      'yes',
      `Sclerotic margin: ${listed(withMargin)}.${disputed.length > 0 ? ` Another report denies it for ${listed(disputed)}: look at the images.` : ''}`,
      withMargin.flatMap((lesion) => lesion.evidence),
      origin(withMargin),
    )
  const denied = shown.filter((lesion) => lesion.deniedFeatures.includes('sclerotic_margin'))
  if (denied.length > 0)
    return verdict(
      'no',
      `A sclerotic margin is denied for ${listed(denied)}${denied.length < shown.length ? ' and described for no other lesion' : ''}.`,
      denied.flatMap((lesion) => lesion.evidence),
      origin(denied),
    )
  return verdict(
    'unknown',
    shown.length > 0 ? 'No report says whether the margins are sclerotic.' : 'No lesion is shown.',
    evidence(denied),
  )
}

export function axialSite(chart: Chart, lesions: Lesion[]): Verdict {
  const shown = countedLesions(lesions)
  const axial = shown.filter((lesion) => boneEntry(lesion.bone)?.axialSite)
  if (axial.length > 0) return verdict('yes', `Axial: ${listed(axial)}.`, evidence(axial), origin(axial))
  const unnamed = shown.filter((lesion) => boneEntry(lesion.bone)?.covers?.some((bone) => boneEntry(bone)?.axialSite))
  if (unnamed.length > 0) return verdict('unknown', `The bone is not named for ${listed(unnamed)}.`, evidence(unnamed))
  return notShown(chart, lesions, 'No vertebra, clavicle or sternum is involved', shown, couldBeAxial)
}

export function multipleLesions(chart: Chart, lesions: Lesion[]): Verdict {
  const shown = countedLesions(lesions)
  if (shown.length > 1)
    return verdict('yes', `${shown.length} lesions on imaging: ${listed(shown)}.`, evidence(shown), origin(shown))
  return notShown(chart, lesions, shown.length === 1 ? 'One lesion is shown' : 'No lesion is shown', shown)
}
