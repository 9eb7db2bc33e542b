import type { Context } from '../context.ts'
import type { Launch } from '../launch/launch.ts'

export type AuditAction =
  | 'launch-opened'
  | 'chart-read'
  | 'assessment-signed'
  | 'document-written'
  | 'document-stated'
  | 'launch-ended'

/** What happened in a launch. `detail` is a short word or an id, never clinical text. */
export type AuditEvent = { action: AuditAction; launch: Launch; detail?: string }

/** Appends who did what, for which patient, when. Rejects when it cannot be recorded: what is not on record must not go on. */
export const audit = async (context: Pick<Context, 'store' | 'now' | 'uuid'>, event: AuditEvent): Promise<void> => {
  const { launch } = event
  await context.store.query(
    `insert into audit_events (id, at, action, launch_id, issuer_key, who, patient_reference, detail)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      context.uuid(),
      context.now().toISOString(),
      event.action,
      launch.id,
      launch.issuerKey,
      launch.user.fhirUser,
      `Patient/${launch.patientId}`,
      event.detail ?? null,
    ],
  )
}
