import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fhirAccess } from '../../../server/ehr/fhir-access.ts'
import { type FakeEhr, startFakeEhr } from '../fake-ehr.ts'

let ehr: FakeEhr
beforeEach(async () => {
  ehr = await startFakeEhr()
})
afterEach(() => ehr.close())

const access = (fhirBase = ehr.fhirBase) =>
  fhirAccess(fhirBase, { usable: async () => ({ kind: 'token', token: 'canary-access', revision: 0 }) })

describe('where the token goes (trap 8)', () => {
  it.each([
    'https://evil.example/fhir/Observation',
    '//evil.example/fhir/Observation',
    '/other/Observation',
    '../admin',
    'Observation/../../admin',
    'Observation/..%2f..%2fadmin',
    'Observation/%2e%2e/%2e%2e/admin',
    'Observation\\..\\..\\admin',
    'javascript:alert(1)',
    'file:///etc/passwd',
  ])('%s is refused unsent', async (url) => {
    const reply = await access().read(url)
    expect(reply).toMatchObject({ kind: 'no-reply', sent: false, ended: false })
    expect(await access().write('POST', url, {})).toMatchObject({ kind: 'no-reply', sent: false })
    expect(ehr.asked).toEqual([])
  })

  it('look-alikes of the base are refused: user part, other port, longer path, other scheme', async () => {
    const { host } = new URL(ehr.origin)
    const lookAlikes = [
      `http://${host}@evil.example/fhir/Patient/1`,
      `http://user:pw@${host}/fhir/Patient/1`,
      'http://127.0.0.1:1/fhir/Patient/1',
      `${ehr.origin}/fhirevil/Patient/1`,
      `https://${host}/fhir/Patient/1`,
    ]
    for (const url of lookAlikes) expect(await access().read(url)).toMatchObject({ kind: 'no-reply', sent: false })
    expect(ehr.asked).toEqual([])
  })

  it('relative and absolute addresses below the base are read, paging at the base itself too', async () => {
    for (const url of ['Patient/1', `${ehr.fhirBase}/Patient/1`, `${ehr.fhirBase}?_getpages=7`]) {
      expect(await access().read(url)).toMatchObject({ kind: 'reply' })
    }
    expect(ehr.asked.map((one) => one.headers.authorization)).toEqual(Array(3).fill('Bearer canary-access'))
  })

  it('redirects are answers, not followed (2.5, code 4107)', async () => {
    const stranger = await startFakeEhr()
    ehr.answers.fhir = () => ({ status: 302, headers: { location: `${stranger.fhirBase}/Patient/2` } })
    expect(await access().read('Patient/1')).toMatchObject({ kind: 'reply', status: 302 })
    expect(stranger.asked).toEqual([])
    await stranger.close()
  })
})

describe('what comes back', () => {
  it('trap 16: a refusal arrives whole, every issue of it', async () => {
    const refusal = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'required' }] }
    ehr.answers.fhir = () => ({ status: 400, json: refusal, headers: { 'x-request-id': 'r1' } })
    expect(await access().read('Observation')).toMatchObject({
      kind: 'reply',
      status: 400,
      json: refusal,
      headers: { 'x-request-id': 'r1' },
    })
  })

  it('traps 16 and 17: HTML and XML are answers without JSON, whatever their status', async () => {
    ehr.answers.fhir = () => ({ status: 404, headers: { 'content-type': 'text/html' }, text: '<html>no' })
    expect(await access().read('Nothing')).toMatchObject({ status: 404, json: null, text: '<html>no' })
    ehr.answers.fhir = () => ({ headers: { 'content-type': 'application/fhir+xml' }, text: '<Patient/>' })
    expect(await access().read('Patient/1')).toMatchObject({ status: 200, json: null, text: '<Patient/>' })
  })

  it('trap 17: asks for FHIR JSON, or for what the caller names', async () => {
    await access().read('Patient/1')
    await access().read('Binary/1', { accept: 'text/plain' })
    expect(ehr.asked.map((one) => one.headers.accept)).toEqual(['application/fhir+json', 'text/plain'])
  })

  it('trap 14: a hanging EHR ends in no reply, in time', async () => {
    ehr.answers.fhir = () => 'hang'
    const reply = await access().read('Patient/1', { timeoutMs: 60 })
    expect(reply).toMatchObject({ kind: 'no-reply', sent: true, ended: false, reason: 'silent' })
  })
})

describe('writing', () => {
  it('trap 5: 201 with an empty body and a Location is the answer; nothing else is read', async () => {
    ehr.answers.fhir = () => ({
      status: 201,
      headers: { location: `${ehr.fhirBase}/DocumentReference/9`, etag: 'W/"1"' },
    })
    const reply = await access().write('POST', 'DocumentReference', { resourceType: 'DocumentReference' })
    expect(reply).toMatchObject({ status: 201, json: null, headers: { etag: 'W/"1"' } })
    expect(ehr.asked).toHaveLength(1)
  })

  it('trap 5b: a relative Location is passed on as it came', async () => {
    ehr.answers.fhir = () => ({ status: 201, headers: { location: 'DocumentReference/9' } })
    expect(await access().write('POST', 'DocumentReference', {})).toMatchObject({
      headers: { location: 'DocumentReference/9' },
    })
  })

  it('sends FHIR JSON, asks for little, and lets the caller add but not replace what identifies us', async () => {
    await access().write('PUT', 'X/1', {}, { headers: { 'If-Match': 'W/"1"', Authorization: 'Bearer evil' } })
    expect(ehr.asked[0]?.headers).toMatchObject({
      'content-type': 'application/fhir+json',
      accept: 'application/fhir+json',
      prefer: 'return=minimal',
      'if-match': 'W/"1"',
      authorization: 'Bearer canary-access',
    })
  })

  it.each(['cut', 'hang'] as const)(
    'is sent exactly once when the answer is lost (%s): it may have arrived',
    async (lost) => {
      ehr.answers.fhir = () => lost
      const reply = await access().write('POST', 'QuestionnaireResponse', {}, { timeoutMs: 80 })
      expect(reply).toMatchObject({ kind: 'no-reply', sent: true, ended: false })
      expect(ehr.asked).toHaveLength(1)
    },
  )

  it('is sent exactly once when a kept connection breaks', async () => {
    await access().read('Patient/1')
    ehr.answers.fhir = () => 'cut'
    await access().write('POST', 'QuestionnaireResponse', {})
    expect(ehr.asked.filter((one) => one.method === 'POST')).toHaveLength(1)
  })

  it.each([500, 503, 401])('%s is an answer and is not repeated', async (status) => {
    ehr.answers.fhir = () => ({ status })
    expect(await access().write('POST', 'QuestionnaireResponse', {})).toMatchObject({ kind: 'reply', status })
    expect(ehr.asked).toHaveLength(1)
  })

  it('knows that nothing was sent when there is no connection or no such host', async () => {
    const closed = await startFakeEhr()
    await closed.close()
    for (const base of [closed.fhirBase, 'https://no-such-host.invalid/fhir']) {
      expect(await access(base).write('POST', 'X', {})).toMatchObject({ kind: 'no-reply', sent: false })
    }
  })
})
