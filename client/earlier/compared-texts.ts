import { textsOf } from '../words/chosen.ts'

/** Of the table in which assessments stand side by side. */
export const english = {
  name: 'Assessments side by side',
  caption: 'Side by side',
  measure: 'Measure',
  now: 'Now',
  notKnown: 'not known',
  jansson: 'Jansson 2009 score',
  crp: 'CRP, mg/L',
  esr: 'ESR, mm/h',
  lesions: 'Lesions on whole-body imaging',
  pain: 'Pain, 0 to 10',
  patientGlobal: 'Patient global, 0 to 10',
  physicianGlobal: 'Physician global, 0 to 10',
  chaq: 'CHAQ, 0 to 3',
  clinicalLesions: 'Tender or warm sites',
  treatment: 'Treatment',
  byClinician: (value: string) => `${value} (clinician)`,
  lesion: (name: string) => `Lesion: ${name}`,
  healed: 'described as healed',
  counted: 'counted',
  notCounted: 'not counted',
  response: 'PedCNO response from then to now',
  hint: 'Pale: as now. Items and counts of PedCNO are not confirmed at the source.',
}
export const comparedTexts = textsOf('compared', english)
