import type { BundleEntry } from 'fhir/r4.js'
import { describe, expect, it } from 'vitest'
import { benchForTests } from './for-each.ts'

const bench = benchForTests()
const observations = 'Observation?patient=demo-multifocal'
const on = (switches: Partial<typeof bench.sandbox.switches>) => Object.assign(bench.sandbox.switches, switches)
const json = { accept: 'application/fhir+json' }

describe('single answers', () => {
  it('nextStatuses: 429 with Retry-After, 401, then the answer', async () => {
    on({ nextStatuses: [429, 401] })
    const busy = await bench.fhir(observations)
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '1'])
    expect((await bench.fhir(observations)).status).toBe(401)
    expect((await bench.fhir(observations)).status).toBe(200)
  })

  it('cutType: the connection breaks in the middle of the body', async () => {
    on({ cutType: 'Observation' })
    await expect(bench.fhir(observations, { signal: AbortSignal.timeout(5000) })).rejects.toThrow(
      /terminated|fetch failed/,
    )
  })

  it('truncatedType: half a JSON text', async () => {
    on({ truncatedType: 'Observation' })
    await expect(bench.fhir(observations)).rejects.toThrow(SyntaxError)
  })

  it('htmlErrorType: a web page', async () => {
    on({ htmlErrorType: 'Observation' })
    const { status, text } = await bench.fhir(observations)
    expect([status, text.startsWith('<!DOCTYPE html>')]).toEqual([500, true])
  })

  it('xmlByDefault: only with Accept for JSON it is JSON', async () => {
    on({ xmlByDefault: true })
    expect((await bench.fhir('Patient/demo-multifocal')).text).toMatch(/^<(\?xml|Patient)/)
    expect((await bench.fhir('Patient/demo-multifocal', { headers: json })).json.id).toBe('demo-multifocal')
  })

  it('jsonOnly: 406 without a body', async () => {
    on({ jsonOnly: true })
    const { status, text } = await bench.fhir('Patient/demo-multifocal', { headers: { accept: 'application/xml' } })
    expect([status, text]).toEqual([406, ''])
  })

  it('htmlNotFound', async () => {
    on({ htmlNotFound: true })
    const { status, headers } = await bench.fhir('FakeType?x=1')
    expect([status, headers.get('content-type')]).toEqual([404, expect.stringContaining('text/html')])
  })

  it('patientMerged: 4107 with a redirect to another record', async () => {
    on({ patientMerged: true })
    const { status, headers, json: body } = await bench.fhir('Patient/demo-multifocal', { redirect: 'manual' })
    expect(status).toBe(301)
    expect(headers.get('location')).not.toContain('demo-multifocal')
    expect(body.issue[0].details.coding[0].code).toBe('4107')
  })
})

describe('searches', () => {
  it('categoryRequired: 400 with issue code required', async () => {
    on({ categoryRequired: ['Observation'] })
    const { status, json: body } = await bench.fhir(observations)
    expect([status, body.issue[0].code]).toEqual([400, 'required'])
    expect((await bench.fhir(`${observations}&category=laboratory`)).status).toBe(200)
  })

  it('spoiltType: 500 until it is narrowed', async () => {
    on({ spoiltType: 'Observation' })
    const { status, json: body } = await bench.fhir(observations)
    expect([status, body.issue[0].code]).toEqual([500, 'required'])
    expect((await bench.fhir(`${observations}&category=laboratory`)).status).toBe(200)
  })

  it.each([
    ['refused', 400, 400],
    ['ignored', 200, 200],
    ['refused when alone', 200, 400],
  ] as const)('unknownParameter: %s', async (unknownParameter, beside, alone) => {
    on({ unknownParameter })
    expect((await bench.fhir(`${observations}&mood=good`)).status).toBe(beside)
    expect((await bench.fhir('Observation?mood=good')).status).toBe(alone)
  })

  it('an ignored parameter filters nothing, and the self link still shows it', async () => {
    on({ unknownParameter: 'ignored' })
    const all = (await bench.fhir(observations)).json
    const { json: body } = await bench.fhir(`${observations}&mood=good`)
    expect(body.total).toBe(all.total)
    expect(body.link[0].url).toContain('mood=good')
  })

  it('saysNothingFound: 4101 in an entry', async () => {
    on({ saysNothingFound: true })
    const { json: body } = await bench.fhir('ImagingStudy?patient=demo-almost-empty')
    expect(body.entry).toHaveLength(1)
    expect(body.entry[0].resource.issue[0].details.coding[0].code).toBe('4101')
  })

  it('maskedType: absent with a reason', async () => {
    on({ maskedType: 'Observation' })
    const { json: body } = await bench.fhir(observations)
    for (const { resource } of body.entry as BundleEntry[]) {
      expect(resource).toMatchObject({ dataAbsentReason: { coding: [{ code: 'masked' }] } })
      expect(resource).not.toHaveProperty('valueQuantity')
    }
  })

  it('filledUp and unpaged: 1,600 entries on one page', async () => {
    on({ filledUp: { type: 'Condition', to: 1600 }, unpaged: true })
    const { json: body } = await bench.fhir('Condition?patient=demo-multifocal')
    expect(body.entry).toHaveLength(1600)
    expect(body.link).toHaveLength(1)
    const ids = body.entry.map((entry: BundleEntry) => entry.resource?.id)
    expect(new Set(ids).size).toBe(1600)
  })
})

describe('pages', () => {
  it('maxPage: 10 entries whatever is asked', async () => {
    on({ maxPage: 10 })
    expect((await bench.fhir(`${observations}&_count=200`)).json.entry).toHaveLength(10)
  })

  it('totalIsPageSize, noTotal', async () => {
    on({ totalIsPageSize: true })
    expect((await bench.fhir(`${observations}&_count=5`)).json.total).toBe(5)
    on({ noTotal: true })
    expect((await bench.fhir(`${observations}&_count=5`)).json).not.toHaveProperty('total')
  })

  it('expiredPages: 4113 so many times', async () => {
    const first = (await bench.fhir(`${observations}&_count=5`)).json
    on({ expiredPages: 1 })
    const expired = await bench.fhir(first.link[1].url)
    expect([expired.status, expired.json.issue[0].details.coding[0].code]).toEqual([400, '4113'])
    expect((await bench.fhir(first.link[1].url)).status).toBe(200)
  })
})
