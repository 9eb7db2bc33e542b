/** Acute bacterial osteomyelitis: six days of fever, an abscess, Staphylococcus aureus in the blood. */
import type { FhirResource } from 'fhir/r4.js'
import { concept, icd10cm, lab, loinc, medication, note, patient, report, rxnorm, snomed } from '../build.ts'
import { bloods, problem, studyWithReport, temperature, weightAndHeight } from './shorthand.ts'

const id = 'demo-bacterial-osteomyelitis'

const radiograph = `EXAMINATION: XR left knee
CLINICAL HISTORY: Fever and knee pain for five days.
FINDINGS: No bone lesion. No periosteal reaction. Soft tissue swelling above the knee.
IMPRESSION: No bony abnormality. MRI advised.`

const mri = `EXAMINATION: MRI left knee and distal femur with contrast
CLINICAL HISTORY: Fever for six days, cannot bear weight.
FINDINGS: Bone marrow oedema of the left distal femoral metaphysis with an abscess of 1.4 cm. No cortical destruction.
IMPRESSION: Acute osteomyelitis of the left distal femur with an intraosseous abscess.`

const culture = `SPECIMEN: Blood, peripheral, two sets, 19 May 2026
RESULT: Staphylococcus aureus grown in two of two sets.
SUSCEPTIBILITY: Oxacillin susceptible.`

const wardNote = `Paediatric ward, 22 May 2026
Nine-year-old girl, six days of fever to 39.4 and pain above the left knee. Ill, cannot bear weight. Night pain. No weight loss.
Examination: warm, swollen left distal thigh. No enlarged lymph nodes, liver or spleen. No rash.
Blood cultures positive. Flucloxacillin intravenously since 19 May; drainage today.`

export const bacterialOsteomyelitis = (): FhirResource[] => [
  patient(id, ['Freya', 'Hughes'], 'female', '2017-02-02', '700456'),
  ...bloods(id, '2026-05-19T15:00:00Z', [
    ['leucocytes', 16.8, 'H'],
    ['neutrophils', 13.2, 'H'],
    ['haemoglobin', 12.0],
    ['platelets', 432],
    ['crp', 142, 'H'],
    ['esr', 66, 'H'],
    ['ldh', 260],
    ['creatinine', 0.5],
  ]),
  temperature(id, '2026-05-19T15:00:00Z', 39.2),
  ...weightAndHeight(id, '2026-05-19T15:00:00Z', 29.5, 134),
  lab(id, {
    id: 'blood-culture',
    code: concept('Bacteria identified in Blood by Culture', [loinc, '600-7']),
    when: '2026-05-19T15:10:00Z',
    extra: { valueCodeableConcept: concept('Staphylococcus aureus', [snomed, '3092008']) },
  }),
  report(id, {
    id: 'report-blood-culture',
    kind: 'MB',
    code: concept('Blood culture', [loinc, '600-7', 'Bacteria identified in Blood by Culture']),
    when: '2026-05-21T09:00:00Z',
    text: culture,
    conclusion: 'Staphylococcus aureus',
    extra: { result: [{ reference: `Observation/${id}-blood-culture` }] },
  }),
  problem(
    id,
    'osteomyelitis',
    'Acute bacterial osteomyelitis, left femur',
    [[icd10cm, 'M86.152', 'Other acute osteomyelitis, left femur']],
    '2026-05-22',
  ),
  ...studyWithReport(id, { id: 'knee', when: '2026-05-18', modality: 'radiograph', title: 'XR left knee' }, radiograph),
  ...studyWithReport(
    id,
    { id: 'femur', when: '2026-05-20', modality: 'mri', title: 'MRI left distal femur with contrast' },
    mri,
  ),
  medication(
    id,
    'flucloxacillin',
    concept('Flucloxacillin 1 g injection', [rxnorm, '4448', 'floxacillin']),
    '2026-05-19',
    'active',
    '50 mg/kg intravenously four times daily',
  ),
  note(id, 'note', 'Progress note', '11506-3', '2026-05-22T10:00:00Z', wardNote),
]
