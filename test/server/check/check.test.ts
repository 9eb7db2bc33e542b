import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EhrCheck } from '../../../server/check/report.ts'
import { writeBackPolicy } from '../../../server/write-back/policy.ts'
import { launchUrl, openBrowser } from '../browser.ts'
import { type Answer, type Asked, type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import { type RunningApp, startApp } from '../running-app.ts'

const PATIENT = 'canary-p1'
const ENCOUNTER = 'canary-e1'
const outcome = (code: string, own: string) => ({
  resourceType: 'OperationOutcome',
  issue: [
    { severity: 'error', code, diagnostics: 'canary: refused for Ada Canary', details: { coding: [{ code: own }] } },
  ],
})
const patient = {
  resourceType: 'Patient',
  id: PATIENT,
  name: [{ family: 'Canary', given: ['Ada'] }],
  birthDate: '2014-03-02',
}
const subject = { reference: `Patient/${PATIENT}` }
const bundle = (resources: object[], next?: string) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  link: next === undefined ? [] : [{ relation: 'next', url: next }],
  entry: resources.map((resource) => ({ resource })),
})
const statement = (...creatable: string[]) => ({
  resourceType: 'CapabilityStatement',
  fhirVersion: '4.0.1',
  rest: [
    {
      mode: 'server',
      resource: ['Patient', 'Encounter', 'Observation', 'Condition', 'Immunization', 'DocumentReference'].map(
        (type) => ({
          type,
          interaction: ['read', 'search-type', ...(creatable.includes(type) ? ['create'] : [])].map((code) => ({
            code,
          })),
        }),
      ),
    },
  ],
})

let ehr: FakeEhr
let app: RunningApp
let notes: Record<string, unknown>[]
const scopes = [
  'Patient.rs',
  'Encounter.rs',
  'Observation.rs',
  'Condition.rs',
  'Immunization.rs',
  'DocumentReference.crs',
]
const granted = ['launch', 'openid', 'fhirUser', ...scopes.map((scope) => `user/${scope}`), 'user/*.rs?_id=5']

const fhir = ({ method, path, query, body }: Asked): Answer => {
  const [, , type, id] = path.split('/')
  if (method === 'POST') {
    notes.push(JSON.parse(body))
    return { status: 201, headers: { location: `DocumentReference/canary-d${notes.length}` } }
  }
  if (type === 'metadata') return { json: statement('DocumentReference') }
  if (type === 'Patient') return { json: patient }
  if (type === 'Encounter') return { json: { resourceType: 'Encounter', id: ENCOUNTER, status: 'finished', subject } }
  if (type === 'Condition') return { status: 403, json: outcome('forbidden', '4134') }
  if (type === 'Immunization') return { status: 400, json: outcome('canary-code', 'canary-own-code') }
  if (type === 'DocumentReference' && id !== undefined) {
    const { identifier, ...kept } = notes[0] ?? {}
    return identifier === undefined ? { status: 404, json: {} } : { json: { ...kept, id, docStatus: 'preliminary' } }
  }
  if (type !== 'Observation') return { json: bundle([]) }
  const found = { resourceType: 'Observation', id: 'o1', status: 'final', subject, code: { text: 'canary' } }
  const more = `${ehr.fhirBase}?_getpages=canary-page-${PATIENT}`
  return { json: bundle([found], query.get('category')?.includes('laboratory') ? more : undefined) }
}

const start = async (changes: Partial<FakeEhr['issuer']> = {}) => {
  const issuer = { ...ehr.issuer, selfTest: true, scopes: granted, ...changes }
  app = await startApp([issuer])
}
const opened = async (changes: Record<string, unknown> = {}) => {
  ehr.answers.token = () =>
    ehr.tokenAnswer({ patient: PATIENT, encounter: ENCOUNTER, scope: granted.join(' '), ...changes })
  const browser = openBrowser()
  const page = await browser.follow(launchUrl(app.url, ehr.fhirBase))
  return { browser, page }
}
const reportIn = (html: string): EhrCheck => {
  const [, data = ''] = /data:application\/json;base64,([^"]+)/.exec(html) ?? []
  return JSON.parse(Buffer.from(data, 'base64').toString())
}
const textIn = (html: string): string => {
  const [, data = ''] = /data:text\/plain;charset=utf-8;base64,([^"]+)/.exec(html) ?? []
  return Buffer.from(data, 'base64').toString()
}
const found = ({ steps }: EhrCheck, what: string) =>
  steps.flatMap(({ lines }) => lines).find((line) => line.what === what)

beforeEach(async () => {
  notes = []
  ehr = await startFakeEhr()
  ehr.answers.fhir = fhir
})
afterEach(async () => {
  await app.close()
  await ehr.close()
})

describe('the EHR check', () => {
  it('opens with the intent ehr-check, and says step by step what the EHR offers', async () => {
    await start()
    const { page } = await opened({ intent: 'ehr-check' })
    expect([page.status, new URL(page.url).pathname.split('/').at(-1)]).toEqual([200, 'check'])
    expect(page.headers.get('content-security-policy')).toContain('frame-ancestors https://ehr.hospital.example')
    const check = reportIn(page.text)
    expect(found(check, 'PKCE')).toMatchObject({ verdict: 'good', found: 'S256 is advertised' })
    expect(found(check, 'id_token of this launch')?.verdict).toBe('good')
    expect(found(check, `Keys of ${ehr.oidcIssuer}`)).toMatchObject({ verdict: 'good', found: 'RS256' })
    expect(found(check, 'Not understood, so not relied on')?.found).toBe('user/*.rs?_id=5')
    expect(found(check, 'Difference')?.verdict).toBe('good')
    expect(found(check, 'May be created')?.found).toBe('DocumentReference')
    expect(found(check, 'Steps')?.found).toBe('document-reference, copy-text')
    const search = (name: string) => check.searches.find((one) => one.name === name)
    expect(search('Condition')).toMatchObject({ outcome: 'refused', statuses: [403], codes: ['forbidden', '4134'] })
    expect(search('Immunization')).toMatchObject({ outcome: 'failed', statuses: [400], codes: ['other'] })
    expect(search('Observation laboratory')).toMatchObject({ outcome: 'partial', count: 1, statuses: [200] })
    expect(search('Observation vital-signs')?.asked).toMatch(/^Observation\?patient=<patient>&category=/)
    expect(search('ImagingStudy')).toMatchObject({ outcome: 'unsupported', asked: 'not asked', statuses: [] })
    expect(notes).toEqual([])
  })

  it('holds nothing of the patient, whatever the EHR says, in the page, both reports and the log', async () => {
    await start()
    const { browser, page } = await opened()
    const shown = await browser.go(`${page.url}check`)
    const seen = shown.text.replace(/base64,[^"]+/g, '')
    const parts = [seen, textIn(shown.text), JSON.stringify(reportIn(shown.text)), app.logged()]
    expect(textIn(shown.text)).toContain('## Searches')
    for (const part of parts) expect(part).not.toMatch(/canary|\bAda\b|2014-03-02|Ångström|Practitioner\/7/i)
  })

  it('says so when the clocks differ, in which direction, and that the EHR sends no key', async () => {
    ehr.answers.fhir = (asked) => {
      const answer = fhir(asked)
      const date = new Date(Date.now() + 300_000).toUTCString()
      return typeof answer === 'string' ? answer : { ...answer, headers: { ...answer.headers, date } }
    }
    await start()
    ehr.published.length = 0
    const { browser, page } = await opened({ id_token: undefined })
    const check = reportIn((await browser.go(`${page.url}check`)).text)
    expect(found(check, 'Difference')).toMatchObject({ verdict: 'bad' })
    expect(found(check, 'Difference')?.found).toMatch(/^the EHR’s clock is (299|300|301) s ahead/)
    expect(found(check, `Keys of ${ehr.oidcIssuer}`)?.verdict).toBe('bad')
    expect(found(check, 'Steps')?.found).toBe('copy-text')
  })

  it('is no door: without the launch’s cookie there is a page that says so', async () => {
    await start()
    const { page } = await opened()
    expect((await openBrowser().go(`${page.url}check`)).status).not.toBe(200)
  })
})

describe('the self-test of the note', () => {
  const post = (browser: ReturnType<typeof openBrowser>, url: string, body: string, origin?: string) =>
    browser.go(`${url}check/self-test`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...(origin ? { origin } : {}) },
      body,
    })

  it('sends one note that says what it is, and tells what the EHR kept of it', async () => {
    await start()
    const { browser, page } = await opened()
    const done = await post(browser, page.url, 'testPatient=yes', app.url)
    expect([done.status, notes.length]).toEqual([200, 1])
    const content = JSON.stringify(notes[0])
    expect(content).toContain(PATIENT)
    const [, data = ''] = /"data":"([^"]+)"/.exec(content) ?? []
    expect(Buffer.from(data, 'base64').toString()).toMatch(/^TEST OF THE INTERFACE. NOT A CLINICAL DOCUMENT./)
    const lines = reportIn(done.text).selfTest?.lines ?? []
    const line = (what: string) => lines.find((one) => one.what === what)?.found
    expect(line('Answer')).toMatch(/^HTTP 201 /)
    expect(line('Elements dropped')).toBe('identifier')
    expect(line('Elements changed')).toBe('docStatus')
    expect(line('Text')).toBe('every word came back')
    expect(line('Special characters')).toBe('came back as sent')
    expect(done.text.replace(/base64,[^"]+/g, '')).not.toMatch(/canary/i)
  })

  it.each([
    ['from another site', {}, 'testPatient=yes', 'https://evil.example', 403],
    ['without an Origin', {}, 'testPatient=yes', undefined, 403],
    ['without the confirmation', {}, '', 'own', 409],
    ['where the issuer file does not allow it', { selfTest: false }, 'testPatient=yes', 'own', 409],
    [
      'where no notes are written',
      { writeBack: writeBackPolicy.parse({ documentReference: 'never' }) },
      'testPatient=yes',
      'own',
      409,
    ],
  ])('is not sent %s', async (_words, changes, body, origin, status) => {
    await start(changes)
    const { browser, page } = await opened()
    const answer = await post(browser, page.url, body, origin === 'own' ? app.url : origin)
    expect([answer.status, notes]).toEqual([status, []])
  })
})
