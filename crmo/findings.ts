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
  boneOrLimbPain: { label: 'Bone or limb pain', source: 'history' },
  painOverSixWeeks: { label: 'Pain for more than 6 weeks', source: 'history' },
  recurrentFlares: { label: 'Recurrent flares with remissions', source: 'history' },
  nightPain: { label: 'Night pain', source: 'history' },
  fever: { label: 'Fever in this illness', source: 'history' },
  weightLossOrAsthenia: { label: 'Weight loss or asthenia', source: 'history' },
  localSwellingOrWarmth: { label: 'Local swelling or warmth', source: 'history' },
  organomegalyOrNodes: { label: 'Enlarged liver, spleen or lymph nodes', source: 'history' },
  bruisingOrGumBleeding: { label: 'Bruising, petechiae or gum bleeding', source: 'history' },
  restrictedDiet: { label: 'Restricted diet or malabsorption', source: 'history' },
  earlyToothLoss: { label: 'Early tooth loss', source: 'history' },
  psoriasisOrPustulosis: { label: 'Psoriasis or palmoplantar pustulosis', source: 'history' },
  acneOrNeutrophilicSkin: {
    label: 'Severe acne, pyoderma gangrenosum or other neutrophilic skin disease',
    source: 'history',
  },
  bowelSymptoms: { label: 'Bowel symptoms or inflammatory bowel disease', source: 'history' },
  inflammatoryBackPain: { label: 'Inflammatory back or buttock pain', source: 'history' },
  tuberculosisExposure: { label: 'Tuberculosis exposure or risk', source: 'history' },
  affectedRelatives: { label: 'Relatives with CNO, psoriasis, IBD or spondyloarthritis', source: 'history' },
  antibioticsWithoutEffect: { label: 'Antibiotics given without effect', source: 'history' },
  toxicAppearance: { label: 'Looks toxic or septic', source: 'history' },
  shortHistory: { label: 'Illness of two weeks or less', source: 'history' },
  bloodCountNormal: { label: 'Blood count called normal', source: 'report' },
  bloodCountAbnormal: { label: 'Blood count called abnormal', source: 'report' },
  crpNormal: { label: 'CRP called normal', source: 'report' },
  normalTemperature: { label: 'Afebrile, or vital signs called normal', source: 'report' },
  blasts: { label: 'Blasts on smear or marrow', source: 'report' },
  abscess: { label: 'Abscess or pus', source: 'report' },
  organismFound: { label: 'Organism from bone or blood', source: 'report' },
  malignantHistology: { label: 'Tumour or Langerhans cell histology', source: 'report' },
  corticalBreach: { label: 'Breached cortex', source: 'report' },
  periostealReaction: { label: 'Periosteal apposition', source: 'report' },
} as const satisfies Record<string, Finding>

export type FindingKey = keyof typeof findings
export const historyFindings = (Object.keys(findings) as FindingKey[]).filter(
  (key) => findings[key].source === 'history',
)
