/** Orders and complete searches for tests of the cards' advice. */
import { type OrderData, orderAdvice } from '../../../crmo/cds-hooks/order-advice.ts'
import { patientAdvice } from '../../../crmo/cds-hooks/patient-advice.ts'
import type { QueryOutcome } from '../../../crmo/chart/chart.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import type { SiteRules } from '../../../smart-config/types.ts'
import { child, now } from '../builders.ts'

export const query = (type: string, outcome: QueryOutcome['outcome'] = 'complete'): QueryOutcome => ({
  name: type,
  type,
  outcome,
  read: 1,
  reason: outcome === 'complete' ? null : 'Not all of it.',
  asked: type,
  milliseconds: 1,
})
export const complete = ['Condition', 'Observation', 'DiagnosticReport', 'MedicationRequest'].map((type) => query(type))

export const drugOrder = (text: string, dose?: string, extra: Record<string, unknown> = {}) => ({
  resourceType: 'MedicationRequest',
  id: 'draft-1',
  status: 'draft',
  intent: 'order',
  subject: { reference: 'Patient/p' },
  medicationCodeableConcept: { text },
  ...(dose ? { dosageInstruction: [{ text: dose }] } : {}),
  ...extra,
})
export const procedureOrder = (text: string, extra: Record<string, unknown> = {}) => ({
  resourceType: 'ServiceRequest',
  id: 'draft-1',
  status: 'draft',
  intent: 'order',
  subject: { reference: 'Patient/p' },
  code: { text },
  ...extra,
})

export const viewAdvice = (resources: unknown[], patient: unknown = child, rules: SiteRules = siteRules) =>
  patientAdvice({ resources: [patient, ...resources], queries: complete, now, siteRules: rules })

export const advice = (order: OrderData['drafts'][number], resources: unknown[], changes: Partial<OrderData> = {}) =>
  orderAdvice({
    resources: [child, ...resources],
    queries: complete,
    now,
    siteRules,
    drafts: [order],
    judged: [`${order.resourceType}/${order.id}`],
    ...changes,
  })
