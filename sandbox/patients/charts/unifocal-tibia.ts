/** One lesion of the tibia on whole-body imaging, inflammation mild: one lesion asks for a biopsy. */
import type { FhirResource } from 'fhir/r4.js'
import { note, patient, snomed } from '../build.ts'
import { bloods, problem, studyWithReport, temperature, weightAndHeight, wholeBodyCode } from './shorthand.ts'

const id = 'demo-unifocal-tibia'

const radiograph = `EXAMINATION: XR left knee, AP and lateral
CLINICAL HISTORY: Pain below the left knee for ten weeks, limp. No injury.
FINDINGS: Lytic lesion of the left proximal tibial metaphysis, 1.8 cm, with a sclerotic margin. No periosteal reaction.
No cortical breach. Joint space preserved.
IMPRESSION: Metaphyseal lesion of the left proximal tibia. MRI advised.`

const wholeBody = `EXAMINATION: MRI whole body, coronal STIR and T1
CLINICAL HISTORY: Lesion of the left proximal tibia. Are there more?
COMPARISON: Radiograph of the left knee, 19 May 2026.
FINDINGS:
Bone marrow oedema of the left proximal tibial metaphysis abutting the growth plate. No abscess, no sequestrum.
No soft tissue mass. No periosteal reaction. No cortical destruction.
No other bone lesion. Spine, pelvis, clavicles, ribs, mandible and the other long bones are normal.
IMPRESSION: Solitary lesion of the left proximal tibia. Chronic osteomyelitis, infectious or nonbacterial.`

const clinicNote = `Paediatric rheumatology, first visit, 2 June 2026
Eleven-year-old boy with ten weeks of pain below the left knee, worse after sport. No night pain. No fever. No weight loss.
Examination: well. Tender over the left proximal tibia, no swelling. No enlarged lymph nodes, liver or spleen. Skin normal.
No bowel symptoms. No family history of psoriasis or bowel disease. No antibiotics so far.`

export const unifocalTibia = (): FhirResource[] => [
  patient(id, ['Emil', 'Sorensen'], 'male', '2015-02-17', '700401'),
  ...bloods(id, '2026-05-18T09:00:00Z', [
    ['leucocytes', 6.8],
    ['neutrophils', 3.4],
    ['haemoglobin', 13.1],
    ['platelets', 301],
    ['crp', 8, 'H'],
    ['esr', 19, 'H'],
    ['alkalinePhosphatase', 268],
    ['ldh', 221],
    ['creatinine', 0.5],
  ]),
  temperature(id, '2026-05-18T09:00:00Z', 36.7),
  temperature(id, '2026-06-02T09:10:00Z', 36.6),
  ...weightAndHeight(id, '2026-06-02T09:10:00Z', 37.8, 146),
  problem(id, 'leg-pain', 'Pain in left lower leg', [[snomed, '10601006', 'Pain in lower limb']], '2026-05-18'),
  ...studyWithReport(id, { id: 'knee', when: '2026-05-19', modality: 'radiograph', title: 'XR left knee' }, radiograph),
  ...studyWithReport(
    id,
    {
      id: 'whole-body',
      when: '2026-05-29',
      modality: 'mri',
      title: 'MRI whole body',
      code: wholeBodyCode,
      format: 'pdf',
    },
    wholeBody,
  ),
  note(id, 'note', 'Consult note', '11488-4', '2026-06-02T10:00:00Z', clinicNote),
]
