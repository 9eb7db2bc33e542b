/**
 * Which charted weight may carry a dose in milligrams [house, clinical-basis 4.4]. Outside these rules a dose stays per kilogram. The
 * bands are wide on purpose: they catch a wrong unit or a slip of the keyboard, not a thin or a heavy child.
 */
import { house } from './cite.ts'

export const weightRules = {
  /** Days for which a weight counts; under two years of age fewer. */
  days: 90,
  daysUnderTwo: 30,
  /** Two weights of that time that differ by more than this share contradict each other: pounds for kilograms is 2.2-fold. */
  contradiction: 0.25,
  citation: house('recent and plausible weight: house rule'),
}

/** Kilograms between which a weight is plausible at an age in years; the last band is open above. */
export const plausibleKg: { belowYears: number; from: number; to: number }[] = [
  { belowYears: 0.3, from: 1.5, to: 9 },
  { belowYears: 0.5, from: 3, to: 12 },
  { belowYears: 1, from: 4, to: 15 },
  { belowYears: 2, from: 6, to: 20 },
  { belowYears: 3, from: 8, to: 26 },
  { belowYears: 4, from: 9, to: 32 },
  { belowYears: 5, from: 10, to: 40 },
  { belowYears: 6, from: 11, to: 48 },
  { belowYears: 8, from: 13, to: 65 },
  { belowYears: 10, from: 15, to: 85 },
  { belowYears: 12, from: 18, to: 110 },
  { belowYears: 14, from: 22, to: 130 },
  { belowYears: 16, from: 28, to: 150 },
  { belowYears: 18, from: 32, to: 170 },
  { belowYears: 130, from: 35, to: 200 },
]
