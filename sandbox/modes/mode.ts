/** One kind of EHR that this process can be: the facts about it, as data, and its habits with documents. */
import type { FhirResource, Identifier } from 'fhir/r4.js'
import type { CreateRule } from '../fhir/create-rule.ts'
import type { PageLimits } from '../fhir/ehr-parts.ts'
import type { ServedType } from '../fhir/served-types.ts'
import type { Switches } from '../switches.ts'

export const modeKeys = ['open', 'epic', 'oracle-health'] as const
export type ModeKey = (typeof modeKeys)[number]

/** Absolute addresses of the authorization server. */
export type Endpoints = {
  issuer: string
  authorization: string
  token: string
  jwks: string
  revocation: string
  introspection: string
}

/** What the CapabilityStatement says beside the table of types. */
export type StatementFacts = {
  date: string
  format: string[]
  software: { name: string; version?: string }
  /** Declared on every searchable type. */
  commonSearch: string[]
  /** Declared on every type that may be created. */
  ofWritten: { versioning?: 'versioned'; conditionalCreate?: boolean; updateCreate?: boolean }
  systemInteractions: ('batch' | 'transaction')[]
}

/** What `.well-known/smart-configuration` says beside the endpoints. */
export type SmartFacts = {
  /** Its `issuer`, where that is not the issuer of the id_tokens. */
  issuerPath: string | null
  authMethods: string[]
  signingAlgorithms: string[] | null
  grantTypes: string[]
  scopes: string[]
  capabilities: string[]
  listsRevocation: boolean
  listsIntrospection: boolean
}

/** The charts as this EHR holds them, and under which id it holds each record. */
export type LocalCharts = { resources: FhirResource[]; idOf: (type: string, id: string) => string }

export type Mode = {
  key: ModeKey
  name: string
  /** One sentence for the page where a visitor chooses. */
  about: string
  /** Paths below the origin, without a slash at the end; `issuer` as it stands in id_tokens. */
  paths: { pages: string; fhir: string; issuer: string; authorization: string }
  /** Below `paths.authorization`. */
  routes: { authorization: string; token: string; jwks: string; revocation: string; introspection: string }
  clientId: string
  /** How the app may send its secret. */
  secretMethods: ('client_secret_basic' | 'client_secret_post')[]
  smart: SmartFacts
  statement: StatementFacts
  served: Record<string, ServedType>
  /** The switches that are always on. */
  always: Partial<Switches>
  pageLimits: PageLimits
  localCharts: (charts: FhirResource[]) => LocalCharts
  createRules: Record<string, CreateRule>
  newId: (type: string) => string | null
  ownIdentifier: () => Identifier
  pageParameter: string
  pageQuery: (token: string, asked: URLSearchParams) => string
}
