import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readQuery } from '../../../server/ehr/read-query.ts'
import { type Answer, type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import {
  answerFrom,
  bundle,
  bundleOf,
  epicIssue,
  laboratoryQuery,
  match,
  observation,
  outcomeResource,
  pathsAsked,
  readerOf,
} from './chart-ehr.ts'

let ehr: FakeEhr
beforeAll(async () => {
  ehr = await startFakeEhr()
})
afterAll(() => ehr.close())
afterEach(() => {
  ehr.asked.length = 0
})

/** The pages by the number that their link carries; the first has none. */
const pages = (...answers: Answer[]) => {
  ehr.answers.fhir = answerFrom({ Observation: (asked) => answers[Number(asked.query.get('page') ?? 0)] ?? 'cut' })
}
const link = (page: number) => `${ehr.fhirBase}/Observation?page=${page}`
const read = async (...limits: Parameters<typeof readerOf> extends [unknown, ...infer Rest] ? Rest : never) => {
  const reading = await readQuery(laboratoryQuery, readerOf(ehr, ...limits))
  if (reading.kind === 'stop') return { ending: 'stop' as const, because: reading.because }
  const { outcome, resources } = reading
  return { ending: outcome.outcome, read: outcome.read, ids: resources.map(({ id }) => id), reason: outcome.reason }
}

describe('pages', () => {
  test('all are read, whatever total says', async () => {
    pages(
      bundle([match(observation('a')), match(observation('b'))], link(1)),
      bundle([match(observation('c'))], link(2)),
      bundle([match(observation('d'))]),
    )
    expect(await read()).toEqual({ ending: 'complete', read: 4, ids: ['a', 'b', 'c', 'd'], reason: null })
  })

  test('a relative next link is resolved against the base', async () => {
    pages(bundle([match(observation('a'))], 'Observation?page=1'), bundleOf(observation('b')))
    expect(await read()).toMatchObject({ ending: 'complete', read: 2 })
  })

  test('an entry that comes twice counts once: the one updated later', async () => {
    const updated = (lastUpdated: string, text: string) => observation('a', { meta: { lastUpdated }, code: { text } })
    pages(
      bundle([match(updated('2026-02-01T00:00:00Z', 'corrected'))], link(1)),
      bundle([match(updated('2026-01-01T00:00:00Z', 'first')), match(observation('b'))]),
    )
    const reading = await readQuery(laboratoryQuery, readerOf(ehr))
    expect(reading.kind === 'read' && reading.resources.map((one) => one.code)).toEqual([
      { text: 'corrected' },
      { text: 'CRP' },
    ])
  })

  test('a next link to another host is not followed, and the token stays here', async () => {
    const elsewhere = await startFakeEhr()
    pages(bundle([match(observation('a'))], `${elsewhere.fhirBase}/Observation?page=1`))
    const outcome = await read()
    expect(elsewhere.asked).toEqual([])
    await elsewhere.close()
    expect(outcome).toMatchObject({
      ending: 'partial',
      ids: ['a'],
      reason: expect.stringContaining('leads away from the EHR'),
    })
  })

  test('the page limit makes the query partial', async () => {
    pages(
      bundle([match(observation('a'))], link(1)),
      bundle([match(observation('b'))], link(2)),
      bundleOf(observation('c')),
    )
    expect(await read({ pages: 2 })).toMatchObject({
      ending: 'partial',
      ids: ['a', 'b'],
      reason: expect.stringContaining('only the first 2 pages'),
    })
  })

  test('a page that links to itself ends the reading', async () => {
    pages(bundle([match(observation('a'))], link(1)), bundle([match(observation('b'))], link(1)))
    expect(await read()).toMatchObject({ ending: 'partial', ids: ['a', 'b'] })
    expect(ehr.asked).toHaveLength(2)
  })

  test('a later page that fails leaves a partial reading of what came before', async () => {
    pages(bundle([match(observation('a'))], link(1)), { status: 500, text: 'oops' })
    expect(await read()).toMatchObject({
      ending: 'partial',
      ids: ['a'],
      reason: expect.stringContaining('later pages are missing'),
    })
  })

  test('an expired paging session is begun again, once', async () => {
    let first = 0
    const expired: Answer = { status: 400, json: outcomeResource(epicIssue('4113', 'error')) }
    ehr.answers.fhir = answerFrom({
      Observation: ({ query }) => {
        if (!query.has('page')) return bundle([match(observation('a'))], link(++first))
        return query.get('page') === '2' ? bundleOf(observation('b')) : expired
      },
    })
    expect(await read()).toMatchObject({ ending: 'complete', ids: ['a', 'b'] })

    pages(bundle([match(observation('a'))], link(1)), {
      status: 410,
      json: outcomeResource({ severity: 'error', code: 'not-found' }),
    })
    expect(await read()).toMatchObject({ ending: 'partial', ids: ['a'] })
  })
})

describe('whose entry it is', () => {
  const other = observation('x', { subject: { reference: 'Patient/p2' } })

  test.each([
    ['on the first page', () => pages(bundleOf(observation('a'), other))],
    ['on a later page', () => pages(bundle([match(observation('a'))], link(1)), bundleOf(other))],
    [
      'even as an include',
      () => pages(bundle([match(observation('a')), { resource: other, search: { mode: 'include' } }])),
    ],
    [
      'by an absolute reference',
      () => pages(bundleOf(observation('x', { subject: { reference: `${ehr.fhirBase}/Patient/p2` } }))),
    ],
  ])("another patient's entry %s stops the whole reading", async (_, prepare) => {
    prepare()
    expect(await read()).toEqual({ ending: 'stop', because: 'other-patient' })
  })

  test('absolute and versioned references to our patient are our patient', async () => {
    pages(
      bundleOf(
        observation('a', { subject: { reference: `${ehr.fhirBase}/Patient/p1` } }),
        observation('b', { subject: { reference: 'Patient/p1/_history/3' } }),
      ),
    )
    expect(await read()).toMatchObject({ ending: 'complete', ids: ['a', 'b'] })
  })

  test.each([
    ['no subject', undefined],
    ['the same id under another base', { reference: 'https://elsewhere.example/fhir/Patient/p1' }],
    ['a group', { reference: 'Group/p1' }],
    ['only an identifier', { identifier: { value: '1' } }],
    ['a contained patient', { reference: '#p1' }],
  ])('an entry that names no patient of this EHR is left out and counted: %s', async (_, subject) => {
    pages(bundleOf(observation('a'), observation('b', { subject })))
    expect(await read()).toMatchObject({
      ending: 'partial',
      ids: ['a'],
      reason: expect.stringContaining('1 entry named no patient'),
    })
  })

  test('a merged patient stops the reading', async () => {
    pages({
      status: 302,
      headers: { location: `${ehr.fhirBase}/Observation?patient=p2` },
      json: outcomeResource(epicIssue('4107')),
    })
    expect(await read()).toEqual({ ending: 'stop', because: 'merged' })
  })
})

describe('filters are applied again', () => {
  const category = (system: string, code: string) => ({ category: [{ coding: [{ system, code }] }] })

  test('an entry of another category is not what was asked', async () => {
    const standard = 'http://terminology.hl7.org/CodeSystem/observation-category'
    pages(bundleOf(observation('a'), observation('b', category(standard, 'vital-signs'))))
    expect(await read()).toMatchObject({ ending: 'complete', ids: ['a'] })
  })

  test('an entry that uses only local codes cannot be judged and is kept', async () => {
    pages(bundleOf(observation('a', category('urn:local', '6')), observation('b', { category: undefined })))
    expect(await read()).toMatchObject({ ending: 'complete', ids: ['a', 'b'] })
  })

  test('an entry that only comes along is no result, even of the type asked', async () => {
    pages(bundle([match(observation('a')), { resource: observation('b'), search: { mode: 'include' } }]))
    expect(await read()).toMatchObject({ ending: 'complete', ids: ['a'] })
  })

  test('an entry of another type is left out', async () => {
    pages(bundleOf(observation('a'), { ...observation('b'), resourceType: 'Provenance' }))
    expect(await read()).toMatchObject({ ending: 'complete', ids: ['a'] })
  })
})

describe('outcome entries', () => {
  const withOutcome = (...issues: Record<string, unknown>[]) =>
    bundle([match(observation('a')), { resource: outcomeResource(...issues), search: { mode: 'outcome' } }])

  test.each([
    ['4101 nothing found', epicIssue('4101'), 'complete'],
    ['59100 parameter ignored', epicIssue('59100'), 'complete'],
    ['59204 left out', epicIssue('59204'), 'partial'],
    ['4119 may hold more', epicIssue('4119', 'information'), 'partial'],
    ['a notice', { severity: 'information', code: 'informational', diagnostics: 'served by node 3' }, 'complete'],
    ['a notice that something is suppressed', { severity: 'information', code: 'suppressed' }, 'partial'],
    [
      'a warning that nobody knows',
      { severity: 'warning', code: 'processing', diagnostics: 'Index rebuilding' },
      'partial',
    ],
  ])('%s', async (_, issue, ending) => {
    pages(withOutcome(issue))
    expect(await read()).toMatchObject({ ending, ids: ['a'] })
  })

  test('one without search.mode is still no result', async () => {
    pages(bundle([{ resource: observation('a') }, { resource: outcomeResource(epicIssue('59204')) }]))
    expect(await read()).toMatchObject({ ending: 'partial', ids: ['a'] })
  })

  test('an entry that is no resource is counted', async () => {
    pages(bundle([match(observation('a')), { resource: { id: 'b' } }, {}]))
    expect(await read()).toMatchObject({
      ending: 'partial',
      reason: expect.stringContaining('2 entries could not be read'),
    })
  })

  test('break-the-glass is a refusal, although it comes as information', async () => {
    pages({ status: 403, json: outcomeResource(epicIssue('4134', 'information')) })
    expect(await read()).toMatchObject({ ending: 'refused', reason: expect.stringContaining('break-the-glass') })
  })
})

describe('answers that are no searchset', () => {
  const xml = { headers: { 'content-type': 'application/fhir+xml' }, text: '<Bundle xmlns="http://hl7.org/fhir"/>' }
  const html = { headers: { 'content-type': 'text/html' }, text: '<!DOCTYPE html><title>404</title>' }
  test.each<[string, Answer, string, string]>([
    [
      '403',
      { status: 403, json: outcomeResource({ severity: 'error', code: 'forbidden' }) },
      'refused',
      'the EHR refused it',
    ],
    ['404 as a web page', { status: 404, ...html }, 'unsupported', 'does not know this request'],
    ['XML', xml, 'failed', 'XML instead of FHIR JSON'],
    ['a web page', html, 'failed', 'a web page'],
    ['nothing', {}, 'failed', 'nothing instead of FHIR JSON'],
    ['a single resource', { json: observation('a') }, 'failed', 'no search result'],
    ['a redirect', { status: 302, headers: { location: '/login' } }, 'failed', 'redirected'],
    ['429', { status: 429 }, 'failed', 'too busy'],
    ['500', { status: 500 }, 'failed', 'HTTP 500'],
    ['a broken connection', 'cut', 'failed', 'broke off'],
    ['401', { status: 401 }, 'failed', 'open the app again'],
  ])('%s', async (_, answer, ending, words) => {
    pages(answer)
    const outcome = await read()
    expect(outcome).toMatchObject({ ending, read: 0, reason: expect.stringContaining(words) })
    // What happened, what it means, what to do.
    expect(outcome.reason).toMatch(/counts as unknown in the blood count, CRP.*(review|chart)/s)
  })

  test('of several issues the worst one decides, not the first', async () => {
    pages({
      status: 400,
      json: outcomeResource(
        { severity: 'information', code: 'invalid', diagnostics: 'Parameter has been ignored.' },
        { severity: 'fatal', code: 'business-rule', diagnostics: 'This resource requires demographics.' },
      ),
    })
    expect(await read()).toMatchObject({ ending: 'failed', reason: expect.stringContaining('requires demographics') })
  })

  test('an EHR that never answers costs the time limit and no more', async () => {
    pages('hang')
    const started = Date.now()
    expect(await read({ callMs: 200 })).toMatchObject({ ending: 'failed', reason: expect.stringContaining('in time') })
    expect(Date.now() - started).toBeLessThan(2000)
  })
})

test('asks for FHIR JSON: some EHRs answer XML otherwise', async () => {
  pages(bundle([]))
  await read()
  expect(ehr.asked[0]?.headers.accept).toBe('application/fhir+json')
  expect(pathsAsked(ehr)).toEqual(['Observation'])
})

test('whatever JSON comes, the query ends with a row or stops', async () => {
  const reader = readerOf(ehr)
  const entry = fc.oneof(
    fc.jsonValue(),
    fc.record({ resource: fc.jsonValue(), search: fc.jsonValue() }),
    fc.constant(match(observation('a'))),
  )
  const answer = fc.oneof(
    fc.jsonValue(),
    fc.record({
      resourceType: fc.constant('Bundle'),
      entry: fc.oneof(fc.array(entry), fc.jsonValue()),
      link: fc.jsonValue(),
    }),
  )
  await fc.assert(
    fc.asyncProperty(answer, fc.constantFrom(200, 400, 500), async (json, status) => {
      const access = {
        fhirBase: ehr.fhirBase,
        read: async () => ({ kind: 'reply' as const, status, headers: {}, json, text: JSON.stringify(json) }),
      }
      const reading = await readQuery(laboratoryQuery, { ...reader, access })
      if (reading.kind === 'read') expect(reading.outcome.reason === null).toBe(reading.outcome.outcome === 'complete')
    }),
  )
})
