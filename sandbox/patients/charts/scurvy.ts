/** Vitamin C deficiency: a restricted diet, bleeding gums, microcytic anaemia, and lesions that score like CRMO. */
import type { FhirResource } from 'fhir/r4.js'
import { icd10cm, note, patient, snomed } from '../build.ts'
import { bloods, problem, studyWithReport, temperature, weightAndHeight } from './shorthand.ts'

const id = 'demo-scurvy'

const radiograph = `EXAMINATION: XR both knees
CLINICAL HISTORY: Refuses to walk.
FINDINGS: Osteopenia. No fracture. No periosteal reaction. No cortical breach.
IMPRESSION: Osteopenia of both knees.`

const mri = `<html><body><p>EXAMINATION: MRI pelvis and both legs</p>
<p>CLINICAL HISTORY: Leg pain, refuses to walk for five weeks.</p>
<p>FINDINGS: Symmetric bone marrow oedema of both distal femoral metaphyses and both proximal tibial metaphyses.
Pelvis normal. No abscess. No soft tissue mass. No joint effusion.</p>
<p>IMPRESSION: Symmetric metaphyseal marrow oedema of both femora and both tibiae. CNO or a metabolic cause.</p></body></html>`

const clinicNote = `Paediatric rheumatology, first visit, 10 June 2026
Seven-year-old boy with autism, five weeks of leg pain, refuses to walk. Restricted diet: plain pasta, crisps and milk only.
Bleeding gums for three weeks, petechiae of both shins. No fever. No night pain. No weight loss.
Examination: swollen, bleeding gums. No enlarged lymph nodes, liver or spleen. Plasma vitamin C sent, result awaited.`

export const scurvy = (): FhirResource[] => [
  patient(id, ['Oskar', 'Nowak'], 'male', '2018-10-14', '700467'),
  ...bloods(id, '2026-06-05T09:30:00Z', [
    ['leucocytes', 7.1],
    ['neutrophils', 3.6],
    ['haemoglobin', 9.4, 'L'],
    ['meanCellVolume', 68, 'L'],
    ['platelets', 398],
    ['crp', 22, 'H'],
    ['esr', 38, 'H'],
    ['alkalinePhosphatase', 141],
    ['ldh', 233],
  ]),
  temperature(id, '2026-06-05T09:30:00Z', 36.8),
  temperature(id, '2026-06-10T09:00:00Z', 36.7),
  ...weightAndHeight(id, '2026-06-10T09:00:00Z', 21.6, 120),
  problem(
    id,
    'autism',
    'Autism spectrum disorder',
    [
      [icd10cm, 'F84.0', 'Autistic disorder'],
      [snomed, '35919005', 'Pervasive developmental disorder'],
    ],
    '2022-04-11',
  ),
  problem(id, 'leg-pain', 'Pain in both legs', [[snomed, '10601006', 'Pain in lower limb']], '2026-06-05'),
  ...studyWithReport(
    id,
    { id: 'knees', when: '2026-06-05', modality: 'radiograph', title: 'XR both knees' },
    radiograph,
  ),
  ...studyWithReport(id, { id: 'legs', when: '2026-06-09', modality: 'mri', title: 'MRI pelvis and both legs' }, mri),
  note(id, 'note', 'Consult note', '11488-4', '2026-06-10T10:00:00Z', clinicNote),
]
