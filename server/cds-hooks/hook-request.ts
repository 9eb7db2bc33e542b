/** The body of a call (CDS Hooks 2.0, "Calling a CDS Service"), as far as it is used. */
import { z } from 'zod'
import type { DraftOrder } from '../../crmo/cds-hooks/draft-orders.ts'
import type { Hook } from '../../smart-config/cds-hooks/services.ts'
import { withMedicationNames } from '../ehr/medication-names.ts'
import type { Resource } from '../ehr/resource.ts'
import { whose } from '../ehr/same-patient.ts'

const id = z.string().regex(/^[A-Za-z0-9._-]{1,255}$/)
const resource = z.looseObject({ resourceType: z.string(), id: z.string().optional().catch(undefined) })

const hookRequest = z.object({
  hook: z.string(),
  hookInstance: z.string().min(1).max(200),
  fhirServer: z.string().max(2_000).optional(),
  fhirAuthorization: z
    .object({
      access_token: z.string().min(1),
      token_type: z.string().regex(/^bearer$/i),
      patient: z.string().optional(),
    })
    .optional(),
  context: z.object({
    userId: z.string().min(1).max(300),
    patientId: id,
    selections: z.array(z.string()).optional(),
    draftOrders: z
      .object({ resourceType: z.literal('Bundle'), entry: z.array(z.object({ resource })).default([]) })
      .optional(),
  }),
  prefetch: z.record(z.string(), z.unknown()).default({}),
})
export type HookRequest = z.output<typeof hookRequest>

/** The request, or in a few words what is wrong with it. */
export const readRequest = (body: unknown, hook: Hook): { request: HookRequest } | { problem: string } => {
  const parsed = hookRequest.safeParse(body)
  if (!parsed.success)
    return { problem: `${parsed.error.issues[0]?.path.join('.') || 'body'} is missing or not as specified` }
  const { context, fhirAuthorization } = parsed.data
  if (parsed.data.hook !== hook) return { problem: `hook is not ${hook}` }
  if (hook !== 'patient-view' && !context.draftOrders) return { problem: 'context.draftOrders is missing' }
  if (hook === 'order-select' && !context.selections) return { problem: 'context.selections is missing' }
  if (fhirAuthorization?.patient !== undefined && fhirAuthorization.patient !== context.patientId)
    return { problem: 'fhirAuthorization is for another patient than the context' }
  return { request: parsed.data }
}

export type Orders = { drafts: DraftOrder[]; judged: string[]; unnamed: number }

/**
 * The orders of the context under ids of our own, so that none can stand for a record of the chart; `judged` are those that have just
 * been chosen, or all. An order that names no patient is counted and not used.
 */
export const ordersOf = (
  { context, hook }: Pick<HookRequest, 'context' | 'hook'>,
  fhirBase: string,
): Orders | { problem: string } => {
  const entries = (context.draftOrders?.entry ?? []).map(({ resource: one }, index) => ({
    given: `${one.resourceType}/${one.id ?? ''}`,
    resource: { ...one, id: one.resourceType === 'Medication' && one.id ? one.id : `draft-${index + 1}` } as Resource,
  }))
  const owner = ({ resource: one }: { resource: Resource }) => whose(one, fhirBase, context.patientId)
  if (entries.some((entry) => owner(entry) === 'other'))
    return { problem: 'an order is for another patient than the context' }
  const ours = entries.filter((entry) => ['same', 'nobody'].includes(owner(entry)))
  const chosen = (given: string) => hook !== 'order-select' || (context.selections ?? []).includes(given)
  return {
    drafts: withMedicationNames(ours.map((entry) => entry.resource)),
    judged: ours.flatMap(({ given, resource: one }) => (chosen(given) ? [`${one.resourceType}/${one.id}`] : [])),
    unnamed: entries.length - ours.length,
  }
}
