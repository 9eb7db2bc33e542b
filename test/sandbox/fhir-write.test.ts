import type { QuestionnaireResponse } from 'fhir/r4.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { fhirClient } from './grant.ts'
import { startForTest } from './start.ts'

let sandbox: Sandbox
let fhir: Awaited<ReturnType<typeof fhirClient>>
beforeAll(async () => {
  sandbox = await startForTest()
  fhir = await fhirClient(sandbox, 'demo-multifocal')
})
afterAll(() => sandbox.close())

const xhtml = (inside: string) => `<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>`
const good: QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse',
  identifier: { system: 'https://app.example/assessments', value: 'a-1' },
  questionnaire: 'https://app.example/Questionnaire/crmo|1.0.0',
  status: 'completed',
  subject: { reference: 'Patient/demo-multifocal' },
  encounter: { reference: 'Encounter/enc-demo-multifocal' },
  author: { reference: 'Practitioner/dr-okafor' },
  authored: '2026-06-15T10:00:00Z',
  text: { status: 'generated', div: xhtml('<h2>CRMO</h2><p>Score 46 &amp; rising; CRP &lt; 20</p>') },
  item: [{ linkId: 'crp', text: 'CRP', answer: [{ valueQuantity: { value: 18, unit: 'mg/L' } }] }],
}
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fhir('QuestionnaireResponse', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers,
  })

describe('create', () => {
  it('stores, gives id, version and time, and can be read and found', async () => {
    const { status, headers, json } = await post({ ...good, id: 'my-own-id' })
    expect(status).toBe(201)
    expect(json).toMatchObject(good)
    expect(json.id).not.toBe('my-own-id')
    expect(headers.get('etag')).toBe(`W/"${json.meta.versionId}"`)
    const location = headers.get('location') ?? ''
    expect(location).toBe(`${sandbox.fhirBase}/QuestionnaireResponse/${json.id}/_history/${json.meta.versionId}`)
    expect((await fhir(location)).json).toEqual(json)
    expect((await fhir(`QuestionnaireResponse/${json.id}`)).json).toEqual(json)
    for (const query of [
      'questionnaire=https://app.example/Questionnaire/crmo',
      'questionnaire=https://app.example/Questionnaire/crmo|1.0.0',
      'identifier=https://app.example/assessments|a-1',
      'authored=2026-06-15',
      'author=Practitioner/dr-okafor',
    ]) {
      const found = await fhir(`QuestionnaireResponse?patient=demo-multifocal&${query}`)
      expect([query, found.json.total]).toEqual([query, 1])
    }
    const elsewhere = await fhir('QuestionnaireResponse?questionnaire=https://app.example/Questionnaire/crmo|2.0.0')
    expect(elsewhere.json.total).toBe(0)
  })

  it('answers without a body when asked', async () => {
    const { status, text, headers } = await post(good, { prefer: 'return=minimal' })
    expect([status, text]).toEqual([201, ''])
    expect(headers.get('location')).toContain('/QuestionnaireResponse/')
  })

  it('stores once under If-None-Exist', async () => {
    const body = { ...good, identifier: { system: 'https://app.example/assessments', value: 'once' } }
    const condition = { 'if-none-exist': 'identifier=https://app.example/assessments|once' }
    const first = await post(body, condition)
    const second = await post(body, condition)
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.json.id).toBe(first.json.id)
  })

  it.each([
    ['an unknown element', { ...good, mood: 'good' }, 'QuestionnaireResponse.mood'],
    ['a status that is not in the required list', { ...good, status: 'signed' }, 'QuestionnaireResponse.status'],
    ['a missing required element', { ...good, status: undefined }, 'QuestionnaireResponse.status'],
    ['an item without linkId', { ...good, item: [{ text: 'CRP' }] }, 'QuestionnaireResponse.item[0].linkId'],
    ['one value where a list belongs', { ...good, item: { linkId: 'a' } }, 'QuestionnaireResponse.item'],
    ['a list where one value belongs', { ...good, subject: [good.subject] }, 'QuestionnaireResponse.subject'],
    ['a number as text', { ...good, item: [{ linkId: 'a', answer: [{ valueDecimal: '1.5' }] }] }, 'valueDecimal'],
    [
      'two values in one answer',
      { ...good, item: [{ linkId: 'a', answer: [{ valueString: 'a', valueInteger: 1 }] }] },
      'only one of',
    ],
    ['a date that is none', { ...good, authored: '15 June 2026' }, 'QuestionnaireResponse.authored'],
    ['text that is a number', { ...good, item: [{ linkId: 7 }] }, 'linkId'],
    [
      'a fraction for an integer',
      { ...good, item: [{ linkId: 'a', answer: [{ valueInteger: 1.5 }] }] },
      'valueInteger',
    ],
    ['a day that does not exist', { ...good, authored: '2026-02-30' }, 'QuestionnaireResponse.authored'],
    ['a time without a zone', { ...good, authored: '2026-02-03T10:00:00' }, 'QuestionnaireResponse.authored'],
    ['an empty list', { ...good, item: [] }, 'QuestionnaireResponse.item'],
    ['null', { ...good, source: null }, 'QuestionnaireResponse.source'],
    [
      'a subject of the wrong type',
      { ...good, author: { reference: 'Observation/x' } },
      'QuestionnaireResponse.author',
    ],
    ['a patient who is not here', { ...good, subject: { reference: 'Patient/nobody' } }, 'Patient/nobody'],
    [
      'a script in the narrative',
      { ...good, text: { status: 'generated', div: xhtml('<script>1</script>') } },
      'text.div',
    ],
    [
      'a handler in the narrative',
      { ...good, text: { status: 'generated', div: xhtml('<p onclick="x()">a</p>') } },
      'text.div',
    ],
    ['a narrative that is not closed', { ...good, text: { status: 'generated', div: xhtml('<p>a') } }, 'text.div'],
    ['a narrative in two parts', { ...good, text: { status: 'generated', div: xhtml('a</div><div>b') } }, 'text.div'],
  ])('refuses %s and names it', async (_name, body, place) => {
    const before = (await sandbox.list('QuestionnaireResponse')).length
    const { status, json } = await post(body)
    expect(status).toBe(422)
    expect(json.resourceType).toBe('OperationOutcome')
    expect(json.issue.map((issue: { diagnostics: string }) => issue.diagnostics).join('\n')).toContain(place)
    expect(await sandbox.list('QuestionnaireResponse')).toHaveLength(before)
  })

  it.each([
    ['what is not JSON', '{"resourceType":', 400],
    ['another type', { resourceType: 'Observation', status: 'final', code: { text: 'x' } }, 400],
    ['what is no resource', [], 422],
  ])('refuses %s', async (_name, body, status) => {
    const answer = await post(body)
    expect([answer.status, answer.json.resourceType]).toEqual([status, 'OperationOutcome'])
  })
})

describe('update', () => {
  it('makes a new version, and refuses an old If-Match', async () => {
    const { json } = await post(good)
    const amended = { ...json, status: 'amended' }
    const put = (headers: Record<string, string>) =>
      fhir(`QuestionnaireResponse/${json.id}`, { method: 'PUT', body: JSON.stringify(amended), headers })
    const first = await put({ 'if-match': `W/"${json.meta.versionId}"` })
    expect(first.status).toBe(200)
    expect(first.json).toMatchObject({ id: json.id, status: 'amended' })
    expect(first.json.meta.versionId).not.toBe(json.meta.versionId)
    expect((await put({ 'if-match': `W/"${json.meta.versionId}"` })).status).toBe(412)
    expect((await sandbox.read('QuestionnaireResponse', json.id))?.status).toBe('amended')
  })

  it('does not create under an id of the sender', async () => {
    const body = JSON.stringify({ ...good, id: 'mine' })
    expect((await fhir('QuestionnaireResponse/mine', { method: 'PUT', body })).status).toBe(405)
  })
})
