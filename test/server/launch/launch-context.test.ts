import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readStyle } from '../../../server/launch/style.ts'
import { launchIdIn, launchUrl, openBrowser } from '../browser.ts'
import { type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import { type RunningApp, startApp } from '../running-app.ts'
import { launchOfId } from './open-launch.ts'

let ehr: FakeEhr
let app: RunningApp
beforeEach(async () => {
  ehr = await startFakeEhr()
  app = await startApp([ehr.issuer])
})
afterEach(async () => {
  await app.close()
  await ehr.close()
})

/** A launch whose token response says `changes`: its page's view, and the launch as the server keeps it. */
const openWith = async (changes: Record<string, unknown>) => {
  ehr.answers.token = () => ehr.tokenAnswer(changes)
  const browser = openBrowser()
  const page = await browser.follow(launchUrl(app.url, ehr.fhirBase))
  const get = async (path: string) => JSON.parse((await browser.go(`${page.url}api/${path}`)).text)
  return { view: await get('launch'), get, launch: await launchOfId(app.context, launchIdIn(page.url)) }
}

describe('fhirContext', () => {
  it('imaging records of this EHR are named to be opened first; others are kept', async () => {
    const { view, launch } = await openWith({
      fhirContext: [
        { reference: 'ServiceRequest/9' },
        { reference: 'ImagingStudy/7' },
        { reference: `${ehr.fhirBase}/DiagnosticReport/8`, type: 'DiagnosticReport' },
      ],
    })
    expect(view.openFirst).toEqual(['ImagingStudy/7', 'DiagnosticReport/8'])
    expect(launch.opened?.references).toEqual([
      { reference: 'ServiceRequest/9', type: 'ServiceRequest', role: 'launch' },
      { reference: 'ImagingStudy/7', type: 'ImagingStudy', role: 'launch' },
      { reference: 'DiagnosticReport/8', type: 'DiagnosticReport', role: 'launch' },
    ])
    expect(view.notices).toEqual([])
  })

  it('what leads elsewhere, climbs, is contained, canonical or broken is not followed, and said', async () => {
    const { view } = await openWith({
      fhirContext: [
        { reference: 'https://evil.example/fhir/ImagingStudy/1' },
        { reference: '../ImagingStudy/1' },
        { reference: 'ImagingStudy/1/../../../admin' },
        { reference: '#contained' },
        { canonical: 'https://x.example/Questionnaire/1' },
        { identifier: { value: 'acc-1' }, type: 'ImagingStudy' },
        'ImagingStudy/1',
        null,
      ],
    })
    expect(view.openFirst).toEqual([])
    expect(view.notices).toEqual([
      { sentence: expect.stringContaining('8 records'), told: { code: 'unusable-many', values: { count: 8 } } },
    ])
  })

  it('Patient and Encounter only in another role than launch; fhirContext of a wrong type is none', async () => {
    const { launch } = await openWith({
      fhirContext: [{ reference: 'Patient/p2' }, { reference: 'Encounter/e2', role: 'https://x.example/referral' }],
    })
    expect(launch.patientId).toBe('p1')
    expect(launch.opened?.references).toEqual([
      { reference: 'Encounter/e2', type: 'Encounter', role: 'https://x.example/referral' },
    ])
    expect((await openWith({ fhirContext: 'ImagingStudy/7' })).view.openFirst).toEqual([])
  })
})

describe('what else a launch may say', () => {
  it('a known intent opens its section, an unknown one the beginning of the page', async () => {
    expect((await openWith({ intent: 'review-imaging' })).view.openAt).toBe('lesions')
    for (const intent of ['reconcile-medications', '__proto__', 'constructor', '']) {
      expect((await openWith({ intent })).view.openAt).toBeUndefined()
    }
  })

  it('a missing encounter is said at once, and what it means where notes need one', async () => {
    expect((await openWith({ encounter: undefined })).view.notices).toEqual([
      { sentence: expect.stringContaining('not be linked'), told: { code: 'no-encounter', values: {} } },
    ])
    await app.close()
    const writeBack = { ...ehr.issuer.writeBack, noteNeedsEncounter: true }
    app = await startApp([{ ...ehr.issuer, writeBack }])
    expect((await openWith({ encounter: undefined })).view.notices).toEqual([
      { sentence: expect.stringContaining('no note'), told: { code: 'no-encounter-no-note', values: {} } },
    ])
    expect((await openWith({})).view.notices).toEqual([])
  })

  it('tenant and active_ttl are kept; absent or of a wrong type they are none', async () => {
    const { launch } = await openWith({ tenant: 'ward-7', active_ttl: '300' })
    expect(launch.opened?.tenant).toBe('ward-7')
    const left = Date.parse(launch.opened?.activeUntil ?? '') - Date.parse(launch.startedAt)
    expect(Math.abs(left - 300_000)).toBeLessThan(5_000)
    const other = await openWith({ tenant: 7, active_ttl: 'soon' })
    expect(other.launch.opened).toMatchObject({ tenant: null, activeUntil: null })
  })

  it.each([
    [true, true],
    [undefined, true],
    ['true', true],
    [false, false],
    ['false', false],
    [null, true],
    [7, true],
  ])('need_patient_banner %j: full banner %j', async (sent, full) => {
    expect((await openWith({ need_patient_banner: sent })).view.needPatientBanner).toBe(full)
  })
})

describe('smart_style_url', () => {
  const style = { color_highlight: '#0b5394', dim_border_radius: '4px', dim_font_size: '15px' }

  it('is fetched by the server from the EHR, once for its address, and handed on in our own names', async () => {
    ehr.answers.other = () => ({ json: style })
    const { view, get } = await openWith({ smart_style_url: `${ehr.origin}/style-1.json` })
    expect(view.hasStyle).toBe(true)
    expect(await get('style')).toEqual({ accent: '#0b5394', radius: '4px', fontSize: '15px' })
    await get('style')
    expect(ehr.asked.filter((one) => one.path === '/style-1.json')).toHaveLength(1)
    expect(ehr.asked.find((one) => one.path === '/style-1.json')?.headers.authorization).toBeUndefined()
  })

  it('is fetched from another site only where the entry names that site', async () => {
    const cdn = await startFakeEhr()
    cdn.answers.other = () => ({ json: style })
    const elsewhere = { smart_style_url: `${cdn.origin}/style.json` }
    expect(await (await openWith(elsewhere)).get('style')).toEqual({})
    expect(cdn.asked).toEqual([])
    await app.close()
    app = await startApp([{ ...ehr.issuer, styleOrigins: [cdn.origin] }])
    expect(await (await openWith(elsewhere)).get('style')).toEqual({
      accent: '#0b5394',
      radius: '4px',
      fontSize: '15px',
    })
    await cdn.close()
  })

  it('a style that cannot be had costs nothing else', async () => {
    ehr.answers.other = () => ({ status: 404, text: '<html>no' })
    const { view, get } = await openWith({ smart_style_url: `${ehr.origin}/none.json` })
    expect([view.patientId, await get('style')]).toEqual(['p1', {}])
  })

  it.each([
    ['too pale to read', { color_highlight: '#ffe0b2' }],
    ['looks like a red flag', { color_highlight: '#9f1414' }],
    ['no colour', { color_highlight: 'url(https://evil.example/x)' }],
    ['an expression', { color_highlight: '#000000;background:url(//evil.example)' }],
    ['too large', { dim_font_size: '90px' }],
    ['too small', { dim_font_size: '2px' }],
    ['a calculation', { dim_border_radius: 'calc(100vh)' }],
    ['negative', { dim_border_radius: '-4px' }],
    ['colours that stay ours', { color_error: '#00ff00', color_text: '#eeeeee', color_background: '#ffffff' }],
    ['no object', 'body { display: none }'],
  ])('a value that is %s is left out', (_why, sheet) => {
    expect(readStyle(sheet)).toEqual({})
  })

  it('one bad value costs only itself', () => {
    expect(readStyle({ ...style, color_highlight: 'red' })).toEqual({ radius: '4px', fontSize: '15px' })
  })
})
