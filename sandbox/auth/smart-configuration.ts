/** `.well-known/smart-configuration` (SMART App Launch 2.2, conformance). */
import type { Switches } from '../switches.ts'
import { offeredScopes } from './scopes.ts'

export const smartConfiguration = (issuer: string, switches: Switches) => ({
  issuer,
  jwks_uri: `${issuer}/jwks`,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  revocation_endpoint: `${issuer}/revoke`,
  token_endpoint_auth_methods_supported: ['client_secret_basic'],
  grant_types_supported: ['authorization_code', 'refresh_token'],
  response_types_supported: ['code'],
  scopes_supported: offeredScopes,
  ...(switches.noS256Advertised ? {} : { code_challenge_methods_supported: ['S256'] }),
  capabilities: [
    'launch-ehr',
    'client-confidential-symmetric',
    'sso-openid-connect',
    'context-banner',
    'context-ehr-patient',
    'context-ehr-encounter',
    'permission-user',
    'permission-patient',
    'permission-v2',
    'permission-online',
    'permission-offline',
  ],
})
