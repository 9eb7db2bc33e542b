/** What the reports say of the lesions. "Not mentioned" is not "absent": a no needs a denial for every lesion. */
import type { Lesion, LesionFeature } from '../lesion.ts'
import { countedLesions } from './counted-lesions.ts'
import type { Basis } from './jansson-2009.ts'
import { lesionEvidence, lesionOrigin, listed, notShown } from './sites.ts'
import { type Verdict, verdict } from './verdict.ts'

const words = (features: readonly LesionFeature[]): string =>
  features.map((one) => one.replaceAll('_', ' ')).join(' or ')

function stated(lesions: Lesion[], features: readonly LesionFeature[]): Verdict {
  const withIt = lesions.filter((lesion) => lesion.features.some((one) => features.includes(one)))
  if (withIt.length > 0)
    return verdict(
      'yes',
      `Reported as ${words(features)}, ${withIt.length} of ${lesions.length} lesions: ${listed(withIt)}.`,
      lesionEvidence(withIt),
      lesionOrigin(withIt),
    )
  const denied = lesions.filter((lesion) => features.every((one) => lesion.deniedFeatures.includes(one)))
  if (lesions.length > 0 && denied.length === lesions.length)
    return verdict(
      'no',
      `The reports deny it for every lesion: ${words(features)}.`,
      lesionEvidence(denied),
      lesionOrigin(denied),
    )
  return verdict(
    'unknown',
    lesions.length > 0 ? `Not stated for ${listed(lesions)}: ${words(features)}.` : 'No lesion is shown.',
    lesionEvidence(denied),
  )
}

export const featureStated = ({ lesions }: Basis, ...features: LesionFeature[]): Verdict =>
  stated(countedLesions(lesions), features)

/** Of vertebrae only; without a vertebral lesion, whether the whole skeleton was imaged decides. */
export function vertebraFeature({ chart, lesions }: Basis, feature: LesionFeature): Verdict {
  const shown = countedLesions(lesions)
  const vertebrae = shown.filter(({ bone }) => bone === 'vertebra')
  return vertebrae.length > 0
    ? stated(vertebrae, [feature])
    : notShown(chart, lesions, 'No vertebra is involved', shown)
}

/** Expansion may be hyperostosis; that is for the clinician to say. */
export function hyperostosis(basis: Basis): Verdict {
  const expanded = featureStated(basis, 'expansion')
  return expanded.answer === 'yes'
    ? {
        ...expanded,
        answer: 'unknown',
        reason: `${expanded.reason} Whether that is hyperostosis is for the clinician to say.`,
      }
    : { ...expanded, answer: 'unknown' }
}
