/** The services as an EHR finds them (CDS Hooks 2.0, "Discovery"), and the data that each asks for. */
import { questionnaireUrl } from '../questionnaire/canonicals.ts'

export type PrefetchRow = {
  /** Search or read below the FHIR base; `{{context.patientId}}` is replaced. */
  template: string
  type: string
  /** As a reading of the chart names it: what is missing is weighed by this name. */
  name: string
  /** Without it the service cannot say anything true. */
  needed: boolean
}

const patient = '{{context.patientId}}'

export const prefetchRows = {
  patient: { template: `Patient/${patient}`, type: 'Patient', name: 'Patient', needed: true },
  problems: {
    template: `Condition?patient=${patient}&category=problem-list-item,encounter-diagnosis`,
    type: 'Condition',
    name: 'Condition',
    needed: true,
  },
  results: {
    template: `Observation?patient=${patient}&category=laboratory&_count=200`,
    type: 'Observation',
    name: 'Observation laboratory',
    needed: true,
  },
  vitals: {
    template: `Observation?patient=${patient}&category=vital-signs&_count=200`,
    type: 'Observation',
    name: 'Observation vital-signs',
    needed: false,
  },
  reports: {
    template: `DiagnosticReport?patient=${patient}`,
    type: 'DiagnosticReport',
    name: 'DiagnosticReport',
    needed: false,
  },
  medications: {
    template: `MedicationRequest?patient=${patient}`,
    type: 'MedicationRequest',
    name: 'MedicationRequest',
    needed: false,
  },
  assessments: {
    template: `QuestionnaireResponse?patient=${patient}&questionnaire=${questionnaireUrl}`,
    type: 'QuestionnaireResponse',
    name: 'QuestionnaireResponse',
    needed: false,
  },
} as const satisfies Record<string, PrefetchRow>
export type PrefetchKey = keyof typeof prefetchRows

export type Hook = 'patient-view' | 'order-select' | 'order-sign'
export type ServiceRow = { id: string; hook: Hook; title: string; description: string; prefetch: PrefetchKey[] }

const orderData: PrefetchKey[] = ['patient', 'problems', 'results', 'vitals', 'reports', 'medications']
const orders =
  'Bisphosphonate and TNF antagonist orders for a child against the checks of the chart, and bone biopsy orders where several metaphyseal lesions are charted. Information; never changes an order.'

export const services: ServiceRow[] = [
  {
    id: 'crmo-patient-view',
    hook: 'patient-view',
    title: 'CRMO / CNO: child not yet assessed',
    description:
      'Names a child with charted bone pain or osteomyelitis that has no CRMO assessment yet, or the red flag that comes first. No score, no diagnosis; silent unless the chart says so clearly.',
    prefetch: ['patient', 'problems', 'results', 'vitals', 'reports', 'assessments'],
  },
  {
    id: 'crmo-order-select',
    hook: 'order-select',
    title: 'CRMO / CNO: order being chosen',
    description: orders,
    prefetch: orderData,
  },
  {
    id: 'crmo-order-sign',
    hook: 'order-sign',
    title: 'CRMO / CNO: order about to be signed',
    description: orders,
    prefetch: orderData,
  },
]
