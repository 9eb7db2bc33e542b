/**
 * History, examination and report findings: the words shared by the narrative reader, the history screen, the red flags and the
 * gate. One table, so that screen, note and rules use the same names. Source: clinical-basis 3.1 and 3.2.
 */
export type FindingSource = 'history' | 'report'

type Finding = {
  /** Shown beside the yes / no / unknown control. */
  label: string
  /** `history`: asked on the short history and examination screen. `report`: only read from texts and codes. */
  source: FindingSource
}

export const findings = {
  boneOrLimbPain: { label: 'Bone or limb pain, or limp', source: 'history' },
  painOverSixWeeks: { label: 'Pain for more than 6 weeks', source: 'history' },
  recurrentFlares: { label: 'Recurrent flares with remissions', source: 'history' },
  nightPain: { label: 'Night pain', source: 'history' },
  fever: { label: 'Fever in this illness', source: 'history' },
  weightLossOrAsthenia: { label: 'Weight loss or asthenia', source: 'history' },
  localSwellingOrWarmth: { label: 'Local swelling or warmth', source: 'history' },
  organomegalyOrNodes: { label: 'Enlarged liver, spleen or lymph nodes', source: 'history' },
  bruisingOrGumBleeding: { label: 'Bruising, petechiae or gum bleeding', source: 'history' },
  restrictedDiet: { label: 'Restricted diet, eating disorder, autism or malabsorption', source: 'history' },
  earlyToothLoss: { label: 'Early tooth loss', source: 'history' },
  psoriasisOrPustulosis: { label: 'Psoriasis or palmoplantar pustulosis', source: 'history' },
  acneOrNeutrophilicSkin: {
    label: 'Severe acne, pyoderma gangrenosum or other neutrophilic skin disease',
    source: 'history',
  },
  bowelSymptoms: { label: 'Bowel symptoms or inflammatory bowel disease', source: 'history' },
  inflammatoryBackPain: { label: 'Inflammatory back or buttock pain', source: 'history' },
  tuberculosisExposure: { label: 'Tuberculosis exposure, origin or immune deficiency', source: 'history' },
  affectedRelatives: { label: 'Relatives with CNO, psoriasis, IBD or spondyloarthritis', source: 'history' },
  antibioticsWithoutEffect: { label: 'Antibiotics given without effect', source: 'history' },
  toxicAppearance: { label: 'Looks toxic or septic', source: 'history' },
  shortHistory: { label: 'Illness of two weeks or less', source: 'history' },
  onsetUnderThree: { label: 'Onset before the age of 3', source: 'history' },
  neonatalOnset: { label: 'Onset in the first weeks of life', source: 'history' },
  growthFailure: { label: 'Poor growth', source: 'history' },
  curedByAntibiotics: { label: 'Complete and lasting cure by antibiotics alone', source: 'history' },
  bloodCountNormal: { label: 'Blood count called normal', source: 'report' },
  bloodCountAbnormal: { label: 'Blood count called abnormal', source: 'report' },
  crpNormal: { label: 'CRP called normal', source: 'report' },
  normalTemperature: { label: 'Afebrile, or vital signs called normal', source: 'report' },
  blasts: { label: 'Blasts on smear or marrow', source: 'report' },
  bloodBlasts: { label: 'Blasts in the blood', source: 'report' },
  abscess: { label: 'Abscess or pus', source: 'report' },
  organismFound: { label: 'Organism from bone or blood', source: 'report' },
  malignantHistology: { label: 'Tumour or Langerhans cell histology', source: 'report' },
  benignTumour: { label: 'Benign bone tumour in the histology', source: 'report' },
  caseatingGranulomas: { label: 'Caseating granulomas in the histology', source: 'report' },
  corticalBreach: { label: 'Breached cortex', source: 'report' },
  periostealReaction: { label: 'Periosteal apposition', source: 'report' },
  alpLow: { label: 'ALP called low', source: 'report' },
  vitaminCLow: { label: 'Low vitamin C', source: 'report' },
  tumourSuspected: { label: 'Malignant tumour suspected in a report', source: 'report' },
  langerhansCells: { label: 'Langerhans cells in the histology', source: 'report' },
  marrowNormal: { label: 'Marrow examination without leukaemia', source: 'report' },
  mycobacteriaExcluded: { label: 'Mycobacterial culture or PCR of bone negative', source: 'report' },
  geneticsNegative: { label: 'Gene panel without an explaining variant', source: 'report' },
  vertebraPlana: { label: 'Vertebra plana or vertebral crush fracture', source: 'report' },
  diskInvolved: { label: 'Disk involved or disk space lost', source: 'report' },
  synovitis: { label: 'Synovitis beside a lesion', source: 'report' },
  expandedRibs: { label: 'Expanded ribs', source: 'report' },
  microcyticAnaemia: { label: 'Microcytic anaemia', source: 'report' },
  dyserythropoieticAnaemia: { label: 'Dyserythropoietic anaemia', source: 'report' },
  pustulosis: { label: 'Pustulosis', source: 'report' },
  pyodermaGangrenosum: { label: 'Pyoderma gangrenosum', source: 'report' },
  severeAcne: { label: 'Severe or cystic acne', source: 'report' },
  neutrophilicDermatosis: { label: "Sweet's syndrome or other neutrophilic dermatosis", source: 'report' },
  injectionSiteAbscess: { label: 'Abscess at injection sites', source: 'report' },
  destructiveArthritis: { label: 'Destructive sterile arthritis', source: 'report' },
  inflammatoryBowelDisease: { label: "Crohn's disease or ulcerative colitis", source: 'report' },
  hearingLoss: { label: 'Deafness', source: 'report' },
  craniosynostosis: { label: 'Craniosynostosis', source: 'report' },
  polyuria: { label: 'Polyuria', source: 'report' },
  sickleCellDisease: { label: 'Sickle cell disease', source: 'report' },
} as const satisfies Record<string, Finding>

export type FindingKey = keyof typeof findings
export const historyFindings = (Object.keys(findings) as FindingKey[]).filter(
  (key) => findings[key].source === 'history',
)

/** Told of, but not whether it was one in this illness: "a possible fever", "CRP raised" without a number. */
export type OpenKey = 'openFever' | 'openCrp' | 'openCount'
