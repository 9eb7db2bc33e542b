import * as oauth from 'oauth4webapi'
import { z } from 'zod'
import type { Issuer } from './issuers.ts'
import type { AuthorizationRequest } from './launch-rows.ts'
import { readTokenResponse, type TokenResponse } from './token-response.ts'

const LIMIT_MS = 10_000

/** Where and how the EHR gives out tokens to this app. */
export type TokenEndpoint = Pick<AuthorizationRequest, 'tokenEndpoint' | 'tokenAuthMethod'>

export type TokenAnswer =
  | { kind: 'token'; token: TokenResponse }
  /** The EHR said no: `error` is its OAuth code, such as `invalid_grant`. */
  | { kind: 'refused'; error: string }
  /** No answer, or none that can be read. The grant may still be good. */
  | { kind: 'unavailable'; problem: string }

/** How this app proves itself: a secret by Basic or by post, as the EHR lists it; null when none of our ways is offered. */
export const authMethodFor = (
  issuer: Issuer,
  supported: string[] | undefined,
): TokenEndpoint['tokenAuthMethod'] | null => {
  if (issuer.clientSecret === null) return 'none'
  // A list that is missing means Basic (RFC 8414, section 2).
  if (!supported || supported.includes('client_secret_basic')) return 'basic'
  return supported.includes('client_secret_post') ? 'post' : null
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

const clientAuth = (issuer: Issuer, method: TokenEndpoint['tokenAuthMethod']): oauth.ClientAuth => {
  if (issuer.clientSecret === null || method === 'none') return oauth.None()
  return method === 'basic' ? basic(issuer.clientSecret) : oauth.ClientSecretPost(issuer.clientSecret)
}

const oauthError = z.object({ error: z.string().max(100) })

const jsonOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.json()
  } catch {
    return null
  }
}

const readAnswer = async (response: Response): Promise<TokenAnswer> => {
  const json = await jsonOf(response)
  if (response.ok) {
    const token = readTokenResponse(json)
    return token ? { kind: 'token', token } : { kind: 'unavailable', problem: 'the token answer cannot be used' }
  }
  const refusal = oauthError.safeParse(json)
  const clear = response.status >= 400 && response.status < 500 && refusal.success
  return clear
    ? { kind: 'refused', error: refusal.data.error }
    : { kind: 'unavailable', problem: `HTTP ${response.status} from the token endpoint` }
}

/**
 * One request to the token endpoint by oauth4webapi: parameters escaped, client authentication and time limit on every kind of grant,
 * redirects not followed. fhirclient's own exchange and refresh lack these (ehr-integration traps 1, 2, 2b, 3, 3b, 12, 14).
 */
const askForToken = async (
  issuer: Issuer,
  endpoint: TokenEndpoint,
  grantType: 'authorization_code' | 'refresh_token',
  parameters: Record<string, string>,
): Promise<TokenAnswer> => {
  const server: oauth.AuthorizationServer = { issuer: issuer.fhirBase, token_endpoint: endpoint.tokenEndpoint }
  const auth = clientAuth(issuer, endpoint.tokenAuthMethod)
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
    return { kind: 'unavailable', problem: 'no answer from the token endpoint' }
  }
}

/** Exchanges the code of a callback. `code` is passed on as received, whatever characters it holds (trap 1). */
export const exchangeCode = (
  issuer: Issuer,
  request: AuthorizationRequest,
  code: string,
  redirectUri: string,
): Promise<TokenAnswer> =>
  askForToken(issuer, request, 'authorization_code', {
    code,
    redirect_uri: redirectUri,
    ...(request.codeVerifier ? { code_verifier: request.codeVerifier } : {}),
  })

/** Asks for a new access token. Never decides whether one may refresh: a refresh token is permission enough (trap 3). */
export const refreshAccess = (issuer: Issuer, endpoint: TokenEndpoint, refreshToken: string): Promise<TokenAnswer> =>
  askForToken(issuer, endpoint, 'refresh_token', { refresh_token: refreshToken })
