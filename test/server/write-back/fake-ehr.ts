/** A FHIR server's QuestionnaireResponse endpoint in memory, with every way of answering that ehr-integration 3.7 lists. */
import type { QuestionnaireResponse } from 'fhir/r4.js'
import type { FhirAccess, FhirReply, NoReply } from '../../../server/ehr/access.ts'

type Stored = QuestionnaireResponse & { id: string }

export type FakeEhr = {
  access: FhirAccess
  stored: Stored[]
  posts: { body: QuestionnaireResponse; headers: Record<string, string> }[]
  reads: string[]
  /** What a create answers; `store` keeps the body first. */
  create: (store: () => string) => FhirReply | NoReply | Promise<FhirReply | NoReply>
  /** What the server does to a document before it keeps it. */
  keep: (body: QuestionnaireResponse) => QuestionnaireResponse
  readRefused: boolean
  searchRefused: boolean
  /** Searches by `identifier` ignore that parameter, as many servers do. */
  ignoresIdentifier: boolean
}

export const fhirBase = 'https://ehr.example/fhir/r4'

export const reply = (status: number, headers: Record<string, string> = {}, json: unknown = null): FhirReply => ({
  kind: 'reply',
  status,
  headers,
  json,
  text: json === null ? '' : JSON.stringify(json),
})

export const noReply = (given: Partial<NoReply> = {}): NoReply => ({
  kind: 'no-reply',
  sent: true,
  ended: false,
  reason: 'The EHR did not answer in time.',
  ...given,
})

export const outcome = (code: string, details: { text?: string; coding?: { code: string }[] } = {}) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code, details }],
})

export const createFakeEhr = (): FakeEhr => {
  const ehr: FakeEhr = {
    stored: [],
    posts: [],
    reads: [],
    create: (store) =>
      reply(201, { location: `${fhirBase}/QuestionnaireResponse/${store()}/_history/1`, etag: 'W/"1"' }),
    keep: (body) => body,
    readRefused: false,
    searchRefused: false,
    ignoresIdentifier: false,
    access: {
      fhirBase,
      read: async (url) => {
        ehr.reads.push(url)
        if (!url.includes('?')) {
          if (ehr.readRefused) return reply(403)
          const found = ehr.stored.find(({ id }) => url === `QuestionnaireResponse/${id}`)
          return found ? reply(200, {}, found) : reply(404, {}, outcome('not-found'))
        }
        return ehr.searchRefused ? reply(403) : reply(200, {}, search(ehr, new URLSearchParams(url.split('?')[1])))
      },
      write: async (method, url, body, options) => {
        if (method !== 'POST' || url !== 'QuestionnaireResponse') throw new Error(`unexpected ${method} ${url}`)
        const sent = JSON.parse(JSON.stringify(body)) as QuestionnaireResponse
        ehr.posts.push({ body: sent, headers: options?.headers ?? {} })
        return ehr.create(() => {
          const id = `q${ehr.stored.length + 1}`
          ehr.stored.push({ ...ehr.keep(sent), id })
          return id
        })
      },
    },
  }
  return ehr
}

function search(ehr: FakeEhr, query: URLSearchParams) {
  const identifier = ehr.ignoresIdentifier ? null : query.get('identifier')
  const entry = ehr.stored
    .filter(({ subject }) => subject?.reference?.endsWith(`Patient/${query.get('patient')}`))
    .filter(({ identifier: own }) => identifier === null || `${own?.system}|${own?.value}` === identifier)
    .map((resource) => ({ resource, search: { mode: 'match' } }))
  return { resourceType: 'Bundle', type: 'searchset', entry }
}
