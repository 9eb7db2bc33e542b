import { type Capability, declares } from '../ehr/capability.ts'
import { may, parseScopes } from '../ehr/scopes.ts'
import type { Issuer } from '../launch/issuers.ts'
import type { Launch } from '../launch/launch.ts'
import { noteCategory } from '../write-back/note-codes.ts'

/** Every reason, as a sentence, against sending a test note; empty = it may be sent. */
export function selfTestAgainst(issuer: Issuer, launch: Launch, capability: Capability | null): string[] {
  const granted = parseScopes(launch.grantedScopes)
  const conditions: [met: boolean, otherwise: string][] = [
    [
      issuer.selfTest === true,
      'The issuer file does not allow it. Set "selfTest": true there, in a test system only, and start the server again.',
    ],
    [issuer.writeBack.documentReference !== 'never', 'The issuer file says that no notes are written.'],
    [launch.user.maySign, 'This login is not that of a practitioner.'],
    [declares(capability, 'create', 'DocumentReference'), 'The EHR does not say that it accepts notes.'],
    [may(granted, 'create', 'DocumentReference', noteCategory), 'The right to create notes was not granted.'],
    [
      !issuer.writeBack.noteNeedsEncounter || launch.encounterId !== null,
      'This EHR files a note only into an encounter, and the app was opened without one.',
    ],
  ]
  return conditions.filter(([met]) => !met).map(([, otherwise]) => otherwise)
}
