/** Problems, treatment and family in the messy chart: refuted, mistaken, provisional and true ones side by side. */
import type { FhirResource } from 'fhir/r4.js'
import {
  active,
  concept,
  condition,
  confirmedAllergy,
  icd10cm,
  medication,
  note,
  record,
  rxnorm,
  snomed,
} from '../build.ts'
import { messyId as id } from './messy-series.ts'

const letter = `Paediatric rheumatology, 15 June 2026
Thirteen-year-old girl. Three episodes of bone pain since 2023: left shin, right hip, now mid-back. No fever. Weight steady.
Antibiotics for six weeks in 2023 did not help. Naproxen stopped for stomach pain; ibuprofen helps a little.
Examination: tender over T8 and the left distal tibia. No joint swelling, no enlarged lymph nodes, no hepatosplenomegaly. Acne of the back.`

export const messyBackground = (): FhirResource[] => [
  condition(id, 'acne', concept('Acne vulgaris', [icd10cm, 'L70.0']), '2025-01-20', 'active', 'confirmed'),
  condition(id, 'limb-pain', concept('Limb pain', [snomed, '90834002']), '2023-10-02', 'resolved', 'confirmed'),
  condition(
    id,
    'sarcoma',
    concept('Malignant neoplasm of long bones of left lower limb', [icd10cm, 'C40.22']),
    '2023-10-24',
    null,
    'refuted',
  ),
  condition(
    id,
    'leukaemia',
    concept('Leukemia', [snomed, '93143009'], [icd10cm, 'C95.00']),
    '2023-10-25',
    null,
    'entered-in-error',
  ),
  condition(
    id,
    'osteomyelitis',
    concept('Acute osteomyelitis', [snomed, '409780002']),
    '2023-10-23',
    'resolved',
    'differential',
  ),
  condition(id, 'psoriasis', concept('Psoriasis', [snomed, '9014002']), '2026-06-01', 'active', 'provisional'),
  medication(
    id,
    'flucloxacillin',
    concept('Flucloxacillin 500 mg capsule'),
    '2023-10-24',
    'completed',
    '1 g by mouth four times daily for six weeks',
  ),
  medication(
    id,
    'naproxen',
    concept('Naproxen 500 mg tablet', [rxnorm, '7258', 'naproxen']),
    '2024-01-15',
    'stopped',
    '500 mg by mouth twice daily',
  ),
  medication(
    id,
    'ibuprofen',
    concept('Ibuprofen 400 mg tablet', [rxnorm, '5640', 'ibuprofen']),
    '2026-05-04',
    'active',
    '400 mg by mouth three times daily when needed',
  ),
  medication(
    id,
    'methotrexate',
    concept('Methotrexate 15 mg', [rxnorm, '6851', 'methotrexate']),
    '2026-05-04',
    'entered-in-error',
    'weekly',
  ),
  record(id, 'biopsy', '2023-11-14', {
    resourceType: 'Procedure',
    status: 'completed',
    code: concept('Needle biopsy of bone, left tibia'),
    subject: { reference: `Patient/${id}` },
    performedDateTime: '2023-11-14',
    bodySite: [concept('Left distal tibia', [snomed, '12611008', 'Bone structure of tibia'])],
  }),
  record(id, 'biopsy-cancelled', '2025-04-02', {
    resourceType: 'Procedure',
    status: 'not-done',
    code: concept('Biopsy of right ilium'),
    subject: { reference: `Patient/${id}` },
    performedDateTime: '2025-04-02',
  }),
  record(id, 'amoxicillin', '2019-03-03', {
    resourceType: 'AllergyIntolerance',
    clinicalStatus: active,
    verificationStatus: confirmedAllergy,
    code: concept('Amoxicillin', [rxnorm, '723', 'amoxicillin']),
    patient: { reference: `Patient/${id}` },
    reaction: [{ manifestation: [concept('Rash')] }],
  }),
  record(id, 'father', '2024-02-12', {
    resourceType: 'FamilyMemberHistory',
    status: 'completed',
    patient: { reference: `Patient/${id}` },
    relationship: concept('Father', ['http://terminology.hl7.org/CodeSystem/v3-RoleCode', 'FTH', 'father']),
    condition: [{ code: concept('Ankylosing spondylitis', [snomed, '9631008']) }],
  }),
  record(id, 'varicella', '2017-06-06', {
    resourceType: 'Immunization',
    status: 'completed',
    vaccineCode: concept('Varicella vaccine', ['http://hl7.org/fhir/sid/cvx', '21', 'varicella']),
    patient: { reference: `Patient/${id}` },
    occurrenceDateTime: '2017-06-06',
  }),
  note(id, 'note', 'Consult note', '11488-4', '2026-06-15T09:00:00Z', letter),
]
