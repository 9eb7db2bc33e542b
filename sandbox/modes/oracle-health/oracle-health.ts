/** Oracle Health (formerly Cerner), emulated from captured documents and its documentation (2024 to 2026). A hospital's own differs. */
import { randomUUID } from 'node:crypto'
import type { Mode } from '../mode.ts'
import { numberOf } from '../numbers.ts'
import { oracleHealthCharts, oracleHealthId } from './charts.ts'
import { tenant } from './codes.ts'
import { oracleHealthCreateRules } from './note.ts'
import { oracleHealthTypes } from './types.ts'

const letters: Record<string, string> = { read: 'r', 'search-type': 's', create: 'c', update: 'u' }

/** `user/Type.crus` for every type, and the v1 words beside it. */
const scopes = Object.entries(oracleHealthTypes).flatMap(([type, { interactions }]) => {
  const held = interactions.map((interaction) => letters[interaction])
  const v2 = [...'crus'].filter((letter) => held.includes(letter)).join('')
  const write = /[cu]/.test(v2)
  return ['patient', 'user'].flatMap((context) => [
    `${context}/${type}.${v2}`,
    `${context}/${type}.read`,
    ...(write ? [`${context}/${type}.write`] : []),
  ])
})

export const oracleHealth: Mode = {
  key: 'oracle-health',
  name: 'Oracle Health (emulated)',
  about: 'Takes notes in one shape only; no questionnaire responses, no imaging studies.',
  paths: {
    pages: '/oracle',
    fhir: `/oracle/r4/${tenant}`,
    issuer: `/oracle/oidc/idsps/${tenant}/`,
    authorization: `/oracle/tenants/${tenant}`,
  },
  routes: {
    authorization: '/protocols/oauth2/profiles/smart-v1/personas/provider/authorize',
    token: '/protocols/oauth2/profiles/smart-v1/token',
    jwks: '/jwk',
    revocation: '/protocols/oauth2/profiles/smart-v1/token/revoke',
    introspection: '/tokeninfo',
  },
  clientId: 'b2a1c7d4-60f3-4f0b-8c59-7e2f9d1a3c56',
  secretMethods: ['client_secret_basic'],
  smart: {
    issuerPath: `/oracle/tenants/${tenant}`,
    authMethods: ['client_secret_basic', 'private_key_jwt'],
    signingAlgorithms: ['RS384', 'ES384'],
    grantTypes: ['authorization_code', 'client_credentials'],
    scopes: ['fhirUser', 'launch', 'offline_access', 'online_access', 'openid', 'profile', ...scopes],
    capabilities: [
      'launch-ehr',
      'launch-standalone',
      'client-public',
      'client-confidential-symmetric',
      'client-confidential-asymmetric',
      'context-banner',
      'context-style',
      'context-ehr-patient',
      'context-ehr-encounter',
      'context-standalone-patient',
      'permission-offline',
      'permission-online',
      'permission-patient',
      'permission-user',
      'permission-v1',
      'permission-v2',
      'sso-openid-connect',
      'authorize-post',
      'health-cards',
    ],
    listsRevocation: true,
    listsIntrospection: true,
  },
  statement: {
    date: '2026-08-14',
    format: ['json', 'application/fhir+json'],
    software: { name: 'Oracle Health (emulated)' },
    commonSearch: ['_id', '_lastUpdated'],
    ofWritten: { updateCreate: false },
    systemInteractions: ['batch'],
  },
  served: oracleHealthTypes,
  always: {
    tokenLifeSeconds: 570,
    noNewRefreshToken: true,
    activeTtlSeconds: 1800,
    tenant,
    jsonOnly: true,
    maxPage: 200,
    defaultPage: 100,
    noTotal: true,
    unknownParameter: 'refused when alone',
    create: '201 empty, absolute Location',
    identifierReplaced: true,
    textBehindBinary: true,
    ifMatchRequired: true,
    staleIfMatch: 409,
  },
  pageLimits: {
    Observation: { usual: 50, most: 200 },
    DiagnosticReport: { usual: 10, most: 100 },
    DocumentReference: { usual: 10, most: 100 },
    Condition: 'one page',
    Procedure: 'one page',
  },
  localCharts: oracleHealthCharts,
  createRules: oracleHealthCreateRules,
  newId: (type) => oracleHealthId(type, randomUUID()),
  ownIdentifier: () => ({
    system: 'https://fhir.cerner.com/ceuuid',
    value: `CE${randomUUID()}-${numberOf(randomUUID(), 9)}`,
  }),
  pageParameter: '-pageContext',
  pageQuery: (token, asked) => `${new URLSearchParams(asked)}&-pageContext=${token}&-pageDirection=NEXT`,
}
