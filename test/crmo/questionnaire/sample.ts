/** A hand-made assessment with every kind of answer in it, and a signing. */
import type { Assessment, ItemAnswer, RedFlag } from '../../../crmo/assessment.ts'
import type { Evidence } from '../../../crmo/evidence.ts'
import type { Signing } from '../../../crmo/questionnaire/signing.ts'
import { jansson2009 } from '../../../smart-config/instruments/jansson-2009.ts'
import { assessed } from '../builders.ts'

/** The further instruments and the entry gate of an empty chart. */
const empty = assessed([])

const citation = { confirmation: 'house' as const, refs: ['clinical-basis'] }

export const crp: Evidence = {
  reference: 'Observation/crp-1',
  version: '3',
  label: 'CRP',
  date: '2026-01-02T08:00:00Z',
  status: 'final',
  code: { system: 'http://loinc.org', code: '1988-5' },
  value: '2.4 mg/dL',
  converted: '24 mg/L',
  referenceRange: '< 0.5 mg/dL',
}

/** What a hostile or broken chart may hold. */
const hostile = `<script>alert('x')</script> & "quoted" \u0000\u0007 \uD800 ]]> <img src=x onerror=alert(1)>`

export const report: Evidence = {
  reference: 'DiagnosticReport/mri-1',
  version: null,
  label: 'MRI pelvis',
  date: '2026-01-03',
  status: 'final',
  span: { textId: 'DiagnosticReport/mri-1#0', start: 10, end: 80, text: `Lesion of the left ilium ${hostile}` },
}

const clinician: Evidence = {
  reference: 'clinician',
  version: null,
  label: 'said by the clinician',
  date: null,
  status: null,
}

const item = (key: string, given: Partial<ItemAnswer>): ItemAnswer => {
  const table = jansson2009.items.find((one) => one.key === key)
  return {
    key,
    label: table?.label ?? key,
    answer: 'unknown',
    points: table?.points ?? 0,
    reason: 'Nothing in the chart says so.',
    evidence: [],
    origin: 'chart',
    chartAnswer: 'unknown',
    chartReason: 'Nothing in the chart says so.',
    howToFindOut: table?.howToFindOut ?? null,
    ...given,
  }
}

const flag = (row: string, given: Partial<RedFlag>): RedFlag => ({
  row,
  level: 'urgent',
  state: 'cleared',
  title: `Title of ${row}`,
  reason: `Reason of ${row}.`,
  advice: `Advice of ${row}.`,
  missing: [],
  evidence: [],
  citation,
  ...given,
})

/** Treatment and follow-up of an empty chart: these tests are about what is signed. */
const { treatment, monitoring } = empty

export const sampleAssessment: Assessment = {
  patient: { id: 'kim', name: 'Kim "Kit" O\'Neill <b>', birthDate: '2015-03', gender: 'female', recordNumber: 'MRN-7' },
  ageYears: 10.8,
  readAt: '2026-01-05T09:30:00.000Z',
  indexPeriod: {
    from: '2025-12-06',
    to: null,
    rule: 'From 28 days before the first study that shows a lesion (2026-01-03).',
    adjusted: true,
  },
  findings: [
    { key: 'fever', label: 'Fever in this illness', answer: 'no', origin: 'chart', evidence: [report], note: '' },
    {
      key: 'nightPain',
      label: 'Night pain',
      answer: 'yes',
      origin: 'clinician',
      evidence: [clinician],
      note: 'Wakes at 3 every night',
    },
    {
      key: 'weightLossOrAsthenia',
      label: 'Weight loss or asthenia',
      answer: 'no',
      origin: 'clinician',
      evidence: [clinician, report],
      note: '',
    },
    {
      key: 'bruisingOrGumBleeding',
      label: 'Bruising, petechiae or gum bleeding',
      answer: 'unknown',
      origin: 'none',
      evidence: [],
      note: '',
    },
  ],
  lesions: [
    {
      id: 'ilium:left',
      bone: 'ilium',
      level: null,
      side: 'left',
      region: 'unspecified',
      segment: 'unspecified',
      features: ['marrow_oedema'],
      deniedFeatures: ['sclerotic_margin'],
      state: 'reported',
      doubt: null,
      firstShown: '2026-01-03',
      evidence: [report],
    },
    {
      id: 'vertebra(T8):midline',
      bone: 'vertebra',
      level: 'T8',
      side: 'midline',
      region: 'body',
      segment: 'unspecified',
      features: [],
      deniedFeatures: [],
      state: 'suggested',
      doubt: 'The report says "possible".',
      firstShown: null,
      evidence: [],
    },
    {
      id: 'own-1',
      bone: 'tibia',
      level: null,
      side: 'right',
      region: 'metaphysis',
      segment: 'distal',
      features: ['sclerotic'],
      deniedFeatures: [],
      state: 'added',
      doubt: null,
      firstShown: null,
      evidence: [clinician],
    },
  ],
  predictiveValue: null,
  entryGate: empty.entryGate,
  instruments: {
    ...empty.instruments,
    'jansson-2009': {
      key: jansson2009.key,
      title: jansson2009.title,
      notFor: jansson2009.notFor,
      lower: 29,
      upper: 50,
      maximum: 63,
      threshold: 39,
      category: 'undetermined',
      sentence: 'Undetermined: unknown items can decide.',
      items: [
        item('normalBloodCount', {
          answer: 'yes',
          reason: 'Seen on paper from outside.',
          origin: 'clinician',
          chartAnswer: 'unknown',
          evidence: [clinician],
        }),
        item('symmetricLesions', {
          answer: 'no',
          origin: 'clinician',
          chartAnswer: 'yes',
          chartReason: 'Both tibiae are named.',
          reason: 'One of them is an artefact.',
        }),
        item('marginalSclerosis', {
          answer: 'yes',
          origin: 'mixed',
          reason: 'With the lesion that the clinician added.',
        }),
        item('normalTemperature', {}),
        item('axialSite', {}),
        item('multipleLesions', {}),
        item('raisedCrp', { answer: 'yes', reason: 'CRP 24 mg/L.', chartAnswer: 'yes', evidence: [crp] }),
      ],
      deciding: ['normalTemperature'],
      citation: jansson2009.citation,
    },
  },
  redFlags: [
    flag('D-08', { state: 'raised', evidence: [report] }),
    flag('D-09', { state: 'open', level: 'check', missing: ['blood smear'] }),
    flag('D-10', {}),
  ],
  pathwayRows: [],
  mimics: [],
  nextSteps: [],
  watch: [],
  gate: {
    passed: false,
    unknown: ['temperature'],
    blockedBy: ['D-08'],
    sentence: 'Cannot advise against biopsy: temperature unknown.',
    citation,
  },
  recommendations: [],
  treatment,
  monitoring,
  plan: [
    { id: 'biopsy', text: 'Biopsy with cultures and pathology.', choice: 'accepted', reason: '' },
    { id: 'nsaid', text: 'Naproxen after the biopsy.', choice: 'edited', reason: '' },
    { id: 'wb-mri', text: 'Whole-body MRI.', choice: 'declined', reason: 'Done elsewhere.' },
    { id: 'own-1', text: `Call the family. ${hostile}`, choice: 'own', reason: '' },
  ],
  limits: [{ items: ['raisedCrp'], sentence: 'Laboratory results were read in part.' }],
}

/** The same child with an established other diagnosis. */
export const withEstablishedDiagnosis: Assessment = {
  ...sampleAssessment,
  redFlags: [flag('D-31', { state: 'raised', title: 'Established diagnosis' }), ...sampleAssessment.redFlags],
  instruments: {
    ...sampleAssessment.instruments,
    'jansson-2009': {
      ...sampleAssessment.instruments['jansson-2009'],
      lower: 45,
      category: 'at-or-above',
      sentence: 'At or above the published rule-in threshold.',
    },
  },
}

export const sampleSigning: Signing = {
  assessmentId: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
  version: 1,
  authored: '2026-01-05T10:00:00.000Z',
  author: { reference: 'Practitioner/anna', name: 'Anna Ångström' },
  subject: 'Patient/kim',
  encounter: 'Encounter/e1',
  chartHash: 'c'.repeat(64),
  contentHash: '0a1b2c3d'.repeat(8),
  measures: { pain: 6, patientGlobal: null, physicianGlobal: 4 },
  versions: { app: '0.1.0', rules: '1a2b3c4d5e6f' },
}
