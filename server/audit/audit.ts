import type { Context } from '../context.ts'
import type { Query } from '../store/store.ts'
import type { AuditAction } from './actions.ts'
import { appendAfter, claimHead, type EventContent } from './chain.ts'
import { type AuditDetail, detailText, referenceOnly } from './detail.ts'

/** Whom and what an event is about; a `Launch` is one. Null: not known (yet), or not about any. */
export type AuditedLaunch = {
  id: string | null
  issuerKey: string | null
  fhirBase: string | null
  patientId: string | null
  user: { fhirUser: string } | null
}

export type AuditEvent = {
  action: AuditAction
  /** Left out: it was done. */
  outcome?: EventContent['outcome']
  launch: AuditedLaunch
  detail?: AuditDetail
}

/** Of events that no launch stands behind. */
export const noLaunch: AuditedLaunch = { id: null, issuerKey: null, fhirBase: null, patientId: null, user: null }

/** The event as it is stored: references only, whatever came in. */
export const contentOf = ({ action, outcome = 'done', launch, detail }: AuditEvent, at: string): EventContent => ({
  at,
  action,
  outcome,
  launch_id: launch.id,
  issuer_key: launch.issuerKey,
  fhir_base: launch.fhirBase,
  who: launch.user && referenceOnly(launch.user.fhirUser || 'unknown'),
  patient_reference: launch.patientId === null ? null : referenceOnly(`Patient/${launch.patientId}`),
  detail: detailText(detail),
})

/** Appends inside a transaction that is under way, so that the event and what it tells of stand or fall together. Call it last there. */
export const auditIn = async (query: Query, { now }: Pick<Context, 'now'>, event: AuditEvent): Promise<void> => {
  const last = await claimHead(query)
  await appendAfter(query, last, contentOf(event, now().toISOString()))
}

/** Appends who did what, for which patient, when. Rejects when it cannot be recorded: what is not on record must not go on. */
export const audit = (context: Pick<Context, 'store' | 'now'>, event: AuditEvent): Promise<void> =>
  context.store.transaction((query) => auditIn(query, context, event))
