import type { Binary, DocumentReference } from 'fhir/r4.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../../sandbox/sandbox.ts'
import { fhirClient } from '../grant.ts'
import { startForTest } from '../start.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startForTest()
})
afterAll(() => sandbox.close())

const scope = 'launch openid user/*.rs user/DocumentReference.cru user/QuestionnaireResponse.c'
const text = 'CRMO assessment\nScore 46 of 63\nCRMO assessment 1a2b, version 1, sha256 0011aabb'

/** What it takes to send notes to one of the two. */
const toolsFor = async (key: 'epic' | 'oracle-health') => {
  const ehr = sandbox.ehrs[key]
  const patientId = await ehr.idOf('Patient', 'demo-multifocal')
  const fhir = await fhirClient(ehr, patientId, scope)
  const references = {
    patient: { reference: `Patient/${patientId}` },
    encounter: { reference: `Encounter/${await ehr.idOf('Encounter', 'enc-demo-multifocal')}` },
    user: { reference: `Practitioner/${await ehr.idOf('Practitioner', 'dr-okafor')}` },
    colleague: { reference: `Practitioner/${await ehr.idOf('Practitioner', 'dr-angstrom')}` },
  }
  const post = (body: unknown) => fhir('DocumentReference', { method: 'POST', body: JSON.stringify(body) })
  return { ehr, fhir, post, references }
}

describe('Epic takes a note', () => {
  let tools: Awaited<ReturnType<typeof toolsFor>>
  let good: DocumentReference
  beforeAll(async () => {
    tools = await toolsFor('epic')
    good = {
      resourceType: 'DocumentReference',
      identifier: [{ system: 'https://app.example/assessments', value: 'a-1' }],
      status: 'current',
      docStatus: 'final',
      type: { coding: [{ system: 'http://loinc.org', code: '34117-2' }] },
      subject: tools.references.patient,
      date: '2020-01-01T00:00:00Z',
      content: [{ attachment: { contentType: 'text/plain', data: Buffer.from(text).toString('base64') } }],
      context: { encounter: [tools.references.encounter] },
    }
  })

  it('and rewrites nearly everything about it', async () => {
    const { ehr, fhir, post, references } = tools
    const { status, text: body, headers } = await post(good)
    expect([status, body]).toEqual([201, ''])
    const location = headers.get('location') ?? ''
    expect(location).toMatch(/^DocumentReference\/e[A-Za-z0-9.-]+$/)
    const read = await fhir(location, { headers: { accept: 'application/fhir+json' } })
    const note = read.json as DocumentReference
    expect(note).toMatchObject({ docStatus: 'final', subject: references.patient, author: [references.user] })
    expect(JSON.stringify(note.identifier)).not.toContain('a-1')
    expect(note.date).not.toBe(good.date)
    expect(note.type?.coding?.map(({ system }) => system)).toContain('urn:oid:1.2.840.114350.1.13.0.1.7.4.737880.5010')
    expect(note.securityLabel?.[0]?.coding?.[0]?.code).toBe('NOPAT')
    expect(note.content.map(({ attachment }) => attachment.contentType)).toEqual(['text/html', 'text/rtf'])
    const [, id = ''] = note.content[0]?.attachment.url?.split('/') ?? []
    const html = Buffer.from(((await ehr.read('Binary', id)) as Binary).data ?? '', 'base64').toString('utf8')
    expect(html).toContain('<div>Score 46 of 63</div>')
  })

  it.each<[string, Partial<DocumentReference>]>([
    ['without an encounter', { context: {} }],
    ['of a type that is not mapped', { type: { coding: [{ system: 'http://loinc.org', code: '99999-9' }] } }],
    ['without docStatus', { docStatus: undefined }],
    ['that is superseded', { status: 'superseded' }],
    ['as PDF', { content: [{ attachment: { contentType: 'application/pdf', data: 'AAAA' } }] }],
    ['without text', { content: [{ attachment: { contentType: 'text/plain', url: 'Binary/none' } }] }],
  ])('but not %s', async (_name, change) => {
    const before = (await tools.ehr.list('DocumentReference')).length
    const { status } = await tools.post({ ...good, ...change })
    expect([400, 422]).toContain(status)
    expect(await tools.ehr.list('DocumentReference')).toHaveLength(before)
  })

  it('and no questionnaire response of ours', async () => {
    const body = { resourceType: 'QuestionnaireResponse', status: 'completed', subject: tools.references.patient }
    const answer = await tools.fhir('QuestionnaireResponse', { method: 'POST', body: JSON.stringify(body) })
    expect([answer.status, answer.json.issue[0].code]).toEqual([400, 'business-rule'])
    expect(await tools.ehr.list('QuestionnaireResponse')).toEqual([])
  })

  it('a second time when it is sent again', async () => {
    const before = (await tools.ehr.list('DocumentReference')).length
    await tools.post(good)
    await tools.post(good)
    expect(await tools.ehr.list('DocumentReference')).toHaveLength(before + 2)
  })
})

describe('Oracle Health takes a note', () => {
  let tools: Awaited<ReturnType<typeof toolsFor>>
  let good: DocumentReference
  beforeAll(async () => {
    tools = await toolsFor('oracle-health')
    const { patient, encounter, user } = tools.references
    const data = Buffer.from(text).toString('base64')
    good = {
      resourceType: 'DocumentReference',
      status: 'current',
      docStatus: 'final',
      type: { coding: [{ system: 'http://loinc.org', code: '34117-2' }] },
      subject: patient,
      author: [user],
      authenticator: user,
      content: [{ attachment: { contentType: 'text/plain;charset=utf-8', data, title: 'CRMO assessment' } }],
      context: { encounter: [encounter], period: { end: '2026-06-15T10:00:00Z' } },
    }
  })

  it('of exactly its shape, answers by headers alone, and takes it back by If-Match', async () => {
    const { ehr, fhir, post, references } = tools
    const { status, text: body, headers } = await post(good)
    expect([status, body, headers.get('content-length'), headers.get('etag')]).toEqual([201, '', '0', 'W/"1"'])
    expect(headers.get('content-type')).toContain('text/html')
    expect(headers.get('x-request-id')).toEqual(expect.any(String))
    const location = headers.get('location') ?? ''
    expect(location.startsWith(`${ehr.fhirBase}/DocumentReference/`)).toBe(true)
    const note = (await fhir(location)).json as DocumentReference
    expect(note).toMatchObject({
      author: [references.user],
      identifier: [{ system: 'https://fhir.cerner.com/ceuuid' }],
    })
    const [part] = note.content
    expect(part?.attachment.url).toMatch(/^Binary\/XR-\d+$/)
    expect((await fhir(part?.attachment.url ?? '', { headers: { accept: 'text/plain' } })).text).toBe(text)

    const withdrawn = { ...note, status: 'entered-in-error', docStatus: 'entered-in-error' }
    const put = (ifMatch: Record<string, string>) =>
      fhir(`DocumentReference/${note.id}`, { method: 'PUT', body: JSON.stringify(withdrawn), headers: ifMatch })
    expect((await put({})).status).toBe(412)
    expect((await put({ 'if-match': 'W/"1"' })).status).toBe(200)
    expect((await put({ 'if-match': 'W/"1"' })).status).toBe(409)
    expect((await ehr.read('DocumentReference', note.id ?? ''))?.status).toBe('entered-in-error')
  })

  it.each<[string, (note: DocumentReference) => Partial<DocumentReference>, string]>([
    ['with an identifier', () => ({ identifier: [{ value: 'a-1' }] }), 'DocumentReference.identifier'],
    ['with a category', () => ({ category: [{ text: 'note' }] }), 'DocumentReference.category'],
    [
      'with LOINC and its own code at once',
      ({ type }) => ({ type: { coding: [...(type?.coding ?? []), { system: ownCodes(), code: '1' }] } }),
      'DocumentReference.type',
    ],
    ['by another author', () => ({ author: [tools.references.colleague] }), 'DocumentReference.author'],
    [
      'by two authors',
      ({ author = [] }) => ({ author: [...author, tools.references.colleague] }),
      'DocumentReference.author',
    ],
    [
      'without a character set',
      ({ content }) => ({ content: [{ attachment: { ...content[0]?.attachment, contentType: 'text/plain' } }] }),
      'DocumentReference.content',
    ],
    ['with two attachments', ({ content }) => ({ content: [...content, ...content] }), 'DocumentReference.content'],
    [
      'without the end of its period',
      ({ context }) => ({ context: { ...context, period: undefined } }),
      'DocumentReference.context',
    ],
    [
      'without a time of day',
      ({ context }) => ({ context: { ...context, period: { end: '2026-06-15' } } }),
      'DocumentReference.context',
    ],
  ])('but not %s', async (_name, change, expression) => {
    const before = (await tools.ehr.list('DocumentReference')).length
    const { status, json } = await tools.post({ ...good, ...change(good) })
    expect(status).toBe(422)
    expect(json.issue[0]).toMatchObject({ code: 'business-rule', expression: [expression] })
    expect(await tools.ehr.list('DocumentReference')).toHaveLength(before)
  })
})

const ownCodes = () =>
  `https://fhir.cerner.com/${new URL(sandbox.ehrs['oracle-health'].fhirBase).pathname.split('/').at(-1)}/codeSet/72`
