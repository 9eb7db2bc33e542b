/** The answer of the token endpoint: what SMART adds (2.2, "launch context arrives with your access_token"), bent by the switches. */
import type { Switches } from '../switches.ts'
import type { Granted } from './authorization.ts'
import type { LaunchContext } from './launches.ts'
import { limitsUnder, spellScopes } from './scope-limits.ts'

const launchParameters = (context: LaunchContext, switches: Switches, origin: string) => ({
  ...(switches.noPatient ? {} : { patient: context.patientId }),
  ...(switches.noEncounter || !context.encounterId ? {} : { encounter: context.encounterId }),
  need_patient_banner: !switches.noPatientBanner,
  ...(switches.fhirContext ? { fhirContext: switches.fhirContext } : {}),
  ...(switches.intent ? { intent: switches.intent } : {}),
  ...(switches.withStyle ? { smart_style_url: `${origin}/assets/smart-style.json` } : {}),
  ...(switches.tenant ? { tenant: switches.tenant } : {}),
  ...(switches.activeTtlSeconds === null
    ? {}
    : { active_ttl: switches.activeTtlSeconds, active_at: Math.floor(Date.now() / 1000) }),
})

const scopeOf = (scope: string, granted: Granted, switches: Switches): string => {
  const spelled = spellScopes(scope, switches.scopeSpelling, limitsUnder(granted.limits, switches.scopeSpelling))
  if (!switches.accessNotListed) return spelled
  return spelled
    .split(' ')
    .filter((one) => one !== 'offline_access' && one !== 'online_access')
    .join(' ')
}

export const tokenAnswer = (
  body: Record<string, unknown>,
  granted: Granted,
  switches: Switches,
  origin: string,
  isRefresh: boolean,
): Record<string, unknown> => {
  const { scope, refresh_token, ...rest } = body
  return {
    ...rest,
    ...(typeof scope === 'string' && !switches.noScope ? { scope: scopeOf(scope, granted, switches) } : {}),
    ...(refresh_token !== undefined && !(isRefresh && switches.noNewRefreshToken) ? { refresh_token } : {}),
    ...launchParameters(granted.context, switches, origin),
    ...(switches.expiresInAsString ? { expires_in: String(body.expires_in) } : {}),
  }
}
