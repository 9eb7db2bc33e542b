/**
 * The authorization server: oidc-provider, told how SMART App Launch 2.2 differs from plain OpenID Connect. There is no login
 * page: the user is already logged in to the EHR, so the single-use launch value says who acts, on whom.
 */
import { randomBytes } from 'node:crypto'
import type { JWK } from 'jose'
import Provider, { errors, type Interaction, interactionPolicy } from 'oidc-provider'
import type { Mode } from '../modes/mode.ts'
import type { App } from '../options.ts'
import type { Switches } from '../switches.ts'
import type { AccessOf, Granted, Limits } from './authorization.ts'
import type { Keys } from './keys.ts'
import type { Launches } from './launches.ts'
import { makeMemoryAdapter } from './memory-adapter.ts'
import { limitsUnder } from './scope-limits.ts'
import { offeredScopes } from './scopes.ts'
import { smartMiddleware } from './smart-middleware.ts'

export type Authorization = {
  callback: ReturnType<Provider['callback']>
  accessOf: AccessOf
}
type Parts = {
  mode: Mode
  origin: string
  issuer: string
  fhirBase: string
  app: App
  keys: Keys
  launches: Launches
  switches: Switches
  /** The name of a practitioner, or null when there is none with this id. */
  practitionerName: (id: string) => Promise<string | null>
}

const hour = 3600
const withoutSlash = (url: string) => url.replace(/\/+$/, '')

export const makeAuthorization = (parts: Parts): Authorization => {
  const { mode, issuer, fhirBase, app, keys, launches, switches } = parts
  const grants = new Map<string, Granted>()
  const asked = new Map<string, Limits>()
  const policy = interactionPolicy.base()
  policy.clear()
  // Never asked for, but OpenID Connect refuses offline_access without this prompt (smart-middleware.ts adds it).
  const consent = new interactionPolicy.Prompt({ name: 'consent', requestable: true })
  consent.checks.clear()
  policy.add(consent)

  const provider: Provider = new Provider(issuer, {
    adapter: makeMemoryAdapter(app),
    jwks: { keys: keys.jwks.keys as JWK[] },
    routes: mode.routes,
    scopes: offeredScopes,
    claims: { openid: ['sub'], fhirUser: ['fhirUser'], profile: ['name'] },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'],
    enabledJWA: { clientAuthSigningAlgValues: ['RS384', 'ES384'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      dPoP: { enabled: false },
      revocation: { enabled: true, allowedPolicy: async () => true },
      introspection: { enabled: mode.smart.listsIntrospection, allowedPolicy: async () => true },
    },
    interactions: { policy, url: (_context, interaction: Interaction) => `/no-such-page/${interaction.uid}` },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    // A second launch in the same browser must not end the first one's tokens.
    expiresWithSession: async () => false,
    rotateRefreshToken: () => !switches.noNewRefreshToken,
    issueRefreshToken: async (_context, _client, code) =>
      !switches.noRefreshToken && (code.scopes.has('online_access') || code.scopes.has('offline_access')),
    ttl: {
      AccessToken: () => switches.tokenLifeSeconds,
      AuthorizationCode: 60,
      IdToken: hour,
      RefreshToken: 12 * hour,
      Grant: 12 * hour,
      Session: hour,
      Interaction: hour,
    },
    extraParams: {
      aud: (_context, aud) => {
        if (aud === undefined || withoutSlash(aud) !== fhirBase) {
          throw new errors.InvalidRequest(`aud must be ${fhirBase}`)
        }
      },
      launch: (context, launch) => {
        if (switches.callbackError) {
          throw new errors.CustomOIDCProviderError(switches.callbackError, 'refused by the embedded EHR')
        }
        const found = launches.find(launch)
        if (!found) throw new errors.InvalidRequest('launch is unknown, used or too old: open the app from the chart')
        context.oidc.session?.loginAccount({ accountId: found.practitionerId, transient: true })
      },
    },
    loadExistingGrant: async (context) => {
      const found = launches.take(String(context.oidc.params?.launch))
      if (!found) throw new errors.InvalidRequest('launch was used a moment ago')
      const grant = new provider.Grant({ accountId: found.practitionerId, clientId: app.clientId })
      grant.addOIDCScope(String(context.oidc.params?.scope))
      const limits = limitsUnder(asked.get(String(context.oidc.params?.launch)) ?? {}, switches.scopeSpelling)
      grants.set(await grant.save(), { context: found, limits })
      return grant
    },
    findAccount: async (_context, id) => {
      const name = await parts.practitionerName(id)
      if (name === null) return undefined
      return { accountId: id, claims: () => ({ sub: id, name, fhirUser: `${fhirBase}/Practitioner/${id}` }) }
    },
    renderError: async (context, out) => {
      context.type = 'text/plain; charset=utf-8'
      context.body = `The embedded EHR refuses this request: ${out.error}. ${out.error_description ?? ''}`
    },
  })
  provider.use(
    smartMiddleware({
      mode,
      origin: parts.origin,
      switches,
      keys,
      grantedBy: (grantId) => grants.get(grantId) ?? null,
      limit: (launch, limits) => asked.set(launch, limits),
      nameOf: parts.practitionerName,
    }),
  )

  return {
    callback: provider.callback(),
    accessOf: async (bearer) => {
      const token = await provider.AccessToken.find(bearer)
      const granted = token?.grantId ? grants.get(token.grantId) : undefined
      return token && granted ? { ...granted, scopes: (token.scope ?? '').split(' ') } : null
    },
  }
}
