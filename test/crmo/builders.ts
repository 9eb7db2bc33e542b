/** Small FHIR resources for tests: only what the test is about is named. */
import { assess } from '../../crmo/assess.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import { readChart } from '../../crmo/chart/read-chart.ts'
import { emptyReview, type Review } from '../../crmo/review.ts'
import { siteRules } from '../../smart-config/site-rules.ts'

export const now = '2026-06-20T12:00:00Z'
export const child = {
  resourceType: 'Patient',
  id: 'p',
  birthDate: '2016-06-01',
  gender: 'female',
  name: [{ text: 'Test Child' }],
}
const subject = { reference: 'Patient/p' }

let counter = 0
const nextId = (): string => `r${++counter}`

type Extra = Record<string, unknown>
const ucum = 'http://unitsofmeasure.org'

export const lab = (loinc: string, value: number | string, unit = '', extra: Extra = {}) => ({
  resourceType: 'Observation',
  id: nextId(),
  meta: { versionId: '1' },
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: loinc }] },
  subject,
  effectiveDateTime: '2026-06-15T09:00:00Z',
  ...(typeof value === 'string'
    ? { valueString: value }
    : { valueQuantity: { value, unit, system: ucum, code: unit } }),
  ...extra,
})
export const crp = (value: number | string, unit = 'mg/L', extra: Extra = {}) => lab('1988-5', value, unit, extra)
export const temperature = (value: number, unit = 'Cel', extra: Extra = {}) => lab('8310-5', value, unit, extra)
export const interpretation = (code: string): Extra => ({ interpretation: [{ coding: [{ code }] }] })

export const report = (text: string, extra: Extra = {}) => ({
  resourceType: 'DiagnosticReport',
  id: nextId(),
  meta: { versionId: '1' },
  status: 'final',
  category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD' }] }],
  code: { text: 'MRI' },
  subject,
  effectiveDateTime: '2026-06-15T09:00:00Z',
  conclusion: text,
  ...extra,
})

export const note = (text: string, extra: Extra = {}) => ({
  resourceType: 'DocumentReference',
  id: nextId(),
  status: 'current',
  docStatus: 'final',
  type: { coding: [{ system: 'http://loinc.org', code: '34109-9' }], text: 'Encounter note' },
  subject,
  date: '2026-06-15T09:00:00Z',
  content: [{ attachment: { contentType: 'text/plain', data: btoa(text) } }],
  ...extra,
})

export const condition = (text: string, extra: Extra = {}) => ({
  resourceType: 'Condition',
  id: nextId(),
  clinicalStatus: { coding: [{ code: 'active' }] },
  verificationStatus: { coding: [{ code: 'confirmed' }] },
  code: { text },
  subject,
  recordedDate: '2026-06-10',
  ...extra,
})

const snomed = (code: string) => ({ system: 'http://snomed.info/sct', code })
/** A coded imaging finding with a body site and, where given, a side. */
export const codedLesion = (
  site: string,
  side: 'left' | 'right' | null,
  finding = 'Bone lesion',
  extra: Extra = {},
) => ({
  resourceType: 'Observation',
  id: nextId(),
  status: 'final',
  category: [{ coding: [{ code: 'imaging' }] }],
  code: { text: finding },
  subject,
  effectiveDateTime: '2026-06-15T09:00:00Z',
  bodySite: { coding: [snomed(site), ...(side ? [snomed(side === 'left' ? '7771000' : '24028007')] : [])] },
  ...extra,
})

export const medication = (text: string, start: string, extra: Extra = {}) => ({
  resourceType: 'MedicationRequest',
  id: nextId(),
  status: 'active',
  intent: 'order',
  medicationCodeableConcept: { text },
  subject,
  authoredOn: start,
  ...extra,
})

export const chartOf = (...resources: unknown[]): Chart => readChart([child, ...resources], now)
export const assessed = (resources: unknown[], review: Review = emptyReview()) =>
  assess(chartOf(...resources), review, siteRules)
export const itemOf = (resources: unknown[], key: string, review: Review = emptyReview()) => {
  const item = assessed(resources, review).instruments['jansson-2009'].items.find((one) => one.key === key)
  if (!item) throw new Error(`no item ${key}`)
  return item
}
