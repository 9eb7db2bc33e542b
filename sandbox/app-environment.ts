/** What the app must be told about each EHR: the variables that its issuer files name. */
import type { Ehr } from './ehr.ts'
import type { ModeKey } from './modes/mode.ts'

const prefixes: Record<ModeKey, string> = {
  open: 'CRMO_SANDBOX',
  epic: 'CRMO_SANDBOX_EPIC',
  'oracle-health': 'CRMO_SANDBOX_ORACLE_HEALTH',
}

export const appEnvironment = (ehrs: Record<ModeKey, Ehr>): Record<string, string> =>
  Object.fromEntries(
    Object.values(ehrs).flatMap(({ key, fhirBase, oidcIssuer, app }) => [
      [`${prefixes[key]}_FHIR_BASE`, fhirBase],
      [`${prefixes[key]}_OIDC_ISSUER`, oidcIssuer],
      [`${prefixes[key]}_CLIENT_ID`, app.clientId],
      [`${prefixes[key]}_CLIENT_SECRET`, app.clientSecret],
    ]),
  )
