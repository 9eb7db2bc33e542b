/**
 * Paediatric fallback ranges, used only when the laboratory gives neither an interpretation nor a range. Source: clinical-basis 8.1, 8.2.
 * Bands are [from, below) in years. Between `lower` and `disputedBelow`, and between `disputedAbove` and `upper`, sources disagree:
 * the value is unknown there, not abnormal (house rule).
 */
import type { Citation } from '../types.ts'

export type RangeBand = {
  analyte: 'haemoglobin' | 'leucocytes' | 'platelets' | 'neutrophils'
  ageFrom: number
  ageBelow: number
  sex?: 'male' | 'female'
  lower: number
  upper: number
  /** Values from `lower` up to here are disputed. */
  disputedBelow?: number
  /** Values above here up to `upper` are disputed. */
  disputedAbove?: number
}

/** Upper haemoglobin limits are mean + 2 SD, mirrored from the published mean and lower limit (derived). */
export const rangeBands: RangeBand[] = [
  { analyte: 'haemoglobin', ageFrom: 0.17, ageBelow: 0.25, lower: 9.0, upper: 14.0 },
  { analyte: 'haemoglobin', ageFrom: 0.25, ageBelow: 0.5, lower: 9.5, upper: 13.5 },
  { analyte: 'haemoglobin', ageFrom: 0.5, ageBelow: 2, lower: 10.5, upper: 13.5 },
  { analyte: 'haemoglobin', ageFrom: 2, ageBelow: 6, lower: 11.5, upper: 13.5 },
  { analyte: 'haemoglobin', ageFrom: 6, ageBelow: 12, lower: 11.5, upper: 15.5 },
  { analyte: 'haemoglobin', ageFrom: 12, ageBelow: 18, sex: 'female', lower: 12.0, upper: 16.0 },
  // Dallman asks for 13.0 from 12 years on, the WHO for 12.0 until 15.
  { analyte: 'haemoglobin', ageFrom: 12, ageBelow: 15, sex: 'male', lower: 12.0, upper: 16.0, disputedBelow: 13.0 },
  { analyte: 'haemoglobin', ageFrom: 15, ageBelow: 18, sex: 'male', lower: 13.0, upper: 16.0 },
  { analyte: 'haemoglobin', ageFrom: 18, ageBelow: 50, sex: 'female', lower: 12.0, upper: 16.0 },
  { analyte: 'haemoglobin', ageFrom: 18, ageBelow: 50, sex: 'male', lower: 13.5, upper: 17.5 },
  { analyte: 'leucocytes', ageFrom: 1, ageBelow: 2, lower: 6.0, upper: 17.0 },
  { analyte: 'leucocytes', ageFrom: 2, ageBelow: 4, lower: 5.5, upper: 15.5 },
  { analyte: 'leucocytes', ageFrom: 4, ageBelow: 18, lower: 4.0, upper: 15.0, disputedBelow: 5.0 },
  { analyte: 'neutrophils', ageFrom: 0.5, ageBelow: 5, lower: 1.5, upper: 8.5 },
  { analyte: 'neutrophils', ageFrom: 5, ageBelow: 18, lower: 1.7, upper: 7.5 },
  // Under 4 years only what counts as thrombocytosis at any age of childhood; all else stays unknown.
  { analyte: 'platelets', ageFrom: 0.17, ageBelow: 4, lower: 0, upper: 500, disputedBelow: 500 },
  { analyte: 'platelets', ageFrom: 4, ageBelow: 18, lower: 150, upper: 450, disputedBelow: 160, disputedAbove: 380 },
]

/**
 * ALP: no limits of our own (clinical-basis 8.2). A growing child's limits lie far above an adult's, and an adult's lower limit misses
 * hypophosphatasia: below this age a range that ends below this limit (U/L) is an adult's, and shows only what is low [house].
 */
export const adultAlpRange = { belowAgeYears: 13, upperLimitBelow: 200 }

export const rangeCitation: Citation = {
  confirmation: 'published',
  secondHand: true,
  refs: [
    'Dallman in Nathan & Oski, 5th ed. (haemoglobin)',
    'WHO. Haemoglobin concentrations for the diagnosis of anaemia and assessment of severity. WHO/NMH/NHD/MNM/11.1, 2011',
    'Chiarello P et al. Thrombocytosis in children. Minerva Pediatr 2011;63:507-513 (mild from 500)',
    'University of Iowa pathology handbook',
    "Alex's Lemonade Stand Foundation",
  ],
}
