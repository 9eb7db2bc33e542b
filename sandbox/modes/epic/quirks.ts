/** Oddities seen at Epic, in one invented chart: units missing, as text only, or impossible; several codes on one vital sign. */
import type { FhirResource, Observation } from 'fhir/r4.js'
import { concept, loinc } from '../../patients/build/codes.ts'
import { lab, type Result, vital } from '../../patients/build/observation.ts'

const patient = 'demo-messy'
const when = '2026-06-12T08:10:00Z'

const results: Result[] = [
  { id: 'epic-hba1c', code: concept('Hemoglobin A1C', [loinc, '4548-4']), when, value: { value: 5.2 } },
  {
    id: 'epic-erythrocytes',
    code: concept('RBC', [loinc, '789-8']),
    when,
    value: { value: 4.4, unit: '10*6/µL' },
    range: [4, 5.2],
  },
  {
    id: 'epic-leukocytes',
    code: concept('WBC', [loinc, '6690-2']),
    when,
    value: { value: 7.1, unit: '10*3/mL', code: '10*3/mL' },
    range: [3.3, 10],
  },
]

const r5Extension = [
  { url: 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.triggeredBy', valueString: 'reflex' },
]

const saturation: Observation = vital(patient, {
  id: 'epic-saturation',
  code: concept('SpO2', [loinc, '8716-3', 'Vital signs'], [loinc, '59408-5'], [loinc, '2708-6']),
  when,
  value: { value: 98, unit: '%', code: '%' },
})

export const epicQuirks = (): FhirResource[] => [
  ...results.map((result) => lab(patient, result)),
  { ...saturation, extension: r5Extension },
]
