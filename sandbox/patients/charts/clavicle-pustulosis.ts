/** The medial clavicle alone, with palmoplantar pustulosis: the one single site where a biopsy may be avoidable. */
import type { FhirResource } from 'fhir/r4.js'
import { icd10cm, note, patient, snomed } from '../build.ts'
import { bloods, problem, studyWithReport, temperature, weightAndHeight, wholeBodyCode } from './shorthand.ts'

const id = 'demo-clavicle-pustulosis'

const radiograph = `EXAMINATION: XR both clavicles
CLINICAL HISTORY: Swelling of the right collarbone for five months.
FINDINGS: Expansion and sclerosis of the medial third of the right clavicle. No cortical breach. Left clavicle normal.
IMPRESSION: Sclerotic, expanded medial right clavicle. Chronic osteomyelitis, including CNO with skin disease, is likely.`

const wholeBody = `<html><body><h3>MRI whole body</h3>
<p><b>CLINICAL HISTORY:</b> Right clavicle swelling, pustules of palms and soles.</p>
<p><b>FINDINGS:</b> Bone marrow oedema of the medial right clavicle with expansion &amp; a sclerotic margin. The left clavicle is
normal.<br/>No other bone lesion. Spine, pelvis, ribs, mandible and long bones are normal.<br/>No abscess. No soft tissue mass.
No periosteal reaction.</p>
<p><b>IMPRESSION:</b> Solitary lesion of the medial right clavicle, typical of chronic nonbacterial osteomyelitis.</p></body></html>`

const clinicNote = `Paediatric rheumatology, first visit, 9 June 2026
Thirteen-year-old girl, five months of a painful swelling over the inner right collarbone. Pustules of palms and soles since
January, treated by dermatology. No fever. No night pain. No weight loss. No bowel symptoms.
Examination: well. Firm tender swelling of the medial right clavicle. No enlarged lymph nodes, liver or spleen. No bruising.`

export const claviclePustulosis = (): FhirResource[] => [
  patient(id, ['Clara', 'Weiss'], 'female', '2013-01-28', '700412'),
  ...bloods(id, '2026-06-01T08:30:00Z', [
    ['leucocytes', 7.9],
    ['neutrophils', 4.4],
    ['haemoglobin', 12.9],
    ['platelets', 355],
    ['crp', 12, 'H'],
    ['esr', 26, 'H'],
    ['alkalinePhosphatase', 198],
    ['ldh', 205],
  ]),
  temperature(id, '2026-06-01T08:30:00Z', 36.9),
  temperature(id, '2026-06-09T08:45:00Z', 36.7),
  ...weightAndHeight(id, '2026-06-09T08:45:00Z', 48.2, 158),
  problem(
    id,
    'pustulosis',
    'Palmoplantar pustulosis',
    [
      [icd10cm, 'L40.3', 'Pustulosis palmaris et plantaris'],
      [snomed, '27520001', 'Pustulosis palmaris et plantaris'],
    ],
    '2026-02-03',
  ),
  problem(id, 'clavicle-pain', 'Bone pain, right clavicle', [[snomed, '12584003', 'Bone pain']], '2026-06-01'),
  ...studyWithReport(
    id,
    { id: 'clavicles', when: '2026-06-02', modality: 'radiograph', title: 'XR both clavicles' },
    radiograph,
  ),
  ...studyWithReport(
    id,
    { id: 'whole-body', when: '2026-06-05', modality: 'mri', title: 'MRI whole body', code: wholeBodyCode },
    wholeBody,
  ),
  note(id, 'note', 'Consult note', '11488-4', '2026-06-09T09:30:00Z', clinicNote),
]
