import type { Context } from '../context.ts'
import type { Launch } from '../launch/launch.ts'
import type { FhirAccess } from './access.ts'

/** Access to the launch's EHR. */
export const fhirAccess = (_context: Context, launch: Launch): FhirAccess => {
  const refused = { kind: 'no-reply', sent: false, ended: true, reason: 'access to the EHR is being built' } as const
  return { fhirBase: launch.fhirBase, read: async () => refused, write: async () => refused }
}
