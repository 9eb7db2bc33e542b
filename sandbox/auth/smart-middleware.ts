/** Around oidc-provider: what SMART adds to its requests and answers, and the switches that bend them. */
import { decodeJwt } from 'jose'
import type { KoaContextWithOIDC } from 'oidc-provider'
import type { Mode } from '../modes/mode.ts'
import type { Switches } from '../switches.ts'
import type { Granted, Limits } from './authorization.ts'
import type { Keys } from './keys.ts'
import { withSecretMethod } from './memory-adapter.ts'
import { takeLimits } from './scope-limits.ts'
import { narrowScopes } from './scopes.ts'
import { tokenAnswer } from './token-answer.ts'

type Parts = {
  mode: Mode
  origin: string
  switches: Switches
  keys: Keys
  grantedBy: (grantId: string) => Granted | null
  /** Remembers what was asked for with a launch value. */
  limit: (launch: string, limits: Limits) => void
}

/** Scopes that are not offered fall away; offline_access needs the prompt that OpenID Connect asks for. */
const bendAuthorizationRequest = (context: KoaContextWithOIDC, { switches, limit }: Parts) => {
  const { scope, launch } = context.query
  if (typeof scope !== 'string') return
  const { plain, limits } = takeLimits(scope)
  if (typeof launch === 'string') limit(launch, limits)
  const narrowed = narrowScopes(plain, switches.withheldScopes)
  const consent = narrowed.split(' ').includes('offline_access') ? { prompt: 'consent' } : {}
  context.query = { ...context.query, scope: narrowed, ...consent }
}

/** Signs the id_token again when the switches change it. */
const idToken = async (signed: string, { switches, keys }: Parts, name: string | null): Promise<string> => {
  const claims = decodeJwt(signed)
  const fhirUser = String(claims.fhirUser ?? '')
  const changed = {
    ...claims,
    ...(switches.fhirUserRelative && fhirUser ? { fhirUser: fhirUser.split('/').slice(-2).join('/') } : {}),
    ...(switches.nameInIdToken && name ? { name } : {}),
  }
  if (switches.idTokenUnknownKey) return keys.sign(changed, 'unknown')
  return switches.fhirUserRelative || switches.nameInIdToken ? keys.sign(changed, 'published') : signed
}

/** A page for people about the error on the callback. */
const addErrorUri = (context: KoaContextWithOIDC, { callbackErrorUri }: Switches) => {
  const location = String(context.response.get('location'))
  if (!callbackErrorUri || !URL.canParse(location) || !new URL(location).searchParams.has('error')) return
  const url = new URL(location)
  url.searchParams.set('error_uri', callbackErrorUri)
  context.set('location', url.href)
}

const page = (context: KoaContextWithOIDC, status: number) => {
  context.status = status
  context.type = 'text/html'
  context.body = `<!DOCTYPE html><html><body><h1>${status}</h1></body></html>`
}

export const smartMiddleware =
  (parts: Parts & { nameOf: (practitionerId: string) => Promise<string | null> }) =>
  async (context: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    const { switches, mode } = parts
    // The launch value names the user, so no session is kept: cookies in a foreign frame would not come back anyway.
    delete context.req.headers.cookie
    const isToken = context.path === mode.routes.token
    if (context.path === mode.routes.authorization) bendAuthorizationRequest(context, parts)
    if (isToken && switches.tokenEndpointHangs) await new Promise(() => undefined)
    const due = isToken ? switches.nextTokenStatuses.shift() : undefined
    if (due !== undefined) return page(context, due)
    await withSecretMethod(context.get('authorization') || undefined, mode.secretMethods, next)
    context.remove('set-cookie')
    addErrorUri(context, switches)
    const grantId = context.oidc?.entities?.Grant?.jti
    const granted = grantId ? parts.grantedBy(grantId) : null
    if (isToken && context.status === 200 && granted) {
      const body = context.body as Record<string, unknown>
      const isRefresh = context.oidc?.params?.grant_type === 'refresh_token'
      const name = await parts.nameOf(granted.context.practitionerId)
      const id = typeof body.id_token === 'string' ? { id_token: await idToken(body.id_token, parts, name) } : {}
      context.body = tokenAnswer({ ...body, ...id }, granted, switches, parts.origin, isRefresh)
    }
    if (context.path === '/.well-known/openid-configuration' && switches.noS256Advertised) {
      const { code_challenge_methods_supported: _, ...rest } = context.body as Record<string, unknown>
      context.body = rest
    }
  }
