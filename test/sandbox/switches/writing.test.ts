import type { Binary, DocumentReference } from 'fhir/r4.js'
import { describe, expect, it } from 'vitest'
import { type CreateAnswer, createAnswers } from '../../../sandbox/switches/writing.ts'
import { fhirClient } from '../grant.ts'
import { benchForTests } from './for-each.ts'

const bench = benchForTests()
const on = (switches: Partial<typeof bench.sandbox.switches>) => Object.assign(bench.sandbox.switches, switches)
const text = 'CRMO assessment\n\nScore: 46 < 63 & Å {rising}\nCRMO assessment 1a2b, version 1, sha256 0011aabb\n'
const note: DocumentReference = {
  resourceType: 'DocumentReference',
  identifier: [{ system: 'https://app.example/assessments', value: 'a-1' }],
  status: 'current',
  docStatus: 'final',
  type: { coding: [{ system: 'http://loinc.org', code: '34117-2' }] },
  subject: { reference: 'Patient/demo-multifocal' },
  date: '2026-06-15T10:00:00Z',
  author: [{ reference: 'Practitioner/dr-okafor' }],
  content: [{ attachment: { contentType: 'text/plain; charset=utf-8', data: Buffer.from(text).toString('base64') } }],
  context: { encounter: [{ reference: 'Encounter/enc-demo-multifocal' }] },
}
const post = (body: DocumentReference = note) =>
  bench.fhir('DocumentReference', {
    method: 'POST',
    body: JSON.stringify(body),
    redirect: 'manual',
    signal: AbortSignal.timeout(1500),
  })
const notes = () => bench.sandbox.list('DocumentReference')
/** Creates a note and gives what is kept. */
const kept = async (): Promise<DocumentReference> => {
  await post()
  return (await notes()).at(-1) as DocumentReference
}

describe('every answer to a create keeps the document or does not, as its row says', () => {
  const rows = Object.entries(createAnswers) as [CreateAnswer, { stored: boolean }][]
  it.each(rows.map(([name, { stored }]) => [name, stored] as const))('%s', async (create, stored) => {
    const before = (await notes()).length
    on({ create })
    const answered = await post().catch(() => null)
    expect((await notes()).length).toBe(before + (stored ? 1 : 0))
    const [status] = /^\d{3}/.exec(create) ?? []
    if (answered && status) expect(answered.status).toBe(Number(status))
  })

  it('createType: for that type only', async () => {
    on({ create: '405', createType: 'QuestionnaireResponse' })
    expect((await post()).status).toBe(201)
  })

  it('201 for another patient: what is kept belongs to somebody else', async () => {
    on({ create: '201 for another patient' })
    const { json } = await post()
    expect(json.subject.reference).not.toBe('Patient/demo-multifocal')
    expect((await notes()).at(-1)?.subject).toEqual(json.subject)
  })
})

describe('what is kept', () => {
  it('identifierReplaced', async () => {
    on({ identifierReplaced: true })
    const { identifier } = await kept()
    expect(identifier).toHaveLength(1)
    expect(identifier?.[0]?.value).not.toBe('a-1')
  })

  it.each([
    ['the user', 'dr-okafor'],
    ['a service account', 'interface-account'],
  ] as const)('author: %s', async (author, id) => {
    on({ author })
    expect((await kept()).author).toEqual([{ reference: `Practitioner/${id}` }])
  })

  it('dateReplaced, hiddenFromPatient', async () => {
    on({ dateReplaced: true, hiddenFromPatient: true })
    const { date, securityLabel } = await kept()
    expect(date).not.toBe(note.date)
    expect(securityLabel?.[0]?.coding?.[0]?.code).toBe('NOPAT')
  })

  it('textRewritten: HTML and RTF, each behind a Binary, the same words', async () => {
    on({ textRewritten: true })
    const { content } = await kept()
    expect(content.map(({ attachment }) => [attachment.contentType, attachment.data])).toEqual([
      ['text/html', undefined],
      ['text/rtf', undefined],
    ])
    const bytes = async (index: number) => {
      const { text: body } = await bench.fhir(content[index]?.attachment.url ?? '', { headers: { accept: 'text/*' } })
      return body
    }
    const html = await bytes(0)
    expect(html).toContain('Score: 46 &lt; 63 &amp; Å {rising}')
    expect(await bytes(1)).toContain('Score: 46 < 63 & \\u197? \\{rising\\}\\par')
    const [, id = ''] = content[0]?.attachment.url?.split('/') ?? []
    expect(((await bench.sandbox.read('Binary', id)) as Binary).contentType).toBe('text/html')
  })

  it('textShortened: the last third is gone', async () => {
    on({ textShortened: true })
    const [part] = (await kept()).content
    const words = Buffer.from(part?.attachment.data ?? '', 'base64').toString('utf8')
    expect(text.startsWith(words)).toBe(true)
    expect(words).not.toContain('sha256')
  })
})

it('createNeedsEncounter', async () => {
  on({ createNeedsEncounter: true })
  const { context: _, ...without } = note
  expect((await post(without)).status).toBe(400)
  expect((await post()).status).toBe(201)
})

it('createdNotFound: what was created is not found, only read', async () => {
  on({ createdNotFound: true })
  const { json } = await post()
  const found = await bench.fhir('DocumentReference?patient=demo-multifocal&_count=50')
  expect(found.text).not.toContain(json.id)
  expect((await bench.fhir(`DocumentReference/${json.id}`)).status).toBe(200)
})

it('ifMatchRequired, staleIfMatch', async () => {
  const { json } = await post()
  on({ ifMatchRequired: true, staleIfMatch: 409 })
  const fhir = await fhirClient(bench.sandbox, 'demo-multifocal', 'launch openid user/*.rs user/DocumentReference.u')
  const put = (headers: Record<string, string>) =>
    fhir(`DocumentReference/${json.id}`, {
      method: 'PUT',
      body: JSON.stringify({ ...json, status: 'entered-in-error' }),
      headers,
    })
  expect((await put({})).status).toBe(412)
  expect((await put({ 'if-match': 'W/"7"' })).status).toBe(409)
  const done = await put({ 'if-match': 'W/"1"' })
  expect([done.status, done.text, done.headers.get('etag')]).toEqual([200, '', 'W/"2"'])
  expect((await put({ 'if-match': 'W/"1"' })).status).toBe(409)
})
