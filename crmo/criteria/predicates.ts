/** Every question of `smart-config/instruments/predicates.ts` and the function that answers it. */
import type { PredicateKey } from '../../smart-config/instruments/predicates.ts'
import { activeAfterNsaid, oedemaWithin12Weeks } from './activity.ts'
import { boneBiopsyDone, inflammatoryBiopsy, noGrowthOffAntibiotics } from './biopsy.ts'
import { normalBloodCount, raisedCrp } from './blood.ts'
import * as limits from './blood-limits.ts'
import * as involved from './bones-involved.ts'
import * as exclusions from './exclusions.ts'
import * as history from './history.ts'
import type { Basis } from './jansson-2009.ts'
import { featureStated, hyperostosis, vertebraFeature } from './lesion-features.ts'
import { multipleLesions, symmetricLesions } from './sites.ts'
import { type Verdict, verdict } from './verdict.ts'

const { stated } = history
/** Not in any chart as this app reads it: the clinician answers. */
const asked = (why: string) => (): Verdict => verdict('unknown', why)
const wholeBody = ({ chart }: Basis): Verdict => {
  const shown = [
    ...chart.wholeSkeletonEvidence,
    ...chart.studies.filter((one) => one.wholeSkeleton).map((one) => one.evidence),
  ]
  return shown.length > 0
    ? verdict('yes', `Done: ${[...new Set(shown.map(({ label }) => label))].join(', ')}.`, shown)
    : verdict('unknown', 'No imaging of the whole skeleton in what could be read.')
}

export const predicateRules: Record<PredicateKey, (basis: Basis) => Verdict> = {
  normalBloodCount: ({ chart, findings, period }) => normalBloodCount(chart, findings, period),
  symmetricLesions: ({ chart, lesions }) => symmetricLesions(chart, lesions),
  multipleLesions: ({ chart, lesions }) => multipleLesions(chart, lesions),
  raisedCrp: ({ chart, findings, period }) => raisedCrp(chart, findings, period),
  crpAtMost55: limits.crpAtMost55,
  bandsAtMost022: limits.bandsAtMost022,
  crpBelow30: limits.crpBelow30,
  crpAbove30: limits.crpAbove30,
  markersMildlyRaised: limits.markersMildlyRaised,
  raisedEsr: limits.raisedEsr,
  anaemia: limits.anaemia,

  lesionShown: involved.lesionShown,
  femurInvolved: (basis) => involved.boneInvolved(basis, 'femur'),
  clavicleInvolved: (basis) => involved.boneInvolved(basis, 'clavicle'),
  mandibleInvolved: (basis) => involved.boneInvolved(basis, 'mandible'),
  vertebraInvolved: (basis) => involved.boneInvolved(basis, 'vertebra'),
  moreThanOneBone: involved.moreThanOneBone,
  clavicleAlone: (basis) => involved.onlyBone(basis, true),
  oneBoneNotClavicle: (basis) => involved.onlyBone(basis, false),
  symmetricLongBoneEnds: involved.symmetricLongBoneEnds,

  lyticLesion: (basis) => featureStated(basis, 'lytic'),
  scleroticLesion: (basis) => featureStated(basis, 'sclerotic'),
  newBone: (basis) => featureStated(basis, 'periosteal_reaction', 'expansion'),
  marrowOedema: (basis) => featureStated(basis, 'marrow_oedema'),
  hyperostosis,
  extramedullary: (basis) => featureStated(basis, 'periosteal_reaction', 'soft_tissue_mass'),
  boneExpansion: (basis) => featureStated(basis, 'expansion'),
  vertebralCollapse: (basis) => vertebraFeature(basis, 'fracture_or_collapse'),
  activeSpinalLesion: (basis) => vertebraFeature(basis, 'marrow_oedema'),
  oedemaWithin12Weeks,
  wholeBodyImaged: wholeBody,
  sizeOfLargest: asked('Sizes are not read from reports.'),
  signalIntensity: asked('Grades of signal are not read from reports.'),
  extentInMarrow: asked('Extent within the marrow is not read from reports.'),

  bonePain: history.bonePain,
  painSixWeeks: (basis) => stated(basis, 'painOverSixWeeks'),
  courseSixMonths: history.courseSixMonths,
  remissions: (basis) => stated(basis, 'recurrentFlares'),
  fever: history.fever,
  markedInflammation: history.markedInflammation,
  toxicAppearance: (basis) => stated(basis, 'toxicAppearance'),
  weightLossOrAsthenia: (basis) => stated(basis, 'weightLossOrAsthenia'),
  activeAfterNsaid,
  ageBelow18: (basis) => history.youngerThan(basis, 18),
  ageBelow3: (basis) => history.youngerThan(basis, 3),
  ageAtMost21: history.ageAtMost21,

  psoriasisOrPustulosis: (basis) => stated(basis, 'psoriasisOrPustulosis'),
  palmoplantarPustulosis: history.palmoplantarPustulosis,
  inflammatoryBowelDisease: history.inflammatoryBowelDisease,
  acneOrNeutrophilicSkin: (basis) => stated(basis, 'acneOrNeutrophilicSkin'),
  otherAutoimmune: history.otherAutoimmune,
  affectedRelative: history.affectedRelative,

  boneBiopsyDone,
  inflammatoryBiopsy,
  noGrowthOffAntibiotics,

  malignancy: exclusions.malignancy,
  malignancyEver: exclusions.malignancyEver,
  boneInfection: exclusions.boneInfection,
  vitaminCDeficiency: exclusions.vitaminCDeficiency,
  hypophosphatasia: exclusions.hypophosphatasia,
  lastingAntibioticResponse: exclusions.lastingAntibioticResponse,
  contraindication: asked('It depends on the agent: see its checks in the plan.'),
}
