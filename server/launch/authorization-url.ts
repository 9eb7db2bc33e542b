import type { IncomingMessage, ServerResponse } from 'node:http'
import smart from 'fhirclient'
import { z } from 'zod'
import type { Issuer } from './issuers.ts'
import type { ProblemCode } from './problems.ts'
import type { SmartConfiguration } from './smart-configuration.ts'

/**
 * All that fhirclient may see of a request: nothing the sender could have added. The library lets `iss`, `clientId`, `patientId`,
 * `fhirServiceUrl` and `state` of a real request win over our configuration, and believes every X-Forwarded header
 * (ehr-integration traps 6, 6b, 6c, 7b, 9).
 */
const bareRequest = () =>
  ({ url: '/', headers: { host: 'app.invalid' }, socket: { encrypted: true } }) as unknown as IncomingMessage

/** Storage for this one request: no session shared with another launch, no "current launch" pointer (trap 7). */
const ownStorage = (states: Map<string, unknown>) => ({
  get: async (key: string) => states.get(key),
  set: async (key: string, value: unknown) => {
    states.set(key, value)
    return value
  },
  unset: async (key: string) => states.delete(key),
})

const stateOfLibrary = z.object({ authorizeUri: z.string(), tokenUri: z.string(), codeVerifier: z.string().optional() })

/**
 * The address of the EHR's login page for one launch, made by fhirclient: state, PKCE and `aud`.
 * @param asked `launchId` becomes `state` (a UUID has the 122 bits that SMART asks for, trap 18); `configuration` is what we discovered,
 *   and what the library was made to read anew (configuration-of.ts)
 * @returns the address and the PKCE verifier to keep, or why there is none
 */
export const authorizationUrl = async (asked: {
  issuer: Issuer
  configuration: SmartConfiguration
  /** The FHIR base in the spelling in which the EHR sent it: `aud` must repeat it. */
  audience: string
  /** The EHR's `launch` value; null for a standalone launch, in which the EHR asks for the patient. */
  launchContext: string | null
  scopes: string[]
  nonce: string
  launchId: string
  redirectUri: string
}): Promise<{ url: string; codeVerifier: string | null } | { problem: { code: ProblemCode } }> => {
  const { issuer, configuration, audience, launchContext, scopes, nonce, launchId, redirectUri } = asked
  if (issuer.pkceMode === 'required' && !configuration.code_challenge_methods_supported.includes('S256')) {
    return { problem: { code: 'no-pkce' } }
  }
  const states = new Map<string, unknown>()
  let url: unknown
  try {
    url = await smart(bareRequest(), {} as ServerResponse, ownStorage(states)).authorize({
      iss: audience,
      ...(launchContext === null ? {} : { launch: launchContext }),
      clientId: issuer.clientId,
      scope: scopes.join(' '),
      redirectUri,
      // S256 is sent whatever is advertised: servers exist that check it without saying so (ehr-integration 1.3).
      pkceMode: issuer.pkceMode === 'none' ? 'disabled' : 'unsafeV1',
      stateKey: launchId,
      noRedirect: true,
    })
  } catch {
    // The message may hold a whole answer of the EHR (trap 16): not passed on.
    return { problem: { code: 'configuration-unreadable' } }
  }
  const state = stateOfLibrary.safeParse(states.get(launchId))
  const agrees =
    state.success &&
    state.data.authorizeUri === configuration.authorization_endpoint &&
    state.data.tokenUri === configuration.token_endpoint
  if (!agrees || typeof url !== 'string') return { problem: { code: 'configuration-changed' } }
  // The library knows no nonce (ehr-integration 1.1).
  return { url: `${url}&${new URLSearchParams({ nonce })}`, codeVerifier: state.data.codeVerifier ?? null }
}
