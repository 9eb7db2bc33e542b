/** `.well-known/smart-configuration` (SMART App Launch 2.2, conformance), made from the facts of a mode. */
import type { Endpoints, SmartFacts } from '../modes/mode.ts'
import type { Switches } from '../switches.ts'

export const smartConfiguration = (
  origin: string,
  endpoints: Endpoints,
  facts: SmartFacts,
  switches: Switches,
): Record<string, unknown> => ({
  issuer: facts.issuerPath === null ? endpoints.issuer : `${origin}${facts.issuerPath}`,
  jwks_uri: endpoints.jwks,
  authorization_endpoint: endpoints.authorization,
  token_endpoint: endpoints.token,
  ...(facts.listsRevocation ? { revocation_endpoint: endpoints.revocation } : {}),
  ...(facts.listsIntrospection ? { introspection_endpoint: endpoints.introspection } : {}),
  token_endpoint_auth_methods_supported: facts.authMethods,
  ...(facts.signingAlgorithms ? { token_endpoint_auth_signing_alg_values_supported: facts.signingAlgorithms } : {}),
  grant_types_supported: facts.grantTypes,
  response_types_supported: ['code'],
  scopes_supported: facts.scopes,
  ...(switches.noS256Advertised ? {} : { code_challenge_methods_supported: ['S256'] }),
  capabilities: facts.capabilities,
})
