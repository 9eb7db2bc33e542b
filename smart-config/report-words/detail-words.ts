import { langerhansPhrases } from './histology-words.ts'

/**
 * Words for findings that only the decision rows and the mimic panel look at, beside those of `finding-words.ts`, which they may overlap:
 * "Crohn's disease" is both a bowel symptom and a diagnosis. Phrases as in `lesion-words.ts`; a denial turns `yes` into `no`.
 */
export type DetailKey =
  | 'boneOrLimbPain'
  | 'restrictedDiet'
  | 'tuberculosisExposure'
  | 'vitaminCLow'
  | 'alpLow'
  | 'neonatalOnset'
  | 'growthFailure'
  | 'curedByAntibiotics'
  | 'tumourSuspected'
  | 'langerhansCells'
  | 'marrowNormal'
  | 'mycobacteriaExcluded'
  | 'geneticsNegative'
  | 'vertebraPlana'
  | 'diskInvolved'
  | 'synovitis'
  | 'expandedRibs'
  | 'microcyticAnaemia'
  | 'dyserythropoieticAnaemia'
  | 'pustulosis'
  | 'pyodermaGangrenosum'
  | 'severeAcne'
  | 'neutrophilicDermatosis'
  | 'injectionSiteAbscess'
  | 'destructiveArthritis'
  | 'inflammatoryBowelDisease'
  | 'hearingLoss'
  | 'craniosynostosis'
  | 'polyuria'
  | 'sickleCellDisease'

export type DetailWord = readonly [phrase: string, key: DetailKey | 'shield', answer?: 'yes' | 'no']

export const detailWords: readonly DetailWord[] = [
  ['limp|limps|limping|limped', 'boneOrLimbPain'],
  ['autism|autistic|arfid', 'restrictedDiet'],
  ['eating disorder(s)', 'restrictedDiet'],
  ['anorexia nervosa', 'restrictedDiet'],
  ['immunodeficiency|immunodeficient|immunocompromised|immunosuppressed', 'tuberculosisExposure'],
  ['immune deficiency', 'tuberculosisExposure'],
  ['chronic granulomatous disease', 'tuberculosisExposure'],
  ['endemic for tuberculosis|tb', 'tuberculosisExposure'],
  [
    'vitamin|vit c [level|concentration] [is|was|were] [very|markedly|extremely|severely] low|undetectable|unmeasurable|deficient|deficiency|absent|<',
    'vitaminCLow',
  ],
  ['low|undetectable|unmeasurable|deficient plasma|serum [vitamin|vit] c', 'vitaminCLow'],
  ['low|undetectable|unmeasurable|deficient vitamin|vit c', 'vitaminCLow'],
  ['low|reduced|decreased|subnormal [serum] alp|alkaline [phosphatase]', 'alpLow'],
  ['alp|phosphatase ~ low|reduced|decreased|subnormal', 'alpLow'],
  [
    'alp|phosphatase ~ below|under [the|his|her] [age] [reference] norm|normal|range|limit|limits|reference|interval',
    'alpLow',
  ],
  ['alp|phosphatase ~ low normal', 'shield'],
  ['neonatal onset', 'neonatalOnset'],
  ['since|from birth', 'neonatalOnset'],
  ['in|since|from the neonatal period', 'neonatalOnset'],
  ['first days|weeks of life', 'neonatalOnset'],
  ['growth failure|faltering|retardation', 'growthFailure'],
  ['faltering|poor growth', 'growthFailure'],
  ['failure to thrive', 'growthFailure'],
  ['short stature', 'growthFailure'],
  ['short for his|her|their age', 'growthFailure'],
  ['grows|growing well|normally', 'growthFailure', 'no'],
  ['cured|healed by|with antibiotic(s) [alone]', 'curedByAntibiotics'],
  [
    'complete|full|lasting recovery|resolution|response|cure with|on|to|after antibiotic(s) [alone]',
    'curedByAntibiotics',
  ],

  ['benign tumor(s)', 'shield'],
  ['tumor necrosis', 'shield'],
  [
    'malignancy|malignant|osteosarcoma|sarcoma|neoplasm|neoplastic|metastasis|metastases|tumor(s)|leukemia|leukemic|lymphoma|neuroblastoma',
    'tumourSuspected',
  ],
  ['malignant|neoplastic tumor(s)|process|lesion(s)|neoplasm', 'tumourSuspected'],
  ["ewing|ewing's|ewings [sarcoma]", 'tumourSuspected'],
  ...langerhansPhrases.map((phrase) => [phrase, 'langerhansCells'] as const),
  ['cd1a|langerin [is|are|was|were] negative', 'langerhansCells', 'no'],
  ['marrow [aspirate|aspiration|biopsy|examination|trephine] [is|was] normal|unremarkable', 'marrowNormal'],
  ['normal [bone] marrow aspirate|aspiration|biopsy|examination|trephine', 'marrowNormal'],
  [
    'marrow [aspirate|aspiration|biopsy|examination|trephine] [shows|showed|with|without] no|without blasts|leukemia|malignancy',
    'marrowNormal',
  ],
  ['mycobacterial|tb|afb|tuberculosis culture(s)|pcr [is|was|were] negative|sterile', 'mycobacteriaExcluded'],
  ['negative mycobacterial|tb|tuberculosis culture(s)|pcr', 'mycobacteriaExcluded'],
  ['no mycobacteria|mycobacterial [growth|grown]', 'mycobacteriaExcluded'],
  ['gene|genetic|exome panel|testing|test|sequencing [is|was] negative|normal|unremarkable', 'geneticsNegative'],
  ['negative gene|genetic panel|testing|test', 'geneticsNegative'],
  ['no pathogenic [or] [likely] [pathogenic] variant(s)|mutation(s)', 'geneticsNegative'],

  ['vertebra|vertebrae plana|planae', 'vertebraPlana'],
  ['vertebral [body] collapse|crush [fracture]', 'vertebraPlana'],
  ['vertebral crush fracture(s)', 'vertebraPlana'],
  ['diskitis|spondylodiskitis|discitis|spondylodiscitis', 'diskInvolved'],
  ['disk [space] involvement|involved|destruction|destroyed', 'diskInvolved'],
  ['disk [space|height] [is|are] lost|narrowed|narrowing|reduced|obliterated', 'diskInvolved'],
  ['loss|narrowing|destruction of [the] [intervertebral] disk(s) [space|height]', 'diskInvolved'],
  ['disk(s) ~ gone|obliterated|eroded', 'diskInvolved'],
  ['disk(s) [space|spaces|height|heights] [is|are] preserved|spared|normal|intact|maintained', 'diskInvolved', 'no'],
  ['normal [intervertebral] disk(s) [space|spaces]', 'diskInvolved', 'no'],
  ['synovitis', 'synovitis'],
  ['synovial thickening|enhancement|inflammation', 'synovitis'],
  ['expanded|expansile|widened|flared rib(s)', 'expandedRibs'],
  ['rib(s) [is|are] expanded|widened|expansion|flaring', 'expandedRibs'],

  ['microcytic [hypochromic] [anemia]', 'microcyticAnaemia'],
  ['hypochromic microcytic [anemia]', 'microcyticAnaemia'],
  ['microcytosis', 'microcyticAnaemia'],
  ['dyserythropoietic|dyserythropoiesis [anemia]', 'dyserythropoieticAnaemia'],
  ['pustulosis|pustules|pustular|ppp', 'pustulosis'],
  ['palmoplantar|generalized pustulosis', 'pustulosis'],
  ['pyoderma gangrenosum|gangraenosum', 'pyodermaGangrenosum'],
  ['severe|cystic|nodular|nodulocystic|conglobate|fulminant acne', 'severeAcne'],
  ['acne conglobata|fulminans', 'severeAcne'],
  ["sweet|sweet's|sweets syndrome", 'neutrophilicDermatosis'],
  ['neutrophilic dermatosis|dermatoses', 'neutrophilicDermatosis'],
  ['abscess|abscesses ~ injection|vaccination|venipuncture [site(s)]', 'injectionSiteAbscess'],
  ['injection|vaccination site(s) abscess|abscesses', 'injectionSiteAbscess'],
  ['sterile|aseptic abscess|abscesses', 'injectionSiteAbscess'],
  ['destructive|erosive|pyogenic [sterile] arthritis', 'destructiveArthritis'],
  ['sterile [destructive] [pyogenic] arthritis', 'destructiveArthritis'],
  ["crohn|crohn's|crohns [disease]", 'inflammatoryBowelDisease'],
  ['ulcerative colitis', 'inflammatoryBowelDisease'],
  ['ibd', 'inflammatoryBowelDisease'],
  ['inflammatory bowel disease', 'inflammatoryBowelDisease'],
  ['deafness|deaf', 'hearingLoss'],
  ['hearing loss|impairment', 'hearingLoss'],
  ['craniosynostosis|craniostenosis', 'craniosynostosis'],
  ['polyuria|polydipsia', 'polyuria'],
  ['diabetes insipidus', 'polyuria'],
  ['sickle cell disease|anemia', 'sickleCellDisease'],
]

/** Where a finding may be stated. What is not listed may stand in any text. */
export const detailPlaces: Partial<Record<DetailKey, 'history' | 'imaging findings' | 'pathology' | 'not imaging'>> = {
  boneOrLimbPain: 'history',
  neonatalOnset: 'history',
  curedByAntibiotics: 'history',
  // "?tumour" in the request is the question, not the radiologist's opinion.
  tumourSuspected: 'imaging findings',
  langerhansCells: 'pathology',
  marrowNormal: 'not imaging',
  mycobacteriaExcluded: 'not imaging',
  geneticsNegative: 'not imaging',
}

/** A suspicion is an opinion by nature: doubt and differential do not take it away. */
export const opinions: readonly DetailKey[] = ['tumourSuspected']
