/** Reports of the messy chart in all three carriages: inline base64, behind a Binary, conclusion only. */
import type { FhirResource } from 'fhir/r4.js'
import { base64, concept, imagingStudy, loinc, report } from '../build.ts'
import { messyId as id } from './messy-series.ts'

const imaging = (text: string) => concept(text, [loinc, '18748-4', 'Diagnostic imaging study'])

const first = `XR L tibia and fibula, 2 views
Hx: shin pain 6/52, ?stress fracture
Lucent area distal L tibia metaphysis, ill-defined. No periosteal reaction. Fibula NAD.
Imp: ?osteomyelitis, ?stress reaction. Suggest MRI.`

const tibia = `EXAMINATION: MRI left lower leg with contrast
COMPARISON: XR of October 2023.
FINDINGS: BM oedema of the distal L tibial metaphysis with a sclerotic rim. No abscess. No sequestrum. No sinus tract.
No soft tissue mass. Distal fibula spared. Right leg not imaged.
IMPRESSION: Chronic osteomyelitis of the left distal tibia; infection cannot be excluded.`

const wholeBody = `<html><body><p>EXAMINATION: MRI whole body</p>
<p>FINDINGS: Marrow oedema of T8 vertebral body with slight loss of height, and of the left distal tibial metaphysis. The previously
seen focus in the right ilium has resolved. Clavicles normal. No soft tissue mass.</p>
<p>IMPRESSION: Two active lesions: T8 and left distal tibia.</p></body></html>`

const pathology = `SPECIMEN: Needle biopsy, left distal tibia.
MICROSCOPY: Marrow fibrosis with lymphocytes and plasma cells, reactive woven bone. No granuloma. No malignant cells.
Gram, PAS and Ziehl-Neelsen stains negative.
DIAGNOSIS: Chronic non-specific osteomyelitis. No evidence of malignancy.`

export const messyReports = (): FhirResource[] => [
  imagingStudy(id, {
    id: 'study-1',
    when: '2023-10-09T10:00:00Z',
    modality: ['DX', 'Digital Radiography'],
    description: 'XR L tibia and fibula',
  }),
  report(id, {
    id: 'report-1',
    kind: 'RAD',
    code: imaging('XR L tibia and fibula'),
    when: '2023-10-09T12:00:00Z',
    studyId: 'study-1',
    text: first,
  }),
  imagingStudy(id, {
    id: 'study-2',
    when: '2023-10-23T10:00:00Z',
    modality: ['MR', 'Magnetic Resonance'],
    description: 'MRI left lower leg',
  }),
  report(id, {
    id: 'report-2',
    kind: 'RAD',
    code: imaging('MRI left lower leg'),
    when: '2023-10-23T15:00:00Z',
    studyId: 'study-2',
    text: tibia,
  }),
  // The same report again, withdrawn: filed under the wrong accession number.
  report(id, {
    id: 'report-2-error',
    kind: 'RAD',
    code: imaging('MRI left lower leg'),
    when: '2023-10-23T15:00:00Z',
    text: tibia,
    extra: { status: 'entered-in-error' },
  }),
  imagingStudy(id, {
    id: 'study-3',
    when: '2025-03-24T10:00:00Z',
    modality: ['MR', 'Magnetic Resonance'],
    description: 'MRI pelvis',
  }),
  report(id, {
    id: 'report-3',
    kind: 'RAD',
    code: imaging('MRI pelvis'),
    when: '2025-03-24T16:00:00Z',
    studyId: 'study-3',
    conclusion:
      'Bone marrow oedema of the right ilium next to the sacroiliac joint. Sacroiliac joints normal. No collection.',
  }),
  imagingStudy(id, {
    id: 'study-4',
    when: '2026-05-20T10:00:00Z',
    modality: ['MR', 'Magnetic Resonance'],
    description: 'MRI whole body',
    code: [loinc, '46358-8', 'MR Whole body'],
  }),
  report(id, {
    id: 'report-4',
    kind: 'RAD',
    code: concept('MRI whole body', [loinc, '46358-8', 'MR Whole body']),
    when: '2026-05-20T17:00:00Z',
    studyId: 'study-4',
    extra: { presentedForm: [{ contentType: 'text/html', url: `Binary/${id}-binary-4`, title: 'MRI whole body' }] },
  }),
  {
    resourceType: 'Binary',
    id: `${id}-binary-4`,
    meta: { versionId: '1', lastUpdated: '2026-05-20T17:00:00Z' },
    contentType: 'text/html',
    data: base64(wholeBody),
  },
  report(id, {
    id: 'report-pathology',
    kind: 'SP',
    code: concept('Surgical pathology report', [loinc, '11526-1', 'Pathology study']),
    when: '2023-11-20T15:00:00Z',
    extra: { presentedForm: [{ contentType: 'text/plain', url: `Binary/${id}-binary-pathology`, title: 'Pathology' }] },
  }),
  {
    resourceType: 'Binary',
    id: `${id}-binary-pathology`,
    meta: { versionId: '1', lastUpdated: '2023-11-20T15:00:00Z' },
    contentType: 'text/plain',
    data: base64(pathology),
  },
  report(id, {
    id: 'report-culture',
    kind: 'MB',
    code: concept('Bone culture', [loinc, '11475-1', 'Microorganism identified in Specimen by Culture']),
    when: '2023-11-27T09:00:00Z',
    conclusion: 'No growth after 10 days, aerobic and anaerobic.',
  }),
]
