import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { fhirClient } from './grant.ts'
import { openChart } from './launch-url.ts'
import { startForTest } from './start.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startForTest()
})
afterAll(() => sandbox.close())

const page = async (path: string) => {
  const response = await fetch(`${sandbox.origin}${path}`)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

it('lists every patient, in two groups, and says that documents are not kept', async () => {
  const { text } = await page('/')
  expect(text.match(/href="\/charts\//g)).toHaveLength(31)
  expect(text).toContain('Demonstration charts')
  expect(text).toContain('Published practice cases')
  expect(text).toContain('gone when this EHR is stopped')
})

it('finds a patient by name', async () => {
  const { text } = await page('/?q=lindq')
  expect(text.match(/href="\/charts\//g)).toHaveLength(1)
  expect((await page('/?q=%3Cscript%3E')).text).toContain('&lt;script&gt;')
})

it('renders every chart', async () => {
  for (const { id } of await sandbox.list('Patient')) {
    const { status, text } = await page(`/charts/${id}`)
    expect([id, status]).toEqual([id, 200])
    expect(text).toContain('Open CRMO assessment')
  }
})

it('shows report text from inline data, from a Binary and from the conclusion', async () => {
  const { text } = await page('/charts/demo-messy')
  expect(text).toContain('distal L tibial metaphysis with a sclerotic rim')
  expect(text).toContain('T8 vertebral body')
  expect(text).toContain('right ilium next to the sacroiliac joint')
})

it('answers 404 for a patient who is not here', async () => {
  expect((await page('/charts/nobody')).status).toBe(404)
  await expect(openChart(sandbox.origin, 'nobody')).rejects.toThrow('404')
})

it('runs no script but its own and frames the app', async () => {
  const policy = (await page('/charts/demo-messy')).headers.get('content-security-policy')
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("frame-src 'self' http://localhost:3999")
  expect(policy).not.toContain("script-src 'unsafe-inline'")
})

it('moves from localhost to 127.0.0.1, so that the app is framed from another site', async () => {
  const { port } = new URL(sandbox.origin)
  const location = await new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path: '/charts/case-011?user=dr-angstrom', headers: { host: `localhost:${port}` } },
      (answer) => {
        answer.resume()
        resolve(answer.headers.location)
      },
    )
      .on('error', reject)
      .end()
  })
  expect(location).toBe(`${sandbox.origin}/charts/case-011?user=dr-angstrom`)
})

describe('opening the app', () => {
  it('gives the launch address with iss and a fresh launch value', async () => {
    const first = await openChart(sandbox.origin, 'case-040')
    const second = await openChart(sandbox.origin, 'case-040')
    const url = new URL(first.launchUrl)
    expect(url.origin + url.pathname).toBe(sandbox.app.launchUrl)
    expect(Object.fromEntries(url.searchParams)).toEqual({ iss: sandbox.fhirBase, launch: first.launch })
    expect(second.launch).not.toBe(first.launch)
  })
})

describe('documents', () => {
  it('appear when an app has written them, readable', async () => {
    const fhir = await fhirClient(sandbox, 'demo-almost-empty')
    expect((await page('/charts/demo-almost-empty/documents')).text).toContain('No documents in this chart')
    const response = {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      questionnaire: 'https://app.example/Questionnaire/crmo|1',
      subject: { reference: 'Patient/demo-almost-empty' },
      author: { reference: 'Practitioner/dr-angstrom' },
      authored: '2026-06-15T10:00:00Z',
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Score 0 to 63</p></div>' },
      item: [
        {
          linkId: 'a',
          text: 'Normal blood count',
          item: [{ linkId: 'b', answer: [{ valueCoding: { code: 'unknown', display: 'Unknown' } }] }],
        },
      ],
    }
    expect((await fhir('QuestionnaireResponse', { method: 'POST', body: JSON.stringify(response) })).status).toBe(201)
    const note = {
      resourceType: 'DocumentReference',
      status: 'current',
      subject: { reference: 'Patient/demo-almost-empty' },
      content: [
        { attachment: { contentType: 'text/plain', data: Buffer.from('CRMO <assessment>').toString('base64') } },
      ],
    }
    expect((await fhir('DocumentReference', { method: 'POST', body: JSON.stringify(note) })).status).toBe(201)
    const { text } = await page('/charts/demo-almost-empty/documents')
    expect(text).toContain('<p>Score 0 to 63</p>')
    expect(text).toContain('Dr Åse Ångström')
    expect(text).toContain('Normal blood count')
    expect(text).toContain('Unknown')
    expect(text).toContain('CRMO &lt;assessment&gt;')
  })
})

it('serves its script and style', async () => {
  expect((await page('/assets/chart-page.js')).text).toBe(readFileSync('sandbox/pages/assets/chart-page.js', 'utf8'))
  expect((await page('/assets/style.css')).status).toBe(200)
})
