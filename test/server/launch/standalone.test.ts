import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launchIdIn, launchUrl, openBrowser } from '../browser.ts'
import { type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import { type RunningApp, startApp } from '../running-app.ts'
import { launchOfId } from './open-launch.ts'

let ehr: FakeEhr
let app: RunningApp
beforeEach(async () => {
  ehr = await startFakeEhr()
  app = await startApp([
    { ...ehr.issuer, scopes: [...ehr.issuer.scopes, 'launch/encounter'], standalone: true },
    { ...ehr.issuer, key: 'charts-only', fhirBase: 'https://charts-only.example/fhir' },
  ])
})
afterEach(async () => {
  await app.close()
  await ehr.close()
})

describe('a standalone launch', () => {
  it('asks for launch/patient instead of launch, with no launch value, and names the EHR in aud', async () => {
    const begun = await openBrowser().go(`${app.url}/standalone/fake`)
    const query = new URL(begun.location ?? '').searchParams
    expect(query.get('scope')?.split(' ')).toEqual([
      ...ehr.issuer.scopes.filter((scope) => scope !== 'launch'),
      'launch/patient',
    ])
    expect([query.has('launch'), query.get('aud'), query.get('code_challenge_method')]).toEqual([
      false,
      ehr.fhirBase,
      'S256',
    ])
  })

  it('opens the patient whom the EHR’s picker chose', async () => {
    ehr.answers.token = () => ehr.tokenAnswer({ patient: 'picked' })
    const page = await openBrowser().follow(`${app.url}/standalone/fake`)
    expect(await launchOfId(app.context, launchIdIn(page.url))).toMatchObject({
      patientId: 'picked',
      issuerKey: 'fake',
    })
  })

  it('without a patient ends in a page: nobody is guessed', async () => {
    ehr.answers.token = () => ehr.tokenAnswer({ patient: undefined })
    const page = await openBrowser().follow(`${app.url}/standalone/fake`)
    expect([page.status, page.text]).toEqual([409, expect.stringContaining('did not name a patient')])
  })

  it('is only begun where the entry allows it, and where the EHR offers it', async () => {
    expect((await openBrowser().go(`${app.url}/standalone/charts-only`)).status).toBe(400)
    expect((await openBrowser().go(`${app.url}/standalone/nobody`)).status).toBe(403)
    ehr.answers.configuration = () => ({ json: { ...ehr.configuration(), capabilities: ['launch-ehr'] } })
    const page = await openBrowser().go(`${app.url}/standalone/fake`)
    expect([page.status, page.text]).toEqual([502, expect.stringContaining('without a chart')])
    expect((await openBrowser().go(launchUrl(app.url, ehr.fhirBase))).status).toBe(302)
  })
})
