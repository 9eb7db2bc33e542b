/** Kidney function by the bedside Schwartz formula (clinical-basis 8.3). */
import { house, published } from './cite.ts'

export const schwartz = {
  /** mL/min/1.73 m² = factor × height in cm / creatinine in mg/dL. */
  factor: 0.413,
  /** Years of age of the children it was made from. */
  ages: { from: 1, below: 17 },
  /** Height and creatinine must lie this close together: an older height withholds the figure in a growing child (not confirmed). */
  heightDays: 90,
  /** Days for which a creatinine speaks for the kidney now. */
  creatinineDays: 90,
  /** A figure above this is a wrong unit, no kidney [house]. */
  possibleUpTo: 250,
  /** Under this a bisphosphonate is stopped and an NSAID warned of. */
  severe: 30,
  /** Under this a bisphosphonate needs adjusting and a specialist [house: the sources give no limit of "impaired"]. */
  impaired: 60,
  citation: published('Schwartz 2009, doi 10.1681/ASN.2008030287 (349 children with kidney disease, 1-16 years)'),
  windowCitation: house('windows of height and creatinine: house rule'),
}
