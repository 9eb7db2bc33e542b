/** The charts made for this EHR, beside the published practice cases. */
import type { FhirResource } from 'fhir/r4.js'
import { almostEmpty } from './charts/almost-empty.ts'
import { messy } from './charts/messy.ts'
import { multifocal } from './charts/multifocal.ts'
import { otherDiagnosis } from './charts/other-diagnosis.ts'

export const builtInCharts = (): FhirResource[][] =>
  [multifocal, almostEmpty, otherDiagnosis, messy].map((make) => make())

/** What the patient list says about each of them, by patient id. */
export const chartDescriptions: Record<string, string> = {
  'demo-multifocal': 'Bone pain, several bone lesions, raised CRP; nobody has named the disease yet',
  'demo-almost-empty': 'First visit, nearly nothing recorded',
  'demo-other-diagnosis': 'Langerhans cell histiocytosis, proven by biopsy',
  'demo-messy': 'Three years of results with mixed units, duplicates, errors and corrections',
}

/** Lists of these patients change while they are read: a later page repeats the last entry of the page before. */
export const restlessPatients = new Set(['demo-messy'])
