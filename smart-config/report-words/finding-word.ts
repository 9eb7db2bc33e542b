/** What a row of the finding tables says: phrase as in `lesion-words.ts`, the finding it states, and its answer when the bare words stand there. */
export type FindingWordKey =
  | 'boneOrLimbPain'
  | 'recurrentFlares'
  | 'nightPain'
  | 'fever'
  | 'weightLossOrAsthenia'
  | 'localSwellingOrWarmth'
  | 'organomegalyOrNodes'
  | 'bruisingOrGumBleeding'
  | 'restrictedDiet'
  | 'earlyToothLoss'
  | 'psoriasisOrPustulosis'
  | 'acneOrNeutrophilicSkin'
  | 'bowelSymptoms'
  | 'inflammatoryBackPain'
  | 'tuberculosisExposure'
  | 'affectedRelatives'
  | 'antibioticsWithoutEffect'
  | 'toxicAppearance'
  | 'bloodCountAbnormal'
  | 'normalTemperature'
  | 'blasts'
  | 'abscess'
  | 'organismFound'
  | 'malignantHistology'
  | 'benignTumour'
  | 'caseatingGranulomas'
  | 'corticalBreach'
  | 'periostealReaction'

/** Names of tests, which only a word of normality turns into a finding; the three cell lines together are a count. */
export type FindingTest = 'count' | 'crp' | 'whiteCells' | 'hemoglobin' | 'platelets' | 'temperature'

export type FindingWord = readonly [
  phrase: string,
  key:
    | FindingWordKey
    | FindingTest
    | 'spondyloarthritis'
    | 'cno'
    | 'organismNamed'
    | 'atNight'
    | 'householdTuberculosis'
    | 'shield'
    | 'otherFever'
    | 'openFever',
  answer?: 'yes' | 'no',
]
