/** A child with one counted lesion, so that treatment is laid out; weight and height where a test needs them. */

import { assess } from '../../../crmo/assess.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import type { Review } from '../../../crmo/review.ts'
import { emptyReview } from '../../../crmo/review.ts'
import type { TreatmentAlert, TreatmentCheck, TreatmentOption } from '../../../crmo/treatment/treatment-types.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { child, codedLesion, lab, medication, now } from '../builders.ts'

const lesion = () => codedLesion('12611008', 'left', 'Bone marrow oedema')
export const weighed = (kg: number, date = '2026-06-15', unit = 'kg') =>
  lab('29463-7', kg, unit, { effectiveDateTime: date })
export const measured = (cm: number, date = '2026-06-15') => lab('8302-2', cm, 'cm', { effectiveDateTime: date })
export const born = (birthDate: string, gender = 'female') => ({ ...child, birthDate, gender })

export const treatmentOf = (resources: unknown[], patient: unknown = child, review: Review = emptyReview()) =>
  assess(readChart([patient, lesion(), ...resources], now), review, siteRules).treatment

export function option(drug: string, resources: unknown[], patient: unknown = child): TreatmentOption {
  const found = treatmentOf(resources, patient).options.find((one) => one.drug === drug)
  if (!found) throw new Error(`no option ${drug}`)
  return found
}
export const milligrams = (drug: string, resources: unknown[], patient: unknown = child): (string | null)[] =>
  option(drug, resources, patient)
    .doses.filter(({ use }) => use === 'default')
    .map((line) => line.milligrams)

export function check(drug: string, id: string, resources: unknown[], patient: unknown = child): TreatmentCheck {
  const found = option(drug, resources, patient).checks.find((one) => one.id === id)
  if (!found) throw new Error(`no check ${id}`)
  return found
}
export const alerts = (resources: unknown[], patient: unknown = child): TreatmentAlert[] =>
  treatmentOf(resources, patient).alerts
export const alertIds = (resources: unknown[], patient: unknown = child): string[] =>
  alerts(resources, patient).map(({ id }) => id.replace(/-(Medication\w+)\/.*$/, ''))

/** An order of a drug with one structured dose. */
export const ordered = (drug: string, value: number, unit: string, extra: Record<string, unknown> = {}) =>
  medication(drug, '2026-06-10', {
    dosageInstruction: [{ doseAndRate: [{ doseQuantity: { value, unit, code: unit } }] }],
    ...extra,
  })
let counter = 0
export const given = (drug: string, date: string, value: number, unit: string) => ({
  resourceType: 'MedicationAdministration',
  id: `given-${++counter}`,
  status: 'completed',
  medicationCodeableConcept: { text: drug },
  subject: { reference: 'Patient/p' },
  effectiveDateTime: date,
  dosage: { dose: { value, unit, code: unit } },
})
/** `date` moved by days, as FHIR writes it. */
export const day = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
