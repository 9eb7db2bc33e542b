import * as oauth from 'oauth4webapi'
import { z } from 'zod'
import { textWithin } from '../body-within.ts'
import type { Context } from '../context.ts'
import { clientAssertion, signingKey } from './client-keys.ts'
import type { Issuer } from './issuers.ts'
import type { AuthorizationRequest } from './launch-rows.ts'
import type { Problem } from './problems.ts'
import type { SmartConfiguration } from './smart-configuration.ts'
import { readTokenResponse, type TokenResponse } from './token-response.ts'

const LIMIT_MS = 10_000

/** Where and how the EHR gives out tokens to this app. */
export type TokenEndpoint = Pick<
  AuthorizationRequest,
  'tokenEndpoint' | 'tokenAuthMethod' | 'tokenSigningAlgorithms' | 'revocationEndpoint'
>

export type TokenAnswer =
  | { kind: 'token'; token: TokenResponse }
  /** The EHR said no: `error` is its OAuth code, such as `invalid_grant`. */
  | { kind: 'refused'; error: string; errorUri: string | null }
  /** No answer, or none that can be read. The grant may still be good. */
  | { kind: 'unavailable'; problem: Problem; retryAfter?: string | undefined }

type Method = TokenEndpoint['tokenAuthMethod']

/** What the EHR's configuration says about client authentication. */
type Listed = Pick<
  SmartConfiguration,
  'token_endpoint_auth_methods_supported' | 'token_endpoint_auth_signing_alg_values_supported'
>

/**
 * How this app proves itself: by key where it has one and the EHR takes it (SMART App Launch 2.2: preferred), else by secret, as listed;
 * null when none of our ways is offered. A list that is missing means Basic (RFC 8414, section 2).
 */
export const authMethodFor = (issuer: Issuer, listed: Listed): Method | null => {
  const {
    token_endpoint_auth_methods_supported: methods,
    token_endpoint_auth_signing_alg_values_supported: algorithms,
  } = listed
  const { clientSecret, clientKeys = [] } = issuer
  if (clientSecret === null && clientKeys.length === 0) return 'none'
  const offers = (method: string) => methods?.includes(method) ?? false
  const byKey = signingKey(clientKeys, algorithms) !== null
  const ways: [Method, boolean][] = [
    ['private_key_jwt', byKey && (offers('private_key_jwt') || (methods === undefined && clientSecret === null))],
    ['basic', clientSecret !== null && (methods === undefined || offers('client_secret_basic'))],
    ['post', clientSecret !== null && offers('client_secret_post')],
  ]
  return ways.find(([, possible]) => possible)?.[0] ?? null
}

/**
 * RFC 6749, 2.3.1: both parts form-encoded. URLSearchParams leaves `-`, `_` and `.` as they are; encoding them too, as some libraries do,
 * is allowed, but servers that do not decode would then refuse every UUID as client id.
 */
const formEncoded = (value: string) => new URLSearchParams({ v: value }).toString().slice(2)

const basic =
  (secret: string): oauth.ClientAuth =>
  (_server, client, _body, headers) => {
    const pair = `${formEncoded(client.client_id)}:${formEncoded(secret)}`
    headers.set('authorization', `Basic ${Buffer.from(pair).toString('base64')}`)
  }

type Parts = Pick<Context, 'now' | 'uuid'>

const byAssertion =
  (issuer: Issuer, { tokenEndpoint, tokenSigningAlgorithms }: TokenEndpoint, { now, uuid }: Parts): oauth.ClientAuth =>
  async (_server, client, body) => {
    const key = signingKey(issuer.clientKeys ?? [], tokenSigningAlgorithms)
    if (!key) throw new Error('no client key for this EHR any more')
    const asked = { clientId: client.client_id, tokenEndpoint, now: now(), jti: uuid() }
    body.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
    body.set('client_assertion', await clientAssertion(key, asked))
  }

/** @returns what proves this app in a request to the EHR's token or revocation endpoint */
export const clientAuth = (issuer: Issuer, endpoint: TokenEndpoint, parts: Parts): oauth.ClientAuth => {
  const { tokenAuthMethod } = endpoint
  if (tokenAuthMethod === 'private_key_jwt') return byAssertion(issuer, endpoint, parts)
  if (issuer.clientSecret === null || tokenAuthMethod === 'none') return oauth.None()
  return tokenAuthMethod === 'basic' ? basic(issuer.clientSecret) : oauth.ClientSecretPost(issuer.clientSecret)
}

const oauthError = z.object({
  error: z.string().max(100),
  /** Oracle Health: a page for people. */
  error_uri: z.string().max(2_000).nullable().catch(null).default(null),
})

/** Unpacked. A token answer has a few kilobytes. */
const MOST_BYTES = 1_000_000

const jsonOf = async (response: Response): Promise<unknown> => {
  try {
    return JSON.parse((await textWithin(response, MOST_BYTES)) ?? '')
  } catch {
    return null
  }
}

const readAnswer = async (response: Response): Promise<TokenAnswer> => {
  const json = await jsonOf(response)
  if (response.ok) {
    const token = readTokenResponse(json)
    return token ? { kind: 'token', token } : { kind: 'unavailable', problem: { code: 'token-unusable' } }
  }
  const refusal = oauthError.safeParse(json)
  const clear = response.status >= 400 && response.status < 500 && refusal.success
  return clear
    ? { kind: 'refused', error: refusal.data.error, errorUri: refusal.data.error_uri }
    : {
        kind: 'unavailable',
        problem: { code: 'token-status', value: String(response.status) },
        retryAfter: response.headers.get('retry-after') ?? undefined,
      }
}

/**
 * One request to the token endpoint by oauth4webapi: parameters escaped, client authentication and time limit on every kind of grant,
 * redirects not followed. fhirclient's own exchange and refresh lack these (ehr-integration traps 1, 2, 2b, 3, 3b, 12, 14).
 */
const askForToken = async (
  parts: Parts,
  issuer: Issuer,
  endpoint: TokenEndpoint,
  grantType: 'authorization_code' | 'refresh_token',
  parameters: Record<string, string>,
): Promise<TokenAnswer> => {
  const server: oauth.AuthorizationServer = { issuer: issuer.fhirBase, token_endpoint: endpoint.tokenEndpoint }
  const auth = clientAuth(issuer, endpoint, parts)
  try {
    const response = await oauth.genericTokenEndpointRequest(
      server,
      { client_id: issuer.clientId },
      auth,
      grantType,
      parameters,
      // The address was checked when it was discovered: http passes only on this machine.
      { signal: AbortSignal.timeout(LIMIT_MS), [oauth.allowInsecureRequests]: true },
    )
    return await readAnswer(response)
  } catch {
    return { kind: 'unavailable', problem: { code: 'token-no-answer' } }
  }
}

/** Exchanges the code of a callback. `code` is passed on as received, whatever characters it holds (trap 1). */
export const exchangeCode = (
  parts: Parts,
  issuer: Issuer,
  request: AuthorizationRequest,
  code: string,
  redirectUri: string,
): Promise<TokenAnswer> =>
  askForToken(parts, issuer, request, 'authorization_code', {
    code,
    redirect_uri: redirectUri,
    ...(request.codeVerifier ? { code_verifier: request.codeVerifier } : {}),
  })

/** Asks for a new access token. Never decides whether one may refresh: a refresh token is permission enough (trap 3). */
export const refreshAccess = (
  parts: Parts,
  issuer: Issuer,
  endpoint: TokenEndpoint,
  refreshToken: string,
): Promise<TokenAnswer> => askForToken(parts, issuer, endpoint, 'refresh_token', { refresh_token: refreshToken })
