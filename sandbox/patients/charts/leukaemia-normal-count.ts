/** Leukaemia before it is known: night pain, high LDH, metaphyseal bands, and a blood count within range. Marrow is booked. */
import type { FhirResource } from 'fhir/r4.js'
import { note, patient, snomed } from '../build.ts'
import { bloods, problem, studyWithReport, temperature, weightAndHeight } from './shorthand.ts'

const id = 'demo-leukaemia-normal-count'

const radiograph = `EXAMINATION: XR both knees
CLINICAL HISTORY: Leg pain at night for six weeks.
FINDINGS: Lucent metaphyseal bands of both distal femora and both proximal tibiae. No periosteal reaction. No fracture.
IMPRESSION: Lucent metaphyseal bands on both sides. Leukaemia must be excluded.`

const mri = `<html><body><p>EXAMINATION: MRI both legs, coronal STIR and T1</p>
<p>FINDINGS: Symmetric bone marrow oedema of both distal femoral and both proximal tibial metaphyses. Low T1 signal of the marrow
throughout. No abscess. No soft tissue mass. No cortical destruction.</p>
<p>IMPRESSION: Symmetric metaphyseal marrow signal abnormality. Marrow infiltration cannot be excluded.</p></body></html>`

const clinicNote = `Paediatric rheumatology, first visit, 15 June 2026
Five-year-old boy, six weeks of leg pain, wakes every night. No fever. No weight loss. Tired, stopped running.
Examination: pale. No enlarged lymph nodes, liver or spleen. No bruising. Tender above both knees.
Blood count within range on 8 June. Bone marrow aspirate is booked for 17 June. No glucocorticoid before that.`

export const leukaemiaNormalCount = (): FhirResource[] => [
  patient(id, ['Milo', 'Janssen'], 'male', '2021-01-12', '700445'),
  ...bloods(id, '2026-06-08T08:50:00Z', [
    ['leucocytes', 6.1],
    ['neutrophils', 2.1],
    ['haemoglobin', 11.8],
    ['platelets', 210],
    ['crp', 14, 'H'],
    ['esr', 44, 'H'],
    ['alkalinePhosphatase', 188],
    ['ldh', 890, 'H'],
  ]),
  temperature(id, '2026-06-08T08:50:00Z', 37.0),
  temperature(id, '2026-06-15T09:00:00Z', 36.9),
  ...weightAndHeight(id, '2026-06-15T09:00:00Z', 18.4, 111),
  problem(id, 'leg-pain', 'Pain in both legs', [[snomed, '10601006', 'Pain in lower limb']], '2026-06-08'),
  ...studyWithReport(
    id,
    { id: 'knees', when: '2026-06-09', modality: 'radiograph', title: 'XR both knees' },
    radiograph,
  ),
  ...studyWithReport(id, { id: 'legs', when: '2026-06-12', modality: 'mri', title: 'MRI both legs' }, mri),
  note(id, 'note', 'Consult note', '11488-4', '2026-06-15T10:00:00Z', clinicNote),
]
