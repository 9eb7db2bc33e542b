import * as oauth from 'oauth4webapi'
import type { Context } from '../context.ts'
import type { Access } from './access-tokens.ts'
import type { Issuer } from './issuers.ts'
import { clientAuth } from './token-endpoint.ts'

const LIMIT_MS = 5_000

/**
 * Tells the EHR that this launch's tokens are no longer needed (RFC 7009), where it lists an endpoint for it.
 * @returns null when it lists none; false when it did not take it: the tokens are forgotten here all the same
 */
export const revokeAccess = async (
  context: Pick<Context, 'now' | 'uuid'>,
  issuer: Issuer,
  access: Access,
): Promise<boolean | null> => {
  const { revocationEndpoint, accessToken, refreshToken } = access
  if (revocationEndpoint === undefined) return null
  const server: oauth.AuthorizationServer = { issuer: issuer.fhirBase, revocation_endpoint: revocationEndpoint }
  const revoke = async (token: string, hint: string): Promise<boolean> => {
    try {
      const auth = clientAuth(issuer, access, context)
      const response = await oauth.revocationRequest(server, { client_id: issuer.clientId }, auth, token, {
        additionalParameters: { token_type_hint: hint },
        signal: AbortSignal.timeout(LIMIT_MS),
        [oauth.allowInsecureRequests]: true,
      })
      return response.ok
    } catch {
      return false
    }
  }
  // The refresh token first: with it gone, nobody can make a new access token.
  const tokens: [string | null, string][] = [
    [refreshToken, 'refresh_token'],
    [accessToken, 'access_token'],
  ]
  const answers = await Promise.all(tokens.flatMap(([token, hint]) => (token === null ? [] : [revoke(token, hint)])))
  return answers.every(Boolean)
}
