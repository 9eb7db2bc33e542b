/** Oddities seen at Oracle Health, in one invented chart: impossible units, filler words, scores without codes, a date far ahead. */
import type { Condition, FhirResource, Procedure } from 'fhir/r4.js'
import { concept, icd10cm, loinc } from '../../patients/build/codes.ts'
import { lab, type Result, vital } from '../../patients/build/observation.ts'
import { condition, record } from '../../patients/build/record.ts'

const patient = 'demo-messy'
const when = '2026-06-12T09:40:00Z'

const hemoglobin: Result = {
  id: 'oracle-haemoglobin',
  code: concept('Hgb', [loinc, '718-7']),
  when,
  value: { value: 7.6, unit: 'umol/L', code: 'umol/L' },
}

const laboratory: Result[] = [
  hemoglobin,
  { ...hemoglobin, id: 'oracle-haemoglobin-again' },
  {
    id: 'oracle-potassium',
    code: concept('Potassium Level', [loinc, '2823-3']),
    when,
    value: { value: 4.1, unit: 'g/dL', code: 'g/dL' },
    extra: { referenceRange: [{ text: '^~:!' }] },
  },
  { id: 'oracle-blank', code: concept('C Reactive Protein', [loinc, '1988-5']), when, text: 'Blank' },
]

const vitalSigns: Result[] = [
  {
    id: 'oracle-breaths',
    code: concept('Respiratory Rate', [loinc, '9279-1']),
    when,
    value: { value: 18, unit: 'minutes', code: 'min' },
  },
  {
    id: 'oracle-bmi',
    code: concept('Body Mass Index', [loinc, '39156-5']),
    when,
    value: { value: 17.4, unit: 'kgm2', code: 'kg/m2' },
    status: 'corrected',
  },
  { id: 'oracle-weight-z', code: concept('Weight Z Score'), when, value: { value: -0.4 } },
  { id: 'oracle-weight-centile', code: concept('Weight Percentile'), when, value: { value: 34, unit: '%', code: '%' } },
  {
    id: 'oracle-far-ahead',
    code: concept('Temperature Oral', [loinc, '8331-1']),
    when: '2099-03-02T06:00:00Z',
    value: { value: 39.4, unit: 'degC', code: 'Cel' },
  },
]

const translated = {
  ...vital(patient, {
    id: 'oracle-temperature',
    code: concept('Temperature Axillary', [loinc, '8310-5']),
    when,
    value: { value: 36.8, unit: 'degC', code: 'Cel' },
  }),
  valueQuantity: {
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/iso21090-PQ-translation',
        valueQuantity: { value: 98.24, unit: 'degF', system: 'http://unitsofmeasure.org', code: '[degF]' },
      },
    ],
    value: 36.8,
    unit: 'degC',
    system: 'http://unitsofmeasure.org',
    code: 'Cel',
  },
}

const wrongEntries: Condition[] = ['A', 'B', 'C'].map((letter, index) =>
  condition(
    patient,
    `oracle-wrong-${index}`,
    concept(`Entered for training, ${letter}`, [icd10cm, 'Z00.129']),
    '2025-11-03',
    null,
    'entered-in-error',
  ),
)

const numberForName = record<Procedure>(patient, 'oracle-procedure', '2025-10-20', {
  resourceType: 'Procedure',
  status: 'completed',
  code: { coding: [{ system: 'http://www.ama-assn.org/go/cpt', code: '99213' }], text: '99213' },
  subject: { reference: `Patient/${patient}` },
  performedDateTime: '2025-10-20',
})

export const oracleHealthQuirks = (): FhirResource[] => [
  ...laboratory.map((result) => lab(patient, result)),
  ...vitalSigns.map((result) => vital(patient, result)),
  translated,
  ...wrongEntries,
  numberForName,
]
