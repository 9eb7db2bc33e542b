import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusalSystem } from '../../../smart-config/questionnaire/canonicals.ts'
import { launchIdIn, launchUrl, openBrowser } from '../browser.ts'
import { type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import { type RunningApp, startApp } from '../running-app.ts'

let ehr: FakeEhr
let app: RunningApp
let browser: ReturnType<typeof openBrowser>
let launch: string
beforeAll(async () => {
  ehr = await startFakeEhr()
  app = await startApp([ehr.issuer])
  browser = openBrowser()
  launch = `${app.url}/launches/${launchIdIn((await browser.follow(launchUrl(app.url, ehr.fhirBase))).url)}`
})
afterAll(async () => {
  await app.close()
  await ehr.close()
})

const ask = (method: string, path: string, body?: string, own = true) =>
  browser.go(`${launch}/api/${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'accept-language': 'de',
      ...(own ? { 'x-crmo-request': '1', origin: app.url } : {}),
    },
    ...(body === undefined ? {} : { body }),
  })
const detailsOf = (text: string) => JSON.parse(text).issue[0].details

const id = '7f3f6cd4-6c3c-4f0e-9d55-2d5a2f5d2a11'
const elsewhere = '00000000-0000-4000-8000-000000000000'

describe('a refusal of the API has a name beside its English sentence', () => {
  it.each([
    [404, 'no-such-address', () => ask('GET', 'nothing')],
    [400, 'unreadable-request', () => ask('PUT', 'draft', '{')],
    [413, 'too-large', () => ask('PUT', 'draft', `"${'x'.repeat(6_000_000)}"`)],
    [400, 'draft-not-as-expected', () => ask('PUT', 'draft', '{}')],
    [400, 'not-as-expected', () => ask('POST', 'sign', '{}')],
    [403, 'foreign-request', () => ask('POST', 'sign', '{}', false)],
    [404, 'not-signed-here', () => ask('GET', `assessments/${id}`)],
    [404, 'no-such-document', () => ask('GET', `assessments/${id}/note.pdf`)],
    [502, 'chart-without-patient', () => ask('GET', 'chart')],
    [403, 'no-cookie', () => openBrowser().go(`${launch}/api/launch`)],
    [410, 'launch-over', () => openBrowser().go(`${app.url}/launches/${elsewhere}/api/launch`)],
  ])('%i %s', async (status, code, request) => {
    const answer = await request()
    const details = detailsOf(answer.text)
    expect([answer.status, details.coding]).toEqual([status, [{ system: refusalSystem, code }]])
    expect(details.text).toMatch(/\b(the|this|that|app)\b.*\.$/i)
    expect(details.text).not.toContain('{')
  })

  it('what stands in its places comes as extensions, a sentence in a place with its own name', async () => {
    const { extension } = detailsOf((await ask('PUT', 'draft', '{"review":{}}')).text)
    expect(extension[0].extension).toEqual([{ url: 'place', valueString: expect.stringMatching(/^review\./) }])
    const unread = detailsOf((await ask('GET', 'chart')).text)
    expect(unread.text).toContain('could not be read: the EHR does not know this request (HTTP 404')
    expect(unread.extension[0].extension).toMatchObject([
      { url: 'cause', extension: [{ url: 'code', valueCode: 'not-known' }, { url: 'detail' }] },
    ])
  })
})
