import type { Patient } from '../chart/chart.ts'
import { ageInYears } from '../dates.ts'

/** Age for a dose. A birth date without a day could hide a year: then no age, and what needs one is withheld. */
export const doseAge = (patient: Patient, at: string): number | null =>
  patient.birthDate && patient.birthDate.length >= 10 ? ageInYears(patient.birthDate, at) : null
