import type { Bundle, CapabilityStatement, FhirResource } from 'fhir/r4.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { fhirClient, grant } from './grant.ts'
import { startForTest } from './start.ts'

let sandbox: Sandbox
let fhir: Awaited<ReturnType<typeof fhirClient>>
beforeAll(async () => {
  sandbox = await startForTest()
  fhir = await fhirClient(sandbox, 'demo-multifocal')
})
afterAll(() => sandbox.close())

const resources = (bundle: Bundle<FhirResource>) => (bundle.entry ?? []).flatMap((entry) => entry.resource ?? [])
const nextOf = (bundle: Bundle) => bundle.link?.find((link) => link.relation === 'next')?.url

/** Every page of a search. */
const pages = async (url: string) => {
  const bundles: Bundle<FhirResource>[] = []
  for (let next: string | undefined = url; next; next = nextOf(bundles.at(-1) as Bundle)) {
    bundles.push((await fhir(next)).json)
  }
  return bundles
}

describe('search', () => {
  it('pages in a stable order and loses nothing', async () => {
    const all = (await sandbox.list('Observation')).filter(
      (one) => one.subject?.reference === 'Patient/demo-multifocal',
    )
    const bundles = await pages('Observation?patient=demo-multifocal&_count=5')
    expect(bundles.length).toBe(Math.ceil(all.length / 5))
    expect(bundles.flatMap(resources).map(({ id }) => id)).toEqual(all.map(({ id }) => id))
    expect(bundles[0]?.total).toBe(all.length)
    expect(bundles[0]?.entry?.[0]?.fullUrl).toBe(`${sandbox.fhirBase}/Observation/${all[0]?.id}`)
  })

  it('needs many pages for three years of results, and a restless list repeats an entry on the next page', async () => {
    const bundles = await pages('Observation?patient=demo-messy&_count=200')
    expect(bundles.length).toBeGreaterThan(8)
    expect(Math.max(...bundles.map((bundle) => resources(bundle).length))).toBeLessThanOrEqual(51)
    const messy = await fhirClient(sandbox, 'demo-messy')
    const first: Bundle<FhirResource> = (await messy('Observation?patient=demo-messy')).json
    const second: Bundle<FhirResource> = (await messy(nextOf(first) ?? '')).json
    expect(resources(second)[0]?.id).toBe(resources(first).at(-1)?.id)
  })

  it.each([
    ['Observation?patient=Patient/demo-multifocal&category=vital-signs', 4],
    ['Observation?subject=Patient/demo-multifocal&code=http://loinc.org|1988-5', 1],
    ['Observation?patient=demo-multifocal&code=1988-5,30341-2', 2],
    ['Observation?patient=demo-multifocal&date=ge2026-06-10&date=lt2026-06-16', 3],
    ['Observation?patient=demo-multifocal&date=gt2026-06-16', 0],
    ['Condition?patient=demo-messy&category=problem-list-item', 6],
    ['Condition?patient=demo-messy&verification-status=refuted', 1],
    ['DiagnosticReport?patient=demo-messy&category=http://terminology.hl7.org/CodeSystem/v2-0074|RAD', 5],
    ['DocumentReference?patient=demo-multifocal&category=clinical-note', 1],
    ['ImagingStudy?patient=demo-multifocal&modality=MR', 1],
    ['AllergyIntolerance?patient=demo-messy', 1],
    ['Encounter?patient=demo-multifocal', 1],
    ['Patient?identifier=https://ehr.example/mrn|700112', 1],
    ['Patient?identifier=https://elsewhere.example|700112', 0],
    ['Patient?identifier=700112', 1],
    ['Observation?patient=nobody', 0],
  ])('%s finds %i', async (url, count) => {
    expect((await fhir(url)).json).toMatchObject({ type: 'searchset', total: count })
  })

  it('refuses a parameter it does not know, rather than answer with nothing', async () => {
    const { status, json } = await fhir('Observation?patient=demo-multifocal&favourite=yes')
    expect(status).toBe(400)
    expect(json).toMatchObject({ resourceType: 'OperationOutcome' })
    expect(json.issue[0].diagnostics).toContain('favourite')
  })

  it('keeps a page for the launch that asked for it', async () => {
    const first = (await fhir('Observation?patient=demo-multifocal&_count=2')).json
    const other = await fhirClient(sandbox, 'demo-messy')
    expect((await other(nextOf(first) ?? '')).status).toBe(410)
  })
})

describe('read', () => {
  it('answers FHIR JSON with its version', async () => {
    const { status, headers, json } = await fhir('Patient/demo-multifocal')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/^application\/fhir\+json/)
    expect(headers.get('etag')).toBe('W/"1"')
    expect(json).toMatchObject({ resourceType: 'Patient', birthDate: '2016-04-02' })
  })

  it('gives a Binary as bytes in its type, or as FHIR JSON when asked', async () => {
    const bytes = await fhir('Binary/demo-messy-binary-4', { headers: { accept: 'text/html' } })
    expect(bytes.headers.get('content-type')).toMatch(/^text\/html/)
    expect(bytes.text).toContain('T8 vertebral body')
    const json = await fhir('Binary/demo-messy-binary-4', { headers: { accept: 'application/fhir+json' } })
    expect(Buffer.from(json.json.data, 'base64').toString('utf8')).toBe(bytes.text)
  })

  it.each([
    ['GET', 'Patient/nobody', 404, 'not-found'],
    ['GET', 'Spaceship/1', 404, 'not-supported'],
    ['DELETE', 'Patient/demo-multifocal', 405, 'not-supported'],
    ['POST', 'Observation', 405, 'not-supported'],
  ])('%s %s is %i with an OperationOutcome', async (method, path, status, code) => {
    const answer = await fhir(path, { method })
    expect(answer.status).toBe(status)
    expect(answer.json).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ code }] })
  })
})

describe('permission', () => {
  it.each([undefined, 'Bearer nonsense'])('is 401 with %s', async (authorization) => {
    const response = await fetch(`${sandbox.fhirBase}/Patient/demo-multifocal`, {
      headers: authorization ? { authorization } : {},
    })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/)
    expect(await response.json()).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ code: 'login' }] })
  })

  it('is 403 for what was not granted, letter by letter', async () => {
    const narrow = await fhirClient(sandbox, 'demo-multifocal', 'launch user/Observation.s user/Patient.r')
    expect((await narrow('Observation?patient=demo-multifocal')).status).toBe(200)
    expect((await narrow('Observation/demo-multifocal-lab-crp')).status).toBe(403)
    expect((await narrow('Condition?patient=demo-multifocal')).status).toBe(403)
  })

  it('of a patient/ scope covers the launch patient alone', async () => {
    const own = await fhirClient(
      sandbox,
      'demo-multifocal',
      'launch patient/Observation.rs patient/QuestionnaireResponse.c',
    )
    expect((await own('Observation/demo-messy-odd-blank')).status).toBe(403)
    expect((await own('Observation?patient=demo-messy')).json.total).toBe(0)
    expect((await own('Observation?_count=50')).json.total).toBe(13)
    const foreign = {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      subject: { reference: 'Patient/demo-messy' },
    }
    expect((await own('QuestionnaireResponse', { method: 'POST', body: JSON.stringify(foreign) })).status).toBe(403)
  })
})

it('declares in its CapabilityStatement what it serves', async () => {
  const statement: CapabilityStatement = await (await fetch(`${sandbox.fhirBase}/metadata`)).json()
  const types = new Map(statement.rest?.[0]?.resource?.map((one) => [one.type as string, one]))
  const interactions = (type: string) => types.get(type)?.interaction?.map(({ code }) => code)
  expect(statement.fhirVersion).toBe('4.0.1')
  expect(interactions('Observation')).toEqual(['read', 'search-type'])
  expect(interactions('QuestionnaireResponse')).toEqual(expect.arrayContaining(['create', 'update', 'search-type']))
  for (const [type, { searchParam }] of types) {
    for (const { name, type: kind } of searchParam ?? []) {
      const { status, json } = await fhir(`${type}?${name}=${kind === 'date' ? '2026-06' : 'x'}`)
      expect([type, name, status, json.resourceType]).toEqual([type, name, 200, 'Bundle'])
    }
  }
})

it('logs every FHIR request with its status', async () => {
  const { body } = await grant(sandbox, 'demo-multifocal')
  sandbox.requests.length = 0
  await fetch(`${sandbox.fhirBase}/Patient/nobody`, { headers: { authorization: `Bearer ${body.access_token}` } })
  expect(sandbox.requests).toEqual([
    { method: 'GET', url: '/fhir/Patient/nobody', status: 404, time: expect.any(String) },
  ])
})
