/** A child seen for the first time: nearly everything is unknown, and must stay unknown. */
import type { FhirResource } from 'fhir/r4.js'
import { concept, condition, loinc, patient, snomed, vital } from '../build.ts'

const id = 'demo-almost-empty'

export const almostEmpty = (): FhirResource[] => [
  patient(id, ['Tomas', 'Havel'], 'male', '2017-09-21', '700245'),
  condition(id, 'limb-pain', concept('Limb pain', [snomed, '90834002']), '2026-06-15', 'active', 'provisional'),
  vital(id, {
    id: 'weight',
    code: concept('Body weight', [loinc, '29463-7']),
    when: '2026-06-15T08:50:00Z',
    value: { value: 27.1, unit: 'kg', code: 'kg' },
  }),
]
