/** A multifocal CRMO chart as `readChart` would give it, small enough to read: for tests and for looking at the page. */
import { assess } from '../../crmo/assess.ts'
import type { Chart, LabResult, ReportText } from '../../crmo/chart/chart.ts'
import type { Evidence, Span } from '../../crmo/evidence.ts'
import type { Lesion } from '../../crmo/lesion.ts'
import { emptyReview } from '../../crmo/review.ts'
import type { ChartView, LaunchView, Receipt } from '../../server/api/contract.ts'
import { siteRules } from '../../smart-config/site-rules.ts'

const mriText = `WHOLE-BODY MRI, coronal STIR and sagittal spine, no contrast.
Clinical question: bone pain for four months, ?CRMO.

Findings: Marrow oedema of the right distal tibial metaphysis reaching the growth plate. Marrow oedema of the left distal tibial metaphysis, smaller. Medial third of the left clavicle expanded, with marrow oedema and a sclerotic margin. Possible focus in the right femoral neck, equivocal. No periosteal reaction. No breach of the cortex. No soft tissue mass or abscess.

Impression: Multifocal marrow lesions of both distal tibiae and the left clavicle.`

const noteText = `Rheumatology clinic. Eleven-year-old girl, pain in both ankles and left collar bone since February, with flares of two weeks and good weeks between. No fever. No night pain. Weight stable. Aunt has psoriasis. Ibuprofen helps partly.`

const texts: ReportText[] = [
  {
    id: 'DiagnosticReport/mri-1#conclusion',
    reference: 'DiagnosticReport/mri-1',
    kind: 'imaging',
    title: 'MRI whole body',
    date: '2026-06-12T10:20:00+02:00',
    text: mriText,
    reading: 'read',
  },
  {
    id: 'DocumentReference/note-1#1',
    reference: 'DocumentReference/note-1',
    kind: 'note',
    title: 'Rheumatology clinic note',
    date: '2026-06-15',
    text: noteText,
    reading: 'read',
  },
]

const [mri, note] = texts as [ReportText, ReportText]

const spanOf = (text: ReportText, words: string): Span => {
  const start = text.text.indexOf(words)
  return { textId: text.id, start, end: start + words.length, text: words }
}

const quoted = (text: ReportText, words: string): Evidence => ({
  reference: text.reference,
  version: '3',
  label: text.title,
  date: text.date,
  status: 'final',
  performer: text === mri ? 'Dr R. Keller, Radiology' : undefined,
  span: spanOf(text, words),
})

const lab = (analyte: string, label: string, value: number, unit: string, more: Partial<Evidence>): LabResult => ({
  analyte,
  label,
  date: '2026-06-10T08:05:00+02:00',
  quantity: { value, unit },
  words: null,
  normality: 'normal',
  normalityBy: 'referenceRange',
  unusable: null,
  evidence: {
    reference: `Observation/${analyte}-1`,
    version: '1',
    label,
    date: '2026-06-10T08:05:00+02:00',
    status: 'final',
    value: `${value} ${unit}`,
    performer: 'Central laboratory',
    ...more,
  },
})

const lesion = (site: Partial<Lesion> & { id: string; bone: string }, words: string): Lesion => ({
  level: null,
  side: 'unspecified',
  region: 'unspecified',
  segment: 'unspecified',
  features: [],
  deniedFeatures: [],
  state: 'reported',
  doubt: null,
  firstShown: '2026-06-12',
  evidence: [quoted(mri, words)],
  ...site,
})

const exampleChart = (): Chart => ({
  patient: {
    id: 'patient-1',
    name: 'Amelie Brandt',
    birthDate: '2014-11-03',
    gender: 'female',
    recordNumber: '00482913',
  },
  readAt: '2026-06-16T07:40:00.000Z',
  labs: [
    lab('haemoglobin', 'Haemoglobin', 12.8, 'g/dL', { referenceRange: '11.5 to 15.5 g/dL' }),
    lab('leukocytes', 'Leukocytes', 7.1, '10*9/L', { referenceRange: '4.5 to 13.5 10*9/L' }),
    {
      ...lab('crp', 'C-reactive protein', 24, 'mg/L', {
        value: '2.4 mg/dL',
        converted: '24 mg/L',
        referenceRange: '< 0.5 mg/dL',
      }),
      normality: 'high',
    },
  ],
  temperatures: [],
  problems: [],
  medications: [],
  procedures: [],
  allergies: [],
  familyHistory: [],
  immunizations: [],
  studies: [
    {
      modality: 'mr',
      label: 'MRI whole body',
      date: '2026-06-12',
      wholeSkeleton: true,
      evidence: quoted(mri, 'WHOLE-BODY MRI'),
    },
  ],
  texts,
  findings: [
    { key: 'fever', answer: 'no', date: '2026-06-15', evidence: quoted(note, 'No fever') },
    { key: 'nightPain', answer: 'no', date: '2026-06-15', evidence: quoted(note, 'No night pain') },
    { key: 'boneOrLimbPain', answer: 'yes', date: '2026-06-15', evidence: quoted(note, 'pain in both ankles') },
    { key: 'weightLossOrAsthenia', answer: 'no', date: '2026-06-15', evidence: quoted(note, 'Weight stable') },
    { key: 'corticalBreach', answer: 'no', date: '2026-06-12', evidence: quoted(mri, 'No breach of the cortex') },
    { key: 'periostealReaction', answer: 'no', date: '2026-06-12', evidence: quoted(mri, 'No periosteal reaction') },
  ],
  lesions: [
    lesion(
      {
        id: 'tibia:right:distal',
        bone: 'tibia',
        side: 'right',
        region: 'metaphysis',
        segment: 'distal',
        features: ['marrow_oedema'],
      },
      'Marrow oedema of the right distal tibial metaphysis',
    ),
    lesion(
      {
        id: 'tibia:left:distal',
        bone: 'tibia',
        side: 'left',
        region: 'metaphysis',
        segment: 'distal',
        features: ['marrow_oedema'],
      },
      'Marrow oedema of the left distal tibial metaphysis',
    ),
    lesion(
      {
        id: 'clavicle:left',
        bone: 'clavicle',
        side: 'left',
        features: ['sclerotic_margin', 'marrow_oedema', 'expansion'],
      },
      'Medial third of the left clavicle expanded, with marrow oedema and a sclerotic margin',
    ),
    lesion(
      {
        id: 'femur:right:proximal',
        bone: 'femur',
        side: 'right',
        state: 'suggested',
        segment: 'proximal',
        doubt: 'The report calls it possible and equivocal.',
      },
      'Possible focus in the right femoral neck, equivocal',
    ),
  ],
  wholeSkeletonImaged: true,
  wholeSkeletonEvidence: [quoted(mri, 'WHOLE-BODY MRI')],
  unlocatedLesions: [],
  noLesionEvidence: [],
  unreadBones: [],
  imagingPending: [],
  completeness: [
    { type: 'Observation', read: 61, unusable: 2 },
    { type: 'DiagnosticReport', read: 4, unusable: 0 },
    { type: 'Condition', read: 3, unusable: 0 },
  ],
  unused: [
    {
      reference: 'Observation/crp-0',
      type: 'Observation',
      reason: 'status is entered-in-error',
      label: 'C-reactive protein',
    },
  ],
  queries: [
    {
      name: 'Observation laboratory',
      type: 'Observation',
      outcome: 'complete',
      read: 58,
      reason: null,
      asked: 'Observation?patient=patient-1&category=laboratory',
      milliseconds: 210,
    },
    {
      name: 'Observation vital-signs',
      type: 'Observation',
      outcome: 'refused',
      read: 0,
      reason:
        'The EHR does not let this login read vital signs, so temperatures are unknown. Look them up in the chart.',
      told: {
        code: 'reading-refused',
        values: {
          records: { code: 'vital-signs' },
          cause: { code: 'refused', values: { detail: { code: 'http', values: { status: 403 } } } },
          missing: { code: 'temperature-missing' },
        },
      },
      asked: 'Observation?patient=patient-1&category=vital-signs',
      milliseconds: 90,
    },
  ],
})

export const launchId = '3c8f6f0e-6f5b-4d38-9a36-0d7a2f4f4c11'

export const exampleLaunch = (): LaunchView => ({
  launchId,
  issuerName: 'University Hospital',
  patientId: 'patient-1',
  patient: null,
  user: { name: 'Dr Nora Weiss', fhirUser: 'Practitioner/7', maySign: true },
  encounterId: null,
  needPatientBanner: true,
  accessEndsAt: null,
  canRefresh: true,
})

/** As the server would answer: with the assessment of the chart, and of the draft. */
export const assessedView = (view: Omit<ChartView, 'assessment' | 'charted'>): ChartView => {
  const charted = assess(view.chart, emptyReview(), view.siteRules)
  const drafted = view.draft && assess(view.chart, view.draft.review, view.siteRules)
  return { ...view, assessment: drafted ?? charted, charted: drafted && charted }
}

export const exampleView = (): ChartView =>
  assessedView({
    chart: exampleChart(),
    chartHash: 'a'.repeat(64),
    siteRules,
    writePlan: {
      steps: ['questionnaire-response', 'copy-text'],
      reasons: [
        {
          sentence:
            'Into Example Hospital the signed assessment is written as a structured questionnaire response, and then read back.',
          told: { code: 'written-as', values: { ehr: 'Example Hospital', first: { code: 'a-response' } } },
        },
      ],
    },
    draft: null,
    earlier: [],
  })

export const exampleReceipt = (assessmentId: string): Receipt => ({
  assessmentId,
  patientId: 'patient-1',
  patientName: 'Amelie Brandt',
  signedAt: '2026-06-16T08:02:00.000Z',
  signedBy: 'Dr Nora Weiss',
  referenceLine: `CRMO assessment ${assessmentId.slice(0, 8)}, version 1, sha256 9f86d081`,
  note: 'CRMO assessment of Amelie Brandt …',
  follows: null,
  followedBy: null,
  mayFollow: true,
  steps: [
    {
      step: 'questionnaire-response',
      state: 'pending',
      sentence: 'Sending to the EHR.',
      said: 'sending',
      reference: null,
      sentAt: '2026-06-16T08:02:01.000Z',
      checkedAt: null,
      issues: [],
      maySend: false,
      mayState: false,
    },
    {
      step: 'copy-text',
      state: 'pending',
      sentence: 'The text can be copied into the chart. When you have pasted it, say so here.',
      said: 'to-copy',
      reference: null,
      sentAt: null,
      checkedAt: null,
      issues: [],
      maySend: false,
      mayState: true,
    },
  ],
})
