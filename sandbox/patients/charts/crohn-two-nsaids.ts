/** CRMO with Crohn's disease: two NSAIDs failed and should not go on, active lesions of the pelvis and the legs. */
import type { FhirResource } from 'fhir/r4.js'
import { concept, icd10cm, medication, note, patient, rxnorm, snomed } from '../build.ts'
import { bloods, problem, studyWithReport, temperature, weightAndHeight, wholeBodyCode } from './shorthand.ts'

const id = 'demo-crohn-two-nsaids'

const radiograph = `EXAMINATION: XR right ankle
CLINICAL HISTORY: Ankle pain since August.
FINDINGS: Mixed lytic and sclerotic lesion of the right distal tibial metaphysis. No periosteal reaction. No cortical breach.
IMPRESSION: Lesion of the right distal tibial metaphysis.`

const wholeBody = `<html><body><p>EXAMINATION: MRI whole body, coronal STIR</p>
<p>CLINICAL HISTORY: CRMO, active under treatment with NSAIDs.</p>
<p>FINDINGS:</p><ul><li>Bone marrow oedema of the right distal tibial metaphysis.</li>
<li>Bone marrow oedema of the left distal femoral metaphysis.</li><li>Bone marrow oedema of the left ilium.</li></ul>
<p>Spine, clavicles, ribs and mandible are normal. No abscess. No soft tissue mass.</p>
<p>IMPRESSION: Three active lesions: right distal tibia, left distal femur and left ilium.</p></body></html>`

const clinicNote = `Paediatric rheumatology, follow-up, 12 June 2026
Fifteen-year-old girl. Bone pain since August 2025. Naproxen for four months, stopped for lack of effect; indomethacin for three
months, stopped in May when Crohn's disease was diagnosed by ileocolonoscopy. On mesalazine since. Never had a biologic.
No fever. No night pain. No weight loss. Examination: tender right ankle and left iliac crest.
No enlarged lymph nodes, liver or spleen. No bruising. Skin normal.`

export const crohnTwoNsaids = (): FhirResource[] => [
  patient(id, ['Hanna', 'Berg'], 'female', '2010-11-04', '700490'),
  ...bloods(id, '2026-06-10T08:15:00Z', [
    ['leucocytes', 8.2],
    ['neutrophils', 4.9],
    ['haemoglobin', 10.9, 'L'],
    ['platelets', 441],
    ['crp', 38, 'H'],
    ['esr', 41, 'H'],
    ['alkalinePhosphatase', 146],
    ['ldh', 190],
    ['creatinine', 0.6],
  ]),
  temperature(id, '2026-06-10T08:15:00Z', 36.8),
  temperature(id, '2026-06-12T09:00:00Z', 36.6),
  ...weightAndHeight(id, '2026-06-12T09:00:00Z', 51.7, 163),
  problem(
    id,
    'crohn',
    "Crohn's disease of small and large intestine",
    [
      [icd10cm, 'K50.80', "Crohn's disease of both small and large intestine without complications"],
      [snomed, '34000006', "Crohn's disease"],
    ],
    '2026-05-06',
  ),
  problem(id, 'bone-pain', 'Bone pain', [[snomed, '12584003']], '2025-09-15'),
  ...studyWithReport(
    id,
    { id: 'ankle', when: '2025-09-16', modality: 'radiograph', title: 'XR right ankle' },
    radiograph,
  ),
  ...studyWithReport(
    id,
    { id: 'whole-body', when: '2026-06-11', modality: 'mri', title: 'MRI whole body', code: wholeBodyCode },
    wholeBody,
  ),
  medication(
    id,
    'naproxen',
    concept('Naproxen 500 mg tablet', [rxnorm, '7258', 'naproxen']),
    '2025-10-01',
    'stopped',
    '500 mg by mouth twice daily with food',
  ),
  medication(
    id,
    'indomethacin',
    concept('Indomethacin 25 mg capsule', [rxnorm, '5781', 'indomethacin']),
    '2026-02-04',
    'stopped',
    '25 mg by mouth three times daily with food',
  ),
  medication(
    id,
    'mesalazine',
    concept('Mesalazine 500 mg tablet', [rxnorm, '52582', 'mesalamine']),
    '2026-05-07',
    'active',
    '1 g by mouth twice daily',
  ),
  note(id, 'note', 'Progress note', '11506-3', '2026-06-12T10:00:00Z', clinicNote),
]
