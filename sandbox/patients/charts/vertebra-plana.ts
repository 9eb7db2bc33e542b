/** One flattened vertebra: Langerhans cell histiocytosis is suspected, nothing proves it yet. */
import type { FhirResource } from 'fhir/r4.js'
import { icd10cm, note, patient, snomed } from '../build.ts'
import { bloods, problem, studyWithReport, temperature, weightAndHeight, wholeBodyCode } from './shorthand.ts'

const id = 'demo-vertebra-plana'

const radiograph = `EXAMINATION: XR thoracolumbar spine, AP and lateral
CLINICAL HISTORY: Back pain for seven weeks.
FINDINGS: Vertebra plana of T9. Disk spaces preserved. The other vertebrae keep their height.
IMPRESSION: Vertebra plana T9. MRI advised.`

const wholeBody = `EXAMINATION: MRI whole spine and whole body
CLINICAL HISTORY: Vertebra plana of T9 on radiograph.
FINDINGS: Complete collapse of the T9 vertebral body with bone marrow oedema. Adjacent disks are preserved. No epidural extension.
No other bone lesion. Skull, pelvis, ribs, clavicles and long bones are normal. No abscess.
IMPRESSION: Solitary vertebra plana of T9. Langerhans cell histiocytosis is suspected. Biopsy advised.`

const clinicNote = `Paediatric oncology and rheumatology, joint visit, 11 June 2026
Six-year-old boy with seven weeks of mid-thoracic back pain. No fever. No night pain. No weight loss. Drinks normally.
Examination: tender over T9, no neurological deficit. No enlarged lymph nodes, liver or spleen. No rash.
CT-guided biopsy of T9 is booked for 22 June.`

export const vertebraPlana = (): FhirResource[] => [
  patient(id, ['Leo', 'Marchetti'], 'male', '2020-03-09', '700423'),
  ...bloods(id, '2026-06-03T10:15:00Z', [
    ['leucocytes', 8.8],
    ['neutrophils', 4.1],
    ['haemoglobin', 12.4],
    ['platelets', 366],
    ['crp', 4],
    ['esr', 17, 'H'],
    ['alkalinePhosphatase', 231],
    ['ldh', 240],
  ]),
  temperature(id, '2026-06-03T10:15:00Z', 36.8),
  temperature(id, '2026-06-11T09:00:00Z', 36.7),
  ...weightAndHeight(id, '2026-06-11T09:00:00Z', 20.9, 117),
  problem(id, 'back-pain', 'Back pain', [[snomed, '161891005', 'Backache']], '2026-06-03'),
  problem(
    id,
    'lch',
    'Langerhans cell histiocytosis',
    [[icd10cm, 'C96.6', 'Unifocal Langerhans-cell histiocytosis']],
    '2026-06-10',
    'differential',
  ),
  ...studyWithReport(
    id,
    { id: 'spine', when: '2026-06-04', modality: 'radiograph', title: 'XR thoracolumbar spine' },
    radiograph,
  ),
  ...studyWithReport(
    id,
    { id: 'whole-body', when: '2026-06-09', modality: 'mri', title: 'MRI whole body', code: wholeBodyCode },
    wholeBody,
  ),
  note(id, 'note', 'Consult note', '11488-4', '2026-06-11T10:00:00Z', clinicNote),
]
