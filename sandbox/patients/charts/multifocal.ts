/** Classic multifocal CRMO before anybody named it: everything the score needs is in the chart, in ordinary hospital form. */
import type { FhirResource } from 'fhir/r4.js'
import { analytes } from '../analytes.ts'
import {
  active,
  concept,
  condition,
  confirmedAllergy,
  icd10cm,
  imagingStudy,
  lab,
  loinc,
  medication,
  note,
  patient,
  record,
  report,
  rxnorm,
  snomed,
  vital,
} from '../build.ts'

const id = 'demo-multifocal'
const bloods = '2026-06-08T08:20:00Z'

const result = (name: keyof typeof analytes, value: number, flag: 'H' | 'N' = 'N') => {
  const { code, unit, ucum, range } = analytes[name]
  return lab(id, { id: `lab-${name}`, code, when: bloods, value: { value, unit, code: ucum }, range: [...range], flag })
}

const radiograph = `EXAMINATION: XR both ankles, AP and lateral
CLINICAL HISTORY: Pain and swelling above the right ankle for four months, left since April. Night pain. No trauma.
COMPARISON: None.
FINDINGS: Lucent focus with surrounding sclerosis in the metaphysis of the right distal tibia. Subtle patchy
lucency in the metaphysis of the left distal tibia. No periosteal reaction. No cortical breach. Joint spaces preserved.
IMPRESSION: Bilateral distal tibial metaphyseal lesions. MRI advised.`

const wholeBody = `EXAMINATION: MRI whole body, coronal STIR and T1
CLINICAL HISTORY: Bilateral ankle pain, radiograph abnormal. Is there further disease?
COMPARISON: Radiograph of both ankles, 9 June 2026.
TECHNIQUE: Coronal STIR and T1 from vertex to feet, sagittal STIR of the spine. No contrast.
FINDINGS:
Symmetric bone marrow oedema in the distal tibial metaphyses on both sides, abutting the growth plates.
Lesion of the medial right clavicle with marrow oedema, mild expansion and a sclerotic margin.
The left clavicle is normal. No vertebral lesion. Pelvis, femora, humeri, mandible and ribs are normal.
No soft tissue mass. No abscess or sequestrum. No joint effusion.
IMPRESSION:
1. Multifocal marrow oedema: both distal tibial metaphyses, symmetric, and the medial right clavicle.
2. The pattern favours chronic nonbacterial osteomyelitis. No feature of malignancy seen.`

const clinicNote = `Paediatric rheumatology, first visit, 15 June 2026
Ten-year-old girl with four months of pain above both ankles, right before left, worse at night, and a tender bump
over the right collarbone since May. No fever. No weight loss. Eats and grows well. Limps after sport.
Examination: well, afebrile. Tender over both distal tibiae and the medial right clavicle, slight swelling there.
No joint swelling, no enlarged lymph nodes or spleen, no bruising, skin normal apart from dry palms.
Naproxen since 9 June helps.`

export const multifocal = (): FhirResource[] => [
  patient(id, ['Nora', 'Lindqvist'], 'female', '2016-04-02', '700112'),
  result('leucocytes', 7.2),
  result('neutrophils', 3.9),
  result('haemoglobin', 12.8),
  result('platelets', 342),
  result('crp', 18, 'H'),
  result('esr', 32, 'H'),
  result('alkalinePhosphatase', 245),
  result('ldh', 214),
  result('creatinine', 0.45),
  vital(id, {
    id: 'temperature',
    code: concept('Oral temperature', [loinc, '8310-5', 'Body temperature'], [loinc, '8331-1', 'Oral temperature']),
    when: '2026-06-15T08:40:00Z',
    value: { value: 36.8, unit: '°C', code: 'Cel' },
    extra: { bodySite: concept('Oral', [snomed, '123851003', 'Mouth region structure']) },
  }),
  vital(id, {
    id: 'temperature-bloods',
    code: concept('Body temperature', [loinc, '8310-5']),
    when: bloods,
    value: { value: 36.8, unit: '°C', code: 'Cel' },
  }),
  vital(id, {
    id: 'weight',
    code: concept('Body weight', [loinc, '29463-7']),
    when: '2026-06-15T08:40:00Z',
    value: { value: 33.4, unit: 'kg', code: 'kg' },
  }),
  vital(id, {
    id: 'height',
    code: concept('Body height', [loinc, '8302-2']),
    when: '2026-06-15T08:40:00Z',
    value: { value: 139, unit: 'cm', code: 'cm' },
  }),
  condition(id, 'bone-pain', concept('Bone pain', [snomed, '12584003']), '2026-06-08', 'active', 'confirmed'),
  imagingStudy(id, {
    id: 'study-ankles',
    when: '2026-06-09T10:00:00Z',
    modality: ['DX', 'Digital Radiography'],
    description: 'XR both ankles',
  }),
  report(id, {
    id: 'report-ankles',
    kind: 'RAD',
    code: concept('XR both ankles', [loinc, '18748-4', 'Diagnostic imaging study']),
    when: '2026-06-09T11:30:00Z',
    studyId: 'study-ankles',
    text: radiograph,
  }),
  imagingStudy(id, {
    id: 'study-whole-body',
    when: '2026-06-12T13:00:00Z',
    modality: ['MR', 'Magnetic Resonance'],
    description: 'MRI whole body',
    code: [loinc, '46358-8', 'MR Whole body'],
  }),
  report(id, {
    id: 'report-whole-body',
    kind: 'RAD',
    code: concept('MRI whole body', [loinc, '46358-8', 'MR Whole body']),
    when: '2026-06-12T16:10:00Z',
    studyId: 'study-whole-body',
    text: wholeBody,
  }),
  medication(
    id,
    'naproxen',
    concept('Naproxen 250 mg tablet', [rxnorm, '7258', 'naproxen']),
    '2026-06-09',
    'active',
    '250 mg by mouth twice daily with food',
  ),
  record(id, 'mother', '2026-06-15', {
    resourceType: 'FamilyMemberHistory',
    status: 'completed',
    patient: { reference: `Patient/${id}` },
    relationship: concept('Mother', ['http://terminology.hl7.org/CodeSystem/v3-RoleCode', 'MTH', 'mother']),
    condition: [{ code: concept('Psoriasis', [snomed, '9014002'], [icd10cm, 'L40.9', 'Psoriasis, unspecified']) }],
  }),
  record(id, 'no-allergy', '2026-06-15', {
    resourceType: 'AllergyIntolerance',
    clinicalStatus: active,
    verificationStatus: confirmedAllergy,
    code: concept('No known allergy', [snomed, '716186003']),
    patient: { reference: `Patient/${id}` },
  }),
  record(id, 'mmr', '2020-05-11', {
    resourceType: 'Immunization',
    status: 'completed',
    vaccineCode: concept('Measles, mumps and rubella vaccine', ['http://hl7.org/fhir/sid/cvx', '03', 'MMR']),
    patient: { reference: `Patient/${id}` },
    occurrenceDateTime: '2020-05-11',
  }),
  note(id, 'note', 'Consult note', '11488-4', '2026-06-15T09:00:00Z', clinicNote),
]
