import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launchIdIn, launchUrl, openBrowser } from '../browser.ts'
import { type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import { type RunningApp, startApp } from '../running-app.ts'

let ehr: FakeEhr
let app: RunningApp
let now = 0
beforeEach(async () => {
  now = Date.now()
  ehr = await startFakeEhr()
  app = await startApp([ehr.issuer], { now: () => new Date(now) })
})
afterEach(async () => {
  await app.close()
  await ehr.close()
})
const MINUTE = 60_000

const open = async () => {
  const browser = openBrowser()
  const page = await browser.follow(launchUrl(app.url, ehr.fhirBase))
  const headers = { 'x-crmo-request': '1', origin: app.url }
  return {
    id: launchIdIn(page.url),
    ask: async () => browser.go(`${page.url}api/launch`),
    finish: async () => browser.go(`${page.url}api/finish`, { method: 'POST', headers }),
    cookies: browser.cookies,
  }
}
const rowOf = async (id: string) => (await app.context.store.query('select * from launches where id = $1', [id]))[0]

describe('an idle launch (2.10)', () => {
  it('ends an hour after it was used last, with a sentence, and its tokens are erased', async () => {
    const launch = await open()
    expect((await launch.ask()).status).toBe(200)
    now += 61 * MINUTE
    const answer = await launch.ask()
    expect([answer.status, JSON.parse(answer.text).resourceType]).toEqual([410, 'OperationOutcome'])
    expect(await rowOf(launch.id)).toMatchObject({ state: 'ended', sealed_access: null, sealed_launch: null })
    now -= 61 * MINUTE
    expect((await launch.ask()).status).toBe(410)
  })

  it('lives on while it is used, up to its eight hours', async () => {
    const launch = await open()
    for (let hour = 0; hour < 9; hour += 1) {
      expect((await launch.ask()).status).toBe(200)
      now += 50 * MINUTE
    }
    now += 40 * MINUTE
    expect((await launch.ask()).status).toBe(410)
  })

  it('that nobody comes back to is erased by the next launch', async () => {
    const launch = await open()
    await launch.ask()
    now += 61 * MINUTE
    await openBrowser().go(launchUrl(app.url, ehr.fhirBase))
    expect(await rowOf(launch.id)).toMatchObject({ state: 'ended', sealed_access: null })
  })
})

describe('Finish', () => {
  const listing = () => {
    ehr.answers.configuration = () => ({
      json: { ...ehr.configuration(), revocation_endpoint: `${ehr.origin}/revoke` },
    })
  }
  const revocations = () =>
    ehr.asked.filter((one) => one.path === '/revoke').map((one) => Object.fromEntries(new URLSearchParams(one.body)))

  it('ends the launch and gives both tokens back where the EHR lists revocation, proving the client', async () => {
    listing()
    ehr.answers.other = () => ({ status: 200 })
    const launch = await open()
    expect(JSON.parse((await launch.finish()).text)).toEqual({ revoked: true })
    expect(revocations()).toEqual([
      { token: 'canary-refresh-1', token_type_hint: 'refresh_token' },
      { token: 'canary-access-1', token_type_hint: 'access_token' },
    ])
    const basic = ehr.asked.filter((one) => one.path === '/revoke').map((one) => one.headers.authorization)
    for (const header of basic) expect(header).toMatch(/^Basic /)
    expect((await launch.ask()).status).toBeGreaterThanOrEqual(400)
    expect(await rowOf(launch.id)).toMatchObject({ state: 'ended', sealed_access: null })
    expect(launch.cookies()).toEqual([])
  })

  it.each([
    ['lists none', () => undefined, null],
    ['does not answer', listing, false],
  ])('ends it all the same where the EHR %s', async (_name, prepare, revoked) => {
    prepare()
    ehr.answers.other = () => 'cut'
    const launch = await open()
    expect(JSON.parse((await launch.finish()).text)).toEqual({ revoked })
    expect(await rowOf(launch.id)).toMatchObject({ state: 'ended', sealed_access: null })
  })

  it('is on record', async () => {
    const launch = await open()
    await launch.finish()
    const events = await app.context.store.query('select action from audit_events where launch_id = $1', [launch.id])
    expect(events.map(({ action }) => action)).toContain('launch-ended')
  })
})
