import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '../../../server/context.ts'
import { countedAccess, typeOf } from '../../../server/operations/counted-access.ts'
import { createMetrics } from '../../../server/operations/metrics.ts'
import { metricsApp } from '../../../server/operations/routes.ts'
import { sealWith } from '../../../server/store/seal.ts'
import { launchIdIn, launchUrl, openBrowser } from '../browser.ts'
import { type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import { type RunningApp, startApp } from '../running-app.ts'
import { reply } from '../write-back/fake-ehr.ts'
import { signFresh } from '../write-back/scene.ts'

const TOKEN = 'a-token-of-the-monitoring'
let ehr: FakeEhr
let app: RunningApp
let whole: Context
const metrics = createMetrics({ query: (sql, params) => app.context.store.query(sql, params) })
beforeAll(async () => {
  ehr = await startFakeEhr()
  app = await startApp([ehr.issuer], { metrics })
  whole = { ...app.context }
})
afterEach(() => void Object.assign(app.context, whole))
afterAll(async () => {
  await app.close()
  await ehr.close()
})

describe('health', () => {
  it('says that the process lives and that it can work', async () => {
    expect(await (await fetch(`${app.url}/healthz`)).json()).toEqual({ status: 'ok' })
    const ready = await fetch(`${app.url}/readyz`)
    const checks = { store: 'ok', keys: 'ok', issuers: 'ok' }
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', checks }])
  })

  const gone = new Error('postgres://user:secret@host')
  it.each<[string, () => Partial<Context>, RegExp]>([
    ['no EHR', () => ({ issuers: [] }), /"issuers":"No EHR is set up/],
    [
      'a store that does not answer',
      () => ({ store: { ...whole.store, query: () => Promise.reject(gone) } }),
      /"store":"The store cannot be reached/,
    ],
    [
      'a schema of an older version',
      () => ({ store: { ...whole.store, query: async () => [{ newest: 1 }] } }),
      /"store":"The schema is at 1, this version needs/,
    ],
    ['a key that opens nothing', () => ({ seal: sealWith([new Uint8Array(32).fill(9)]) }), /"keys":"What is stored/],
  ])('is not ready with %s, says so in words, and still lives', async (_what, change, words) => {
    await signFresh(whole)
    Object.assign(app.context, change())
    const ready = await fetch(`${app.url}/readyz`)
    const text = await ready.text()
    expect([ready.status, text]).toEqual([503, expect.stringMatching(words)])
    expect(text).not.toContain('secret')
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200)
  })
})

describe('metrics', () => {
  const scraped = async (headers: Record<string, string>) => {
    const server = metricsApp(metrics, TOKEN).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/metrics`
    const response = await fetch(url, { headers: { ...headers, connection: 'close' } })
    const text = await response.text()
    server.close()
    return { status: response.status, text }
  }

  it('count launches, FHIR calls, readings and the ledger, and name no patient and no launch', async () => {
    await openBrowser().go(launchUrl(app.url, 'https://elsewhere.example/fhir'))
    const browser = openBrowser()
    const page = await browser.follow(launchUrl(app.url, ehr.fhirBase))
    await browser.go(`${page.url}api/chart`)
    await signFresh(whole)
    const { status, text } = await scraped({ authorization: `Bearer ${TOKEN}` })
    expect(status).toBe(200)
    const { key } = ehr.issuer
    for (const line of [
      'crmo_launches_total{issuer="unknown",outcome="unknown-issuer"} 1',
      `crmo_launches_total{issuer="${key}",outcome="begun"} 1`,
      `crmo_launches_total{issuer="${key}",outcome="opened"} 1`,
      'crmo_ledger_rows{step="copy-text",state="pending"}',
      'process_cpu_user_seconds_total',
    ])
      expect(text).toContain(line)
    expect(text).toMatch(/crmo_fhir_request_seconds_count\{.*type="Patient".*\} [1-9]/)
    expect(text).toMatch(/crmo_chart_reading_seconds_count\{.*\} 1/)
    const launch = await whole.store.query("select patient_reference from audit_events where action = 'launch-opened'")
    const patientId = String(launch[0]?.patient_reference).split('/')[1] ?? ''
    expect(patientId).not.toBe('')
    for (const canary of [launchIdIn(page.url), `"${patientId}"`, 'Ångström', 'elsewhere'])
      expect(text).not.toContain(canary)
  })

  it('are for those who have the token', async () => {
    expect((await scraped({})).status).toBe(401)
    expect(await scraped({ authorization: 'Bearer another' })).toEqual({ status: 401, text: '' })
    expect((await fetch(`${app.url}/metrics`)).status).toBe(404)
  })

  it.each([
    ['Observation?patient=1', 'Observation'],
    ['https://ehr.example/fhir/Binary/secret-id', 'Binary'],
    ['metadata', 'metadata'],
    ['https://elsewhere.example/Patient/1', 'other'],
    ['?page=Patient', 'other'],
    ['https://ehr.example/fhir/Angstrom', 'other'],
    ['Lindqvist/Binary/1', 'other'],
    ['constructor', 'other'],
  ])('file %s under %s', (url, type) => expect(typeOf('https://ehr.example/fhir', url)).toBe(type))
})

describe('the number of labels', () => {
  const series = async () => (await metrics.text()).text.split('\n').filter((line) => line.startsWith('crmo_')).length

  it('does not grow with what an EHR, a chart or a browser sends', async () => {
    const { issuer } = ehr
    const link = (name: string) => `${issuer.fhirBase}/${name}/1`
    const anyone = countedAccess(
      { fhirBase: issuer.fhirBase, read: async () => reply(404), write: async () => reply(404) },
      metrics,
      issuer.key,
    )
    const send = async (many: string[]) => {
      for (const name of many) {
        await anyone.read(link(name))
        await fetch(`${app.url}/launch?iss=https://${name}.example/fhir&launch=${name}`)
        await fetch(`${app.url}/standalone/${name}`)
        await fetch(`${app.url}/callback?state=${name}&code=${name}&error=${name}`)
        await fetch(`${app.url}/cds-services/${name}`, { method: 'POST' })
      }
    }
    await send(['Angstrom'])
    const before = await series()
    await send(['Lindqvist', 'Osterberg', 'Wanderer', 'Binaries'])
    expect(await series()).toBe(before)
    for (const name of ['Angstrom', 'Lindqvist']) expect((await metrics.text()).text).not.toContain(name)
  })
})

describe('the request id', () => {
  it('of the proxy stands in the answer, in every log line of the request, on the page and in the OperationOutcome', async () => {
    const id = 'proxy-request-0001'
    const given = { headers: { 'x-request-id': id } }
    const page = await fetch(`${app.url}/launch?iss=https://elsewhere.example&launch=x`, given)
    expect([page.headers.get('x-request-id'), await page.text()]).toEqual([
      id,
      expect.stringContaining(`request ${id}.`),
    ])
    const launch = 'ffffffff-ffff-4fff-8fff-ffffffffffff'
    const answer = await fetch(`${app.url}/launches/${launch}/api/launch`, given)
    expect((await answer.json()).issue[0].diagnostics).toBe(`Request id: ${id}`)

    Object.assign(app.context, { store: { ...whole.store, query: () => Promise.reject(new Error('down')) } })
    const broken = 'proxy-request-0002'
    await (await fetch(`${app.url}/launches/${launch}/api/launch`, { headers: { 'x-request-id': broken } })).text()
    const lines = () =>
      app
        .logged()
        .split('\n')
        .filter((line) => line.includes(`"requestId":"${broken}"`))
    // The line of the request itself is written a moment after its answer.
    await expect.poll(() => lines().length).toBeGreaterThanOrEqual(2)
    expect(lines().join()).toMatch(/a request failed/)
    expect(lines().every((line) => line.split('"requestId"').length === 2)).toBe(true)
  })

  it.each(['short', 'with blanks in it', 'x'.repeat(65), 'quote"and{brace}'])(
    'is made where the proxy sends %j',
    async (given) => {
      const response = await fetch(`${app.url}/healthz`, { headers: { 'x-request-id': given } })
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    },
  )
})
