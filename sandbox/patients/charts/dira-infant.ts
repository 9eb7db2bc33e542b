/** An infant with the picture of DIRA: pustules from the third week, periostitis, expanded ribs; genetics are awaited. */
import type { FhirResource } from 'fhir/r4.js'
import { note, patient, snomed } from '../build.ts'
import { bloods, problem, studyWithReport, temperature, weightAndHeight } from './shorthand.ts'

const id = 'demo-dira-infant'

const skeletal = `EXAMINATION: XR skeletal survey
CLINICAL HISTORY: Five months old, pustular rash, painful swollen limbs.
FINDINGS: Expansion of the anterior ribs on both sides. Periosteal reaction of both femora and of the right humerus.
Lytic lesion of the left proximal femoral metaphysis. No fracture. Vertebrae normal.
IMPRESSION: Multifocal osteitis with periostitis and expanded ribs. Consider deficiency of the interleukin-1 receptor antagonist.`

const clinicNote = `Paediatric immunology, 9 June 2026
Five-month-old boy. Generalised pustulosis since the third week of life, bacterial cultures of the pustules sterile.
Swollen, painful legs since April. No fever. Grows slowly. Parents are cousins and well.
Examination: irritable, pustules of trunk and limbs. No enlarged lymph nodes, liver or spleen.
IL1RN sequencing sent. Blood cultures sterile after five days.`

export const diraInfant = (): FhirResource[] => [
  patient(id, ['Rayan', 'Haddad'], 'male', '2026-01-08', '700489'),
  ...bloods(id, '2026-06-04T11:20:00Z', [
    ['leucocytes', 24.5, 'H', [6, 17.5]],
    ['neutrophils', 15.9, 'H', [1, 8.5]],
    ['haemoglobin', 8.9, 'L', [10.5, 13.5]],
    ['platelets', 690, 'H', [210, 650]],
    ['crp', 98, 'H'],
    ['esr', 84, 'H'],
    ['alkalinePhosphatase', 310, 'N', [122, 469]],
    ['ldh', 284, 'N', [180, 430]],
    ['creatinine', 0.2, 'N', [0.1, 0.4]],
  ]),
  temperature(id, '2026-06-04T11:20:00Z', 37.1),
  temperature(id, '2026-06-09T09:00:00Z', 37.0),
  ...weightAndHeight(id, '2026-06-09T09:00:00Z', 5.6, 61),
  problem(id, 'pustulosis', 'Generalised pustulosis', [[snomed, '47002008', 'Pustule']], '2026-02-02'),
  ...studyWithReport(
    id,
    { id: 'skeletal', when: '2026-06-05', modality: 'radiograph', title: 'XR skeletal survey' },
    skeletal,
  ),
  note(id, 'note', 'Consult note', '11488-4', '2026-06-09T10:00:00Z', clinicNote),
]
