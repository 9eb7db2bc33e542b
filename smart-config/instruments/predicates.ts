/**
 * The questions that the instruments ask of a chart, each answered once by `crmo/criteria/predicates.ts` and used by every table that needs
 * it. Limits in a name are that predicate's own: one paper's CRP limit is never another's (clinical-basis 9, row 15). A key shared with
 * Jansson 2009 is the same question with the same answer.
 */
export const predicates = {
  normalBloodCount: 'normal blood cell count',
  symmetricLesions: 'symmetric bone lesions',
  multipleLesions: 'more than one lesion',
  raisedCrp: 'CRP at or above 10 mg/L',

  // NBODS 2023
  crpAtMost55: 'CRP at or below 55 mg/L',
  bandsAtMost022: 'neutrophil bands at or below 0.22 × 10⁹/L',
  // Bristol 2016. Exactly 30 mg/L is neither.
  crpBelow30: 'CRP below 30 mg/L',
  crpAbove30: 'CRP above 30 mg/L',
  markersMildlyRaised: 'CRP and ESR mildly to moderately raised',
  raisedEsr: 'raised ESR',
  anaemia: 'anaemia',

  lesionShown: 'a bone lesion on imaging',
  femurInvolved: 'femur involved',
  clavicleInvolved: 'clavicle involved',
  mandibleInvolved: 'mandible involved',
  vertebraInvolved: 'vertebra involved',
  moreThanOneBone: 'more than one bone involved',
  clavicleAlone: 'clavicle alone',
  oneBoneNotClavicle: 'a single bone other than the clavicle',
  symmetricLongBoneEnds: 'symmetric long-bone metaphyses or epiphyses',

  lyticLesion: 'lytic lesion',
  scleroticLesion: 'sclerotic lesion',
  newBone: 'new bone (periosteal apposition or expansion)',
  marrowOedema: 'marrow oedema',
  hyperostosis: 'hyperostosis',
  extramedullary: 'periosteal or soft-tissue involvement',
  boneExpansion: 'bone expansion',
  vertebralCollapse: 'vertebral collapse',
  activeSpinalLesion: 'marrow oedema in a vertebral body',
  oedemaWithin12Weeks: 'marrow oedema on MRI within 12 weeks',
  wholeBodyImaged: 'whole-body MRI or bone scan done',
  sizeOfLargest: 'size of the largest lesion',
  signalIntensity: 'grade of marrow signal',
  extentInMarrow: 'extent within the marrow',

  bonePain: 'bone or limb pain',
  painSixWeeks: 'pain or limitation for at least 6 weeks',
  courseSixMonths: 'course of 6 months or longer',
  remissions: 'remissions and exacerbations',
  fever: 'fever',
  markedInflammation: 'marked local or systemic inflammation or infection',
  toxicAppearance: 'looks toxic or septic',
  weightLossOrAsthenia: 'weight loss or asthenia',
  activeAfterNsaid: 'active disease after at least 4 weeks of NSAID',
  ageBelow18: 'age under 18 years',
  ageBelow3: 'age under 3 years',
  ageAtMost21: 'age of 21 years or less',

  psoriasisOrPustulosis: 'psoriasis or palmoplantar pustulosis',
  palmoplantarPustulosis: 'palmoplantar pustulosis',
  inflammatoryBowelDisease: 'inflammatory bowel disease',
  acneOrNeutrophilicSkin: 'severe acne or neutrophilic skin disease',
  otherAutoimmune: 'another autoimmune disease',
  affectedRelative: 'a relative with autoimmune or autoinflammatory disease or NBO',

  boneBiopsyDone: 'bone biopsy done',
  inflammatoryBiopsy: 'biopsy with inflammation, fibrosis or sclerosis',
  noGrowthOffAntibiotics: 'no growth off antibiotics',

  malignancy: 'malignancy',
  malignancyEver: 'past or present malignancy',
  boneInfection: 'infection of bone',
  vitaminCDeficiency: 'vitamin C deficiency',
  hypophosphatasia: 'hypophosphatasia',
  lastingAntibioticResponse: 'complete and lasting response to antibiotics alone',
  contraindication: 'contraindication to the chosen agent',
} as const satisfies Record<string, string>

export type PredicateKey = keyof typeof predicates
/** A predicate, or with `!` its denial: unknown stays unknown. */
export type Literal = PredicateKey | `!${PredicateKey}`
