/** Ewing sarcoma of the femur by imaging; the biopsy is still to come, so nothing is proven. */
import type { FhirResource } from 'fhir/r4.js'
import { note, patient, snomed } from '../build.ts'
import { bloods, problem, studyWithReport, temperature, weightAndHeight } from './shorthand.ts'

const id = 'demo-ewing-femur'

const radiograph = `EXAMINATION: XR right femur, AP and lateral
CLINICAL HISTORY: Thigh pain for two months, wakes at night.
FINDINGS: Permeative lytic lesion of the right femoral diaphysis with an onion-skin periosteal reaction and cortical destruction.
IMPRESSION: Aggressive lesion of the right femoral diaphysis. Urgent MRI.`

const mri = `<div><p>EXAMINATION: MRI right thigh with contrast</p>
<p>CLINICAL HISTORY: Aggressive lesion of the right femur on radiograph.</p>
<p>FINDINGS: Lesion of the right femoral diaphysis, 9 cm long, with marrow replacement, cortical destruction, lamellated periosteal
reaction and a soft tissue mass of 6 x 5 cm. No skip lesion.</p>
<p>IMPRESSION: Malignant bone tumour of the right femur, Ewing sarcoma most likely. Referral to a tumour centre before biopsy.</p></div>`

const clinicNote = `Paediatric orthopaedics, 12 June 2026
Twelve-year-old girl, two months of pain in the right thigh, night pain, lost 3 kg. No fever.
Examination: firm swelling of the mid thigh. No enlarged lymph nodes, liver or spleen.
Image-guided biopsy at the tumour centre on 18 June; result awaited before anything else.`

export const ewingFemur = (): FhirResource[] => [
  patient(id, ['Amina', 'Diallo'], 'female', '2014-05-21', '700434'),
  ...bloods(id, '2026-06-08T11:00:00Z', [
    ['leucocytes', 9.6],
    ['neutrophils', 5.8],
    ['haemoglobin', 11.9],
    ['platelets', 410],
    ['crp', 34, 'H'],
    ['esr', 58, 'H'],
    ['alkalinePhosphatase', 254],
    ['ldh', 612, 'H'],
  ]),
  temperature(id, '2026-06-08T11:00:00Z', 37.2),
  ...weightAndHeight(id, '2026-06-12T09:00:00Z', 36.1, 151),
  problem(id, 'thigh-pain', 'Pain in right thigh', [[snomed, '78514002', 'Thigh pain']], '2026-06-08'),
  ...studyWithReport(
    id,
    { id: 'femur', when: '2026-06-08', modality: 'radiograph', title: 'XR right femur' },
    radiograph,
  ),
  ...studyWithReport(
    id,
    { id: 'thigh', when: '2026-06-10', modality: 'mri', title: 'MRI right thigh with contrast' },
    mri,
  ),
  note(id, 'note', 'Consult note', '11488-4', '2026-06-12T10:00:00Z', clinicNote),
]
