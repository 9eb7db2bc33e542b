/** An EHR over real HTTP that answers searches from a table, and what a reading needs to ask it. */
import { pino } from 'pino'
import type { Context } from '../../../server/context.ts'
import type { FhirAccess } from '../../../server/ehr/access.ts'
import { fhirAccess } from '../../../server/ehr/fhir-access.ts'
import type { PlannedQuery } from '../../../server/ehr/planned-query.ts'
import { queryTable } from '../../../server/ehr/query-table.ts'
import type { SearchReader } from '../../../server/ehr/read-query.ts'
import { readingLimits } from '../../../server/ehr/reading-limits.ts'
import type { Launch } from '../../../server/launch/launch.ts'
import { readVersions } from '../../../server/versions.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import type { Answer, Asked, FakeEhr } from '../fake-ehr.ts'

const patientId = 'p1'
export const patient = { resourceType: 'Patient', id: patientId, name: [{ text: 'Kim' }], birthDate: '2014-05-01' }
export const subject = { reference: `Patient/${patientId}` }
const laboratory = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }],
}

export const observation = (id: string, more: object = {}) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  category: [laboratory],
  code: { text: 'CRP' },
  subject,
  ...more,
})

type Json = Record<string, unknown>

export const match = (resource: Json) => ({ resource, search: { mode: 'match' } })
export const outcomeResource = (...issue: Json[]) => ({ resourceType: 'OperationOutcome', issue })
export const epicIssue = (code: string, severity = 'warning') => ({
  severity,
  code: 'processing',
  details: { coding: [{ system: 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369', code }] },
})

export const bundle = (entry: Json[], next?: string): Answer => ({
  json: { resourceType: 'Bundle', type: 'searchset', link: next ? [{ relation: 'next', url: next }] : [], entry },
})
export const bundleOf = (...resources: Json[]) => bundle(resources.map(match))

/** Answers by path below the base: `Observation`, `Binary/1`; what the table does not name is an empty search. */
export const answerFrom =
  (table: Record<string, Answer | ((asked: Asked) => Answer)>) =>
  (asked: Asked): Answer => {
    const path = asked.path.replace('/fhir/', '')
    const answer = table[path]
    if (answer !== undefined) return typeof answer === 'function' ? answer(asked) : answer
    if (path === `Patient/${patientId}`) return { json: patient }
    if (path === 'metadata') return { json: { resourceType: 'CapabilityStatement' } }
    return path.includes('/')
      ? { status: 404, json: outcomeResource({ severity: 'error', code: 'not-found' }) }
      : bundle([])
  }

export const accessTo = (ehr: FakeEhr): FhirAccess =>
  fhirAccess(ehr.fhirBase, { usable: async () => ({ kind: 'token', token: 'canary-token', revision: 0 }) })

export const readerOf = (ehr: FakeEhr, limits: Partial<typeof readingLimits> = {}): SearchReader => ({
  access: accessTo(ehr),
  patientId,
  limits: { ...readingLimits, ...limits },
  now: () => new Date(),
  onResources: () => undefined,
})

const rowOf = (type: string) => {
  const row = queryTable.find((each) => each.type === type)
  if (!row) throw new Error(`no query asks for ${type}`)
  return row
}

export const laboratoryQuery: PlannedQuery = {
  name: 'Observation laboratory',
  row: rowOf('Observation'),
  asked: 'Observation?patient=p1&category=laboratory',
  filter: { elements: ['category'], codes: laboratory.coding, strict: false },
  narrower: [],
}

/** Every path below the base that was asked, in order. */
export const pathsAsked = (ehr: FakeEhr) => ehr.asked.map((asked) => asked.path.replace('/fhir/', ''))

export const launchAt = (ehr: FakeEhr, more: Partial<Launch> = {}): Launch => ({
  id: '6c84fb90-12c4-11e1-840d-7b25c5ee775a',
  issuerKey: 'fake',
  fhirBase: ehr.fhirBase,
  patientId,
  encounterId: null,
  user: { fhirUser: 'Practitioner/7', name: 'Dr Åse Ångström', maySign: true },
  grantedScopes: ['user/*.rs'],
  needPatientBanner: true,
  intent: null,
  startedAt: '2026-06-15T09:00:00.000Z',
  ...more,
})

/** The part of the context that a reading uses; `access` replaces the way to the EHR. */
export const readingContext = (ehr: FakeEhr, access: FhirAccess = accessTo(ehr)): Context => {
  const unused = () => {
    throw new Error('a reading of the chart does not use this')
  }
  return {
    settings: {
      port: 0,
      publicUrl: 'https://app.example',
      issuersDir: '',
      dataDir: '',
      databaseUrl: null,
      secretKeys: [new Uint8Array(32)],
      auditRetentionDays: null,
      signedRetentionDays: null,
      metricsPort: null,
      metricsToken: null,
      trustedProxies: [],
      drainSeconds: 0,
      chartsAtOnce: 8,
      siteRulesFile: null,
      logLevel: 'silent',
    },
    siteRules,
    versions: readVersions(siteRules),
    issuers: [ehr.issuer],
    store: { query: unused, transaction: unused, close: async () => undefined },
    seal: { seal: unused, open: unused },
    log: pino({ level: 'silent' }),
    now: () => new Date(),
    uuid: () => crypto.randomUUID(),
    accessFor: () => access,
  }
}
