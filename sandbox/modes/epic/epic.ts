/** Epic, emulated from captured documents and answers of its public sandbox (2026). A hospital's own installation differs. */
import { randomBytes } from 'node:crypto'
import type { Mode } from '../mode.ts'
import { numberOf } from '../numbers.ts'
import { epicCharts, epicId } from './charts.ts'
import { epicCreateRules } from './note.ts'
import { epicTypes } from './types.ts'

const created = () => randomBytes(12).toString('hex')

export const epic: Mode = {
  key: 'epic',
  name: 'Epic (emulated)',
  about: 'Takes notes into an encounter and rewrites them; takes no questionnaire responses of apps.',
  paths: {
    pages: '/epic',
    fhir: '/epic/api/FHIR/R4',
    issuer: '/epic/oauth2',
    authorization: '/epic/oauth2',
  },
  routes: {
    authorization: '/authorize',
    token: '/token',
    jwks: '/PublicKeys/530099/OIDC',
    revocation: '/revoke',
    introspection: '/introspect',
  },
  clientId: '5d0f2c1e-8a44-4f0e-9d53-1b7f0c6a2e90',
  secretMethods: ['client_secret_post', 'client_secret_basic'],
  smart: {
    issuerPath: null,
    authMethods: ['client_secret_post', 'client_secret_basic', 'private_key_jwt'],
    signingAlgorithms: null,
    grantTypes: [
      'authorization_code',
      'refresh_token',
      'client_credentials',
      'urn:ietf:params:oauth:grant-type:jwt-bearer',
      'urn:ietf:params:oauth:grant-type:token-exchange',
    ],
    // The list is no menu: what is granted depends on the registration of the client.
    scopes: ['epic.scanning.dmsusername', 'fhirUser', 'launch', 'openid', 'profile'],
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
      'permission-patient',
      'permission-user',
      'permission-v1',
      'permission-v2',
      'sso-openid-connect',
      'authorize-post',
    ],
    listsRevocation: false,
    listsIntrospection: false,
  },
  statement: {
    date: '2026-05-11',
    format: ['xml', 'json'],
    software: { name: 'Epic (emulated)', version: 'May 2026' },
    commonSearch: ['_count', '_id'],
    ofWritten: { conditionalCreate: false, updateCreate: false },
    systemInteractions: [],
  },
  served: epicTypes,
  always: {
    scopeSpelling: 'by letter',
    accessNotListed: true,
    xmlByDefault: true,
    htmlNotFound: true,
    unknownParameter: 'ignored',
    categoryRequired: ['Observation'],
    totalIsPageSize: true,
    saysNothingFound: true,
    maxPage: 1000,
    defaultPage: 1000,
    create: '201 empty, relative Location',
    createNeedsEncounter: true,
    identifierReplaced: true,
    author: 'the user',
    dateReplaced: true,
    textRewritten: true,
    hiddenFromPatient: true,
  },
  pageLimits: {},
  localCharts: epicCharts,
  createRules: epicCreateRules,
  newId: (type) => epicId(type, created()),
  ownIdentifier: () => ({ system: 'urn:oid:1.2.840.114350.1.13.0.1.7.2.727879', value: numberOf(created(), 6) }),
  pageParameter: 'sessionID',
  pageQuery: (token) => `sessionID=${token}`,
}
