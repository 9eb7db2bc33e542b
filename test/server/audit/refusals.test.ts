import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchIdIn, launchUrl, openBrowser } from '../browser.ts'
import { type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import { type RunningApp, startApp } from '../running-app.ts'

let ehr: FakeEhr
let app: RunningApp
beforeAll(async () => {
  ehr = await startFakeEhr()
  app = await startApp([ehr.issuer])
})
afterAll(async () => {
  await app.close()
  await ehr.close()
})

const recordedOf = (id: string) =>
  app.context.store.query(
    'select action, outcome, issuer_key, who, patient_reference, detail from audit_events where launch_id = $1 order by seq',
    [id],
  )
const nobody = { outcome: 'refused', who: null, patient_reference: null }

it('a browser that has not opened the launch is on record, once, however often it asks', async () => {
  const browser = openBrowser()
  const page = await browser.follow(launchUrl(app.url, ehr.fhirBase))
  const [cookie] = browser.cookies().filter(({ path }) => path.startsWith('/launches/'))
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const answer = await fetch(`${page.url}api/launch`, { headers: { cookie: `${cookie?.name}=${'x'.repeat(43)}` } })
    expect(answer.status).toBe(403)
    await answer.text()
  }
  const events = await recordedOf(launchIdIn(page.url))
  expect(events.map(({ action }) => action)).toEqual(['launch-opened', 'access-refused'])
  expect(events[1]).toMatchObject({ ...nobody, issuer_key: ehr.issuer.key, detail: '{"because":"foreign-browser"}' })
})

it('a launch that the EHR refuses is on record with its reason, and without the EHR’s words', async () => {
  const browser = openBrowser()
  const left = await browser.go(launchUrl(app.url, ehr.fhirBase))
  const state = new URL(left.location ?? '').searchParams.get('state') ?? ''
  const words = new URLSearchParams({ state, error: 'access_denied', error_description: 'Kim Canary is protected' })
  await browser.go(`${app.url}/callback?${words}`)
  const events = await recordedOf(state)
  expect(events).toEqual([
    { ...nobody, action: 'launch-refused', issuer_key: ehr.issuer.key, detail: '{"because":"refused-by-ehr"}' },
  ])
})
