import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox.ts'
import { readIssuers } from '../../../server/launch/issuers.ts'
import { openChart } from '../../sandbox/launch-url.ts'
import { launchIdIn, openBrowser } from '../browser.ts'
import { type RunningApp, startApp } from '../running-app.ts'
import { launchOfId } from './open-launch.ts'

describe('a launch from the embedded EHR', () => {
  let ehr: Sandbox
  let app: RunningApp
  beforeAll(async () => {
    const registered = { launchUrl: '', redirectUri: '', clientId: 'crmo-on-fhir', clientSecret: 'sandbox-secret' }
    ehr = await startSandbox({ port: 0, app: registered })
    const read = readIssuers('smart-config/issuers', {
      CRMO_SANDBOX_FHIR_BASE: ehr.fhirBase,
      CRMO_SANDBOX_OIDC_ISSUER: ehr.oidcIssuer,
      CRMO_SANDBOX_CLIENT_SECRET: 'sandbox-secret',
    })
    if ('problems' in read) throw new Error(read.problems.join())
    app = await startApp(read.issuers)
    ehr.app.launchUrl = `${app.url}/launch`
    ehr.app.redirectUri = `${app.url}/callback`
  })
  afterAll(async () => {
    await app.close()
    await ehr.close()
  })

  const firstPatient = async () => {
    const [patient] = await ehr.list('Patient')
    if (!patient?.id) throw new Error('the embedded EHR has no patient')
    return patient.id
  }

  it('ends on the app’s page, and the API says who works on whom', async () => {
    const patientId = await firstPatient()
    const opened = await openChart(ehr.origin, patientId, 'dr-angstrom')
    const browser = openBrowser()
    const page = await browser.follow(opened.launchUrl)
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('id="root"')])

    const view = await browser.go(`${page.url}api/launch`)
    expect(JSON.parse(view.text)).toMatchObject({
      launchId: launchIdIn(page.url),
      issuerName: 'Embedded EHR (sandbox)',
      patientId,
      user: { fhirUser: 'Practitioner/dr-angstrom', name: expect.stringContaining('Ångström'), maySign: true },
      encounterId: opened.encounterId,
      needPatientBanner: true,
      canRefresh: true,
      notGranted: [],
    })
  })

  it('reads the chart with the launch’s token', async () => {
    const patientId = await firstPatient()
    const browser = openBrowser()
    const page = await browser.follow((await openChart(ehr.origin, patientId)).launchUrl)
    const launch = await launchOfId(app.context, launchIdIn(page.url))
    const reply = await app.context.accessFor(launch).read(`Patient/${patientId}`)
    expect(reply).toMatchObject({ kind: 'reply', status: 200, json: { resourceType: 'Patient', id: patientId } })
  })
})
