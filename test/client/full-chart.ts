/** The example chart with something in every part of the page: for tests that read the whole page. */
import type { Medication } from '../../crmo/chart/chart.ts'
import type { AssessmentRecord } from '../../crmo/monitoring/record.ts'
import { emptyReview } from '../../crmo/review.ts'
import type { ChartView, EarlierAssessment, LaunchView } from '../../server/api/contract.ts'
import { assessedView, exampleLaunch, exampleView } from './example-chart.ts'

const record = (date: string, given: Partial<AssessmentRecord>): AssessmentRecord => ({
  assessmentId: date,
  date,
  score: { lower: 32, upper: 42 },
  measures: { pain: 7, esr: 40, chaq: 1.25, patientGlobal: 6, physicianGlobal: 5, lesions: 4, clinicalLesions: 2 },
  crp: 6.5,
  lesions: [
    { bone: 'tibia', level: null, side: 'right', region: 'metaphysis', segment: 'distal', state: 'reported' },
    { bone: 'ilium', level: null, side: 'left', region: 'unspecified', segment: 'unspecified', state: 'reported' },
  ],
  treatment: ['Naproxen'],
  ...given,
})

const drug = (name: string, given: Partial<Medication>): Medication => ({
  kind: 'request',
  classes: ['nsaid'],
  ingredients: [name.toLowerCase()],
  doses: [],
  doseUnread: null,
  timesPerWeek: null,
  stopReason: null,
  label: name,
  status: 'active',
  start: '2026-02-01',
  end: null,
  evidence: {
    reference: `MedicationRequest/${name}`,
    version: '1',
    label: name,
    date: '2026-02-01',
    status: 'active',
    value: '2.5 mg/kg',
  },
  ...given,
})

const earlier = (number: number, given: Partial<EarlierAssessment>): EarlierAssessment => ({
  assessmentId: `${number}`.repeat(8),
  reference: null,
  authored: `2026-0${number}-10T09:00:00Z`,
  author: 'Dr Nora Weiss',
  scoreLower: 29,
  scoreUpper: 42,
  category: null,
  state: 'in-chart',
  ...given,
})

export const fullLaunch = (): LaunchView => ({
  ...exampleLaunch(),
  notGranted: [{ sentence: 'The app may not read notes.', told: { code: 'lost-read-DocumentReference' } }],
  notices: [
    {
      sentence: 'The EHR opened the app without an encounter: what is written will not be linked to a visit.',
      told: { code: 'no-encounter' },
    },
  ],
  openFirst: ['DiagnosticReport/mri-1', 'ImagingStudy/elsewhere'],
})

export function fullView(): ChartView {
  const view = exampleView()
  const { chart } = view
  const [study] = chart.studies
  const infusion = drug('Pamidronate', {
    kind: 'administration',
    classes: ['bisphosphonate'],
    doses: [{ mgPerKg: 1, mg: null, per: 'day' }],
    status: 'completed',
    start: '2026-05-01',
  })
  return assessedView({
    ...view,
    chart: {
      ...chart,
      temperatures: ['2026-06-10', null].map((date) => ({
        celsius: 38.4,
        site: 'rectal',
        date,
        evidence: {
          reference: 'Observation/t-1',
          version: '1',
          label: 'Body temperature',
          date,
          status: 'final',
          value: '38.4 °C',
          referenceRange: '36.5 to 37.5 °C',
        },
      })),
      medications: [
        drug('Naproxen', {}),
        infusion,
        { ...infusion, start: null, evidence: { ...infusion.evidence, reference: 'MedicationAdministration/undated' } },
      ],
      procedures: [
        {
          concepts: ['biopsy'],
          label: 'Open biopsy, left clavicle',
          date: '2026-06-01',
          status: 'in-progress',
          evidence: {
            reference: 'Procedure/b-1',
            version: '1',
            label: 'Open biopsy',
            date: '2026-06-01',
            status: 'in-progress',
          },
        },
      ],
      studies: study
        ? [
            { ...study, viewer: 'https://viewer.example/1', reports: ['DiagnosticReport/mri-1'] },
            ...(['radiograph', 'bone-scan', 'ultrasound'] as const).map((modality) => ({ ...study, modality })),
          ]
        : [],
      lesions: chart.lesions.map((lesion, index) =>
        index === 0
          ? { ...lesion, deniedFeatures: ['marrow_oedema', 'lytic'] }
          : index === 1
            ? { ...lesion, bone: 'rib', level: '1st', segment: 'unspecified', region: 'unspecified', state: 'resolved' }
            : lesion,
      ),
      earlier: [record('2026-01-10', {}), record('2025-06-10', { score: null, lesions: [], treatment: [] })],
    },
    draft: { review: emptyReview(), revision: 1, savedAt: '2026-06-15T08:00:00Z', chartChanged: true },
    earlier: [
      earlier(1, { state: 'verified', reference: 'QuestionnaireResponse/1' }),
      earlier(2, { state: 'unknown', toFinish: true, signedHere: true, author: null, scoreLower: null }),
      earlier(3, { state: 'failed', withdrawal: true }),
      earlier(4, { fate: 'amended' }),
    ],
  })
}
