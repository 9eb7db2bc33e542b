import { afterAll, beforeAll, expect, it } from 'vitest'
import { appContextOf } from '../../../server/cds-hooks/app-context.ts'
import { launchUrl, openBrowser } from '../browser.ts'
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

const openWith = async (changes: Record<string, unknown>) => {
  ehr.answers.token = () => ehr.tokenAnswer(changes)
  const browser = openBrowser()
  const page = await browser.follow(launchUrl(app.url, ehr.fhirBase))
  return JSON.parse((await browser.go(`${page.url}api/launch`)).text)
}

it('the card’s appContext comes back with the token and opens its section', async () => {
  expect((await openWith({ appContext: appContextOf('treatment') })).openAt).toBe('treatment')
})
it.each([
  ['another view', '{"view":"../../admin"}'],
  ['more than a view', '{"view":"plan","patientId":"p2"}'],
  ['no JSON', 'plan'],
  ['no text', 7],
])('anything else opens the page at its beginning, of the launch’s own patient: %s', async (_name, appContext) => {
  const view = await openWith({ appContext })
  expect(view.openAt).toBeUndefined()
  expect(view.patientId).toBe('p1')
})
it('an intent of the EHR goes first', async () => {
  expect((await openWith({ intent: 'sign', appContext: appContextOf('plan') })).openAt).toBe('sign')
})
