/** Around oidc-provider: what SMART adds to its requests and answers, and the switches that bend them. */
import { decodeJwt } from 'jose'
import type { KoaContextWithOIDC } from 'oidc-provider'
import type { Switches } from '../switches.ts'
import type { Keys } from './keys.ts'
import type { LaunchContext } from './launches.ts'
import { narrowScopes } from './scopes.ts'

type Parts = { switches: Switches; keys: Keys; contextOf: (grantId: string) => LaunchContext | null }

/** SMART 2.2, "launch context arrives with your access_token". */
const launchParameters = (context: LaunchContext, switches: Switches) => ({
  ...(switches.noPatient ? {} : { patient: context.patientId }),
  ...(switches.noEncounter || !context.encounterId ? {} : { encounter: context.encounterId }),
  need_patient_banner: !switches.noPatientBanner,
})

const tokenAnswer = async (
  body: Record<string, unknown>,
  context: LaunchContext,
  { switches, keys }: Pick<Parts, 'switches' | 'keys'>,
) => ({
  ...body,
  ...launchParameters(context, switches),
  ...(switches.expiresInAsString ? { expires_in: String(body.expires_in) } : {}),
  ...(switches.idTokenUnknownKey && typeof body.id_token === 'string'
    ? { id_token: await keys.signWithUnknownKey(decodeJwt(body.id_token)) }
    : {}),
})

/** Scopes that are not offered fall away; offline_access needs the prompt that OpenID Connect asks for. */
const bendAuthorizationRequest = (context: KoaContextWithOIDC, switches: Switches) => {
  const { scope } = context.query
  if (typeof scope !== 'string') return
  const narrowed = narrowScopes(scope, switches.withheldScopes)
  const consent = narrowed.split(' ').includes('offline_access') ? { prompt: 'consent' } : {}
  context.query = { ...context.query, scope: narrowed, ...consent }
}

export const smartMiddleware =
  (parts: Parts) =>
  async (context: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    const { switches } = parts
    // The launch value names the user, so no session is kept: cookies in a foreign frame would not come back anyway.
    delete context.req.headers.cookie
    if (context.path === '/authorize') bendAuthorizationRequest(context, switches)
    if (context.path === '/token' && switches.tokenEndpointHangs) await new Promise(() => undefined)
    await next()
    context.remove('set-cookie')
    const grantId = context.oidc?.entities?.Grant?.jti
    const granted = grantId ? parts.contextOf(grantId) : null
    if (context.path === '/token' && context.status === 200 && granted) {
      context.body = await tokenAnswer(context.body as Record<string, unknown>, granted, parts)
    }
    if (context.path === '/.well-known/openid-configuration' && switches.noS256Advertised) {
      const { code_challenge_methods_supported: _, ...rest } = context.body as Record<string, unknown>
      context.body = rest
    }
  }
