/** A FHIR server that takes questionnaire responses and notes, in memory, with every way of answering that ehr-integration 3.7 lists. */
import type { DocumentReference, QuestionnaireResponse } from 'fhir/r4.js'
import type { FhirAccess, FhirReply, NoReply } from '../../../server/ehr/access.ts'

type Stored = QuestionnaireResponse & { id: string }
type StoredNote = DocumentReference & { id: string }

export type FakeEhr = {
  access: FhirAccess
  stored: Stored[]
  notes: StoredNote[]
  /** By id: what stands behind the links of attachments. */
  binaries: Map<string, { contentType: string; data: string }>
  posts: { type: string; body: unknown; headers: Record<string, string> }[]
  puts: { url: string; body: unknown; headers: Record<string, string> }[]
  reads: string[]
  /** What a create answers; `store` keeps the body first. */
  create: (store: () => string, type: string) => FhirReply | NoReply | Promise<FhirReply | NoReply>
  /** What an update answers; `store` keeps the body first. */
  update: (store: () => void) => FhirReply | NoReply | Promise<FhirReply | NoReply>
  /** What the server does to a document before it keeps it. */
  keep: (body: QuestionnaireResponse) => QuestionnaireResponse
  keepNote: (body: DocumentReference) => DocumentReference
  readRefused: boolean
  searchRefused: boolean
  binaryRefused: boolean
  /** Attachments are asked for in vain. */
  binarySilent: boolean
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
  reason: 'silent',
  ...given,
})

export const outcome = (code: string, details: { text?: string; coding?: { code: string }[] } = {}) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code, details }],
})

const copy = <T>(body: unknown): T => JSON.parse(JSON.stringify(body)) as T

export const createFakeEhr = (): FakeEhr => {
  const ehr: FakeEhr = {
    stored: [],
    notes: [],
    binaries: new Map(),
    posts: [],
    puts: [],
    reads: [],
    create: (store, type) => reply(201, { location: `${fhirBase}/${type}/${store()}/_history/1`, etag: 'W/"1"' }),
    update: (store) => {
      store()
      return reply(200)
    },
    keep: (body) => body,
    keepNote: (body) => body,
    readRefused: false,
    searchRefused: false,
    binaryRefused: false,
    binarySilent: false,
    ignoresIdentifier: false,
    access: {
      fhirBase,
      read: async (url) => {
        const path = url.replace(`${fhirBase}/`, '')
        ehr.reads.push(path)
        if (path.startsWith('Binary/')) return binary(ehr, path)
        if (path.includes('?')) return ehr.searchRefused ? reply(403) : reply(200, {}, search(ehr, path))
        if (ehr.readRefused) return reply(403)
        const found = [...ehr.stored, ...ehr.notes].find(({ resourceType, id }) => path === `${resourceType}/${id}`)
        return found ? reply(200, { etag: 'W/"1"' }, copy(found)) : reply(404, {}, outcome('not-found'))
      },
      write: async (method, url, body, options) => {
        const headers = options?.headers ?? {}
        if (method === 'PUT') return put(ehr, url, copy(body), headers)
        ehr.posts.push({ type: url, body: copy(body), headers })
        return ehr.create(() => {
          if (url === 'DocumentReference') {
            const id = `d${ehr.notes.length + 1}`
            ehr.notes.push({ ...ehr.keepNote(copy(body)), id })
            return id
          }
          if (url !== 'QuestionnaireResponse') throw new Error(`unexpected POST ${url}`)
          const id = `q${ehr.stored.length + 1}`
          ehr.stored.push({ ...ehr.keep(copy(body)), id })
          return id
        }, url)
      },
    },
  }
  return ehr
}

function put(ehr: FakeEhr, url: string, body: Stored | StoredNote, headers: Record<string, string>) {
  ehr.puts.push({ url, body, headers })
  return ehr.update(() => {
    ehr.stored = ehr.stored.map((one) => (url === `QuestionnaireResponse/${one.id}` ? (body as Stored) : one))
    ehr.notes = ehr.notes.map((one) => (url === `DocumentReference/${one.id}` ? (body as StoredNote) : one))
  })
}

function binary(ehr: FakeEhr, path: string) {
  if (ehr.binaryRefused) return reply(403)
  if (ehr.binarySilent) return noReply()
  const found = ehr.binaries.get(path.split('/')[1] ?? '')
  return found ? reply(200, {}, { resourceType: 'Binary', ...found }) : reply(404)
}

function search(ehr: FakeEhr, path: string) {
  const [type, text] = path.split('?')
  const query = new URLSearchParams(text)
  const identifier = ehr.ignoresIdentifier ? null : query.get('identifier')
  const all: (Stored | StoredNote)[] = type === 'DocumentReference' ? ehr.notes : ehr.stored
  const entry = all
    .filter(({ subject }) => subject?.reference?.endsWith(`Patient/${query.get('patient')}`))
    .filter(({ identifier: own }) => {
      const one = Array.isArray(own) ? own[0] : own
      return identifier === null || `${one?.system}|${one?.value}` === identifier
    })
    .map((resource) => ({ resource: copy(resource), search: { mode: 'match' } }))
  return { resourceType: 'Bundle', type: 'searchset', entry }
}
