/** An established other diagnosis: Langerhans cell histiocytosis, proven by biopsy. No score may speak against it. */
import type { FhirResource } from 'fhir/r4.js'
import { analytes } from '../analytes.ts'
import {
  concept,
  condition,
  icd10cm,
  imagingStudy,
  lab,
  loinc,
  note,
  patient,
  record,
  report,
  snomed,
  vital,
} from '../build.ts'

const id = 'demo-other-diagnosis'
const bloods = '2026-03-02T09:10:00Z'

const result = (name: keyof typeof analytes, value: number, flag: 'H' | 'N' = 'N') => {
  const { code, unit, ucum, range } = analytes[name]
  return lab(id, { id: `lab-${name}`, code, when: bloods, value: { value, unit, code: ucum }, range: [...range], flag })
}

const mri = `EXAMINATION: MRI left thigh with contrast
CLINICAL HISTORY: Six weeks of left thigh pain, limp.
FINDINGS: Well-defined lytic lesion of the left femoral diaphysis, 3.2 cm, with surrounding bone marrow oedema and a
solid periosteal reaction. Small soft tissue component. No skip lesion. Hip and knee joints normal.
IMPRESSION: Solitary lesion of the left femur. Differential: Langerhans cell histiocytosis, osteomyelitis, Ewing sarcoma. Biopsy advised.`

const pathology = `SPECIMEN: Open biopsy, left femur.
MICROSCOPY: Sheets of cells with grooved nuclei among eosinophils. Immunohistochemistry: CD1a positive, langerin (CD207) positive,
S100 positive. No atypia. Gram, PAS and Ziehl-Neelsen stains negative.
DIAGNOSIS: Langerhans cell histiocytosis of bone.`

export const otherDiagnosis = (): FhirResource[] => [
  patient(id, ['Idris', 'Bakare'], 'male', '2019-11-30', '700318'),
  result('leucocytes', 8.4),
  result('haemoglobin', 12.1),
  result('platelets', 388),
  result('crp', 11, 'H'),
  result('esr', 24, 'H'),
  vital(id, {
    id: 'temperature',
    code: concept('Body temperature', [loinc, '8310-5']),
    when: bloods,
    value: { value: 37.1, unit: '°C', code: 'Cel' },
  }),
  imagingStudy(id, {
    id: 'study-thigh',
    when: '2026-03-04T14:00:00Z',
    modality: ['MR', 'Magnetic Resonance'],
    description: 'MRI left thigh with contrast',
  }),
  report(id, {
    id: 'report-thigh',
    kind: 'RAD',
    code: concept('MRI left thigh with contrast', [loinc, '18748-4', 'Diagnostic imaging study']),
    when: '2026-03-04T17:00:00Z',
    studyId: 'study-thigh',
    text: mri,
  }),
  record(id, 'biopsy', '2026-03-11', {
    resourceType: 'Procedure',
    status: 'completed',
    code: concept('Open biopsy of bone, left femur'),
    subject: { reference: `Patient/${id}` },
    performedDateTime: '2026-03-11',
    bodySite: [concept('Left femur', [snomed, '71341001', 'Bone structure of femur'])],
  }),
  report(id, {
    id: 'report-pathology',
    kind: 'SP',
    code: concept('Surgical pathology report', [loinc, '11526-1', 'Pathology study']),
    when: '2026-03-17T15:00:00Z',
    text: pathology,
    conclusion: 'Langerhans cell histiocytosis of bone.',
  }),
  condition(
    id,
    'lch',
    concept('Langerhans cell histiocytosis, single bone', [icd10cm, 'C96.6', 'Unifocal Langerhans-cell histiocytosis']),
    '2026-03-18',
    'active',
    'confirmed',
  ),
  note(
    id,
    'note',
    'Oncology letter',
    '11488-4',
    '2026-06-10T10:00:00Z',
    'Langerhans cell histiocytosis of the left femur, single bone, curetted in March. Pain has gone. Review in three months.',
  ),
]
