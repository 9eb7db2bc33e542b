/** Hypophosphatasia: several lesions, ALP below the laboratory's range for the age, milk teeth lost early. */
import type { FhirResource } from 'fhir/r4.js'
import { note, patient, snomed } from '../build.ts'
import { bloods, problem, studyWithReport, temperature, weightAndHeight, wholeBodyCode } from './shorthand.ts'

const id = 'demo-hypophosphatasia'

const radiograph = `EXAMINATION: XR right knee
CLINICAL HISTORY: Knee pain for four months.
FINDINGS: Ill-defined lucency of the right distal femoral metaphysis. No periosteal reaction. No cortical breach.
IMPRESSION: Lytic lesion of the right distal femoral metaphysis.`

const wholeBody = `EXAMINATION: MRI whole body
CLINICAL HISTORY: Lesion of the right femur on radiograph. Other lesions?
FINDINGS: Bone marrow oedema of the right distal femoral metaphysis, the left proximal tibial metaphysis and the left second
metatarsal. Spine, pelvis, clavicles, ribs and mandible are normal. No abscess. No soft tissue mass.
IMPRESSION: Three lesions: right femur, left tibia, left second metatarsal. CNO is possible.`

const clinicNote = `Paediatric rheumatology, first visit, 8 June 2026
Eight-year-old girl, four months of pain of the right knee and left foot. No fever. No night pain. No weight loss.
Early tooth loss: the lower front milk teeth fell out with their roots at 20 months. Ordinary diet.
Examination: well. No enlarged lymph nodes, liver or spleen. No bruising. Pyridoxal phosphate sent.`

export const hypophosphatasia = (): FhirResource[] => [
  patient(id, ['Maren', 'Vogel'], 'female', '2018-01-30', '700478'),
  ...bloods(id, '2026-06-01T08:40:00Z', [
    ['leucocytes', 6.4],
    ['neutrophils', 3.1],
    ['haemoglobin', 12.6],
    ['platelets', 288],
    ['crp', 3],
    ['esr', 12],
    ['alkalinePhosphatase', 62, 'L'],
    ['ldh', 219],
    ['creatinine', 0.4],
  ]),
  temperature(id, '2026-06-01T08:40:00Z', 36.6),
  temperature(id, '2026-06-08T09:00:00Z', 36.7),
  ...weightAndHeight(id, '2026-06-08T09:00:00Z', 24.3, 124),
  problem(id, 'teeth', 'Premature loss of deciduous teeth', [], '2020-02-17'),
  problem(id, 'bone-pain', 'Bone pain', [[snomed, '12584003']], '2026-06-01'),
  ...studyWithReport(
    id,
    { id: 'knee', when: '2026-06-02', modality: 'radiograph', title: 'XR right knee' },
    radiograph,
  ),
  ...studyWithReport(
    id,
    {
      id: 'whole-body',
      when: '2026-06-05',
      modality: 'mri',
      title: 'MRI whole body',
      code: wholeBodyCode,
      format: 'rtf',
    },
    wholeBody,
  ),
  note(id, 'note', 'Consult note', '11488-4', '2026-06-08T10:00:00Z', clinicNote),
]
