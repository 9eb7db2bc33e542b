import { setImmediate, setTimeout } from 'node:timers/promises'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { FhirAccess } from '../../../server/ehr/access.ts'
import { readWholeChart } from '../../../server/ehr/chart-reading.ts'
import { readingLimits } from '../../../server/ehr/reading-limits.ts'
import { type Answer, type Asked, type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import {
  accessTo,
  answerFrom,
  bundle,
  bundleOf,
  epicIssue,
  launchAt,
  match,
  observation,
  outcomeResource,
  pathsAsked,
  patient,
  readingContext,
  subject,
} from './chart-ehr.ts'

let ehr: FakeEhr = await startFakeEhr()
afterAll(() => ehr.close())
beforeEach(async () => {
  await ehr.close()
  ehr = await startFakeEhr()
})

const read = (limits = {}, launch = {}) =>
  readWholeChart(readingContext(ehr), launchAt(ehr, launch), { ...readingLimits, ...limits })
const wholeChart = async (...parameters: Parameters<typeof read>) => {
  const chart = await read(...parameters)
  if (chart.kind === 'stopped') throw new Error(chart.because)
  return chart
}
const endings = (queries: { name: string; outcome: string }[]) =>
  Object.fromEntries(queries.map(({ name, outcome }) => [name, outcome]))

describe('one type that cannot be read leaves the others', () => {
  test('refused, hanging and broken', async () => {
    ehr.answers.fhir = answerFrom({
      Observation: bundleOf(observation('a')),
      Condition: { status: 403, json: outcomeResource({ severity: 'error', code: 'forbidden' }) },
      Procedure: 'hang',
      ImagingStudy: 'cut',
    })
    const { queries, resources } = await wholeChart({ callMs: 2_500 })
    expect(endings(queries)).toMatchObject({
      'Observation laboratory': 'complete',
      Condition: 'refused',
      Procedure: 'failed',
      ImagingStudy: 'failed',
      DiagnosticReport: 'complete',
    })
    expect(resources.map(({ id }) => id)).toEqual(['p1', 'a'])
  })

  test('what was not granted stands beside what was asked', async () => {
    ehr.answers.fhir = answerFrom({})
    const { queries } = await wholeChart({}, { grantedScopes: ['user/Patient.rs', 'user/Observation.rs'] })
    expect(endings(queries)).toMatchObject({ 'Observation laboratory': 'complete', Procedure: 'refused' })
    expect(pathsAsked(ehr)).not.toContain('Procedure')
  })
})

describe('the patient', () => {
  test.each([
    ['another id than asked', { 'Patient/p1': { json: { ...patient, id: 'p2' } } }, 'merged'],
    [
      'replaced by another record',
      { 'Patient/p1': { json: { ...patient, link: [{ type: 'replaced-by', other: { reference: 'Patient/p2' } }] } } },
      'merged',
    ],
    ['a redirect', { 'Patient/p1': { status: 302, headers: { location: 'Patient/p2' } } }, 'merged'],
    ['merged, by its code', { 'Patient/p1': { status: 404, json: outcomeResource(epicIssue('4107')) } }, 'merged'],
    ['not found', { 'Patient/p1': { status: 404 } }, 'no-patient'],
    ['login ended', { 'Patient/p1': { status: 401 } }, 'login-ended'],
    [
      "another patient's lab result",
      { Observation: bundleOf(observation('x', { subject: { reference: 'Patient/p2' } })) },
      'other-patient',
    ],
    [
      "another patient's encounter",
      { 'Encounter/e1': { json: { resourceType: 'Encounter', id: 'e1', subject: { reference: 'Patient/p2' } } } },
      'other-patient',
    ],
  ])('%s: nothing of the chart is used', async (_, answers, because) => {
    ehr.answers.fhir = answerFrom(answers)
    const chart = await read({}, { encounterId: 'e1' })
    expect(chart).toMatchObject({ kind: 'stopped', because })
    expect(chart).not.toHaveProperty('resources')
  })

  test('a stop does not wait for answers that never come', async () => {
    ehr.answers.fhir = answerFrom({
      Procedure: 'hang',
      Observation: bundleOf(observation('x', { subject: { reference: 'Patient/p2' } })),
    })
    const started = Date.now()
    expect(await read({ callMs: 10_000 })).toMatchObject({ because: 'other-patient' })
    expect(Date.now() - started).toBeLessThan(2000)
  })
})

test('after a stop nothing more is sent', async () => {
  ehr.answers.fhir = answerFrom({
    Observation: bundleOf(observation('x', { subject: { reference: 'Patient/p2' } })),
  })
  expect(await read({ concurrency: 1 })).toMatchObject({ because: 'other-patient' })
  // Statement, patient, first search; the one after it may be on its way. Others would have come by now.
  await setTimeout(200)
  expect(ehr.asked.length).toBeLessThanOrEqual(4)
})

describe('documents', () => {
  const note = (id: string, type: string, more = {}) => ({
    resourceType: 'DocumentReference',
    id,
    status: 'current',
    subject,
    type: { coding: [{ system: 'http://loinc.org', code: type }] },
    content: [{ attachment: { contentType: 'text/plain', url: `Binary/${id}` } }],
    ...more,
  })
  const label = (code: string) => ({
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code }],
  })

  test('an EHR that sends every note gets only the named ones read, never a restricted one', async () => {
    ehr.answers.fhir = answerFrom({
      DocumentReference: bundleOf(
        note('radiology', '18748-4'),
        note('psychiatry', '28636-9'),
        note('local', '', { type: { coding: [{ system: 'urn:local', code: '7' }], text: 'Psychotherapy' } }),
        note('untyped', '', { type: undefined }),
        note('restricted', '18748-4', { securityLabel: [label('R')] }),
        note('very-restricted', '18748-4', { meta: { security: label('V').coding } }),
        note('normal', '18748-4', { securityLabel: [label('N')] }),
      ),
      'Binary/radiology': { json: { resourceType: 'Binary', contentType: 'text/plain', data: 'YQ==' } },
      'Binary/normal': { json: { resourceType: 'Binary', contentType: 'text/plain', data: 'Yg==' } },
    })
    const { resources, queries } = await wholeChart()
    expect(resources.filter((one) => one.resourceType === 'DocumentReference').map(({ id }) => id)).toEqual([
      'radiology',
      'normal',
    ])
    expect(pathsAsked(ehr).filter((path) => path.startsWith('Binary'))).toEqual(['Binary/radiology', 'Binary/normal'])
    expect(queries.find(({ name }) => name === 'DocumentReference radiology')).toMatchObject({
      outcome: 'partial',
      reason: expect.stringContaining('2 entries are marked restricted'),
    })
  })
})

test('an EHR that demands a category is asked again category by category, and the whole is called partial', async () => {
  ehr.answers.fhir = answerFrom({
    DiagnosticReport: ({ query }) => {
      if (!query.has('category'))
        return { status: 400, json: outcomeResource({ severity: 'error', code: 'required', diagnostics: 'category' }) }
      return query.get('category')?.includes('|RAD')
        ? bundleOf({ resourceType: 'DiagnosticReport', id: 'r', status: 'final', subject })
        : bundle([])
    },
  })
  const { resources, queries } = await wholeChart()
  expect(resources.map(({ id }) => id)).toContain('r')
  expect(endings(queries)).toMatchObject({
    DiagnosticReport: 'partial',
    'DiagnosticReport radiology': 'complete',
    'DiagnosticReport microbiology': 'complete',
  })
})

test('a drug that is named by reference is written into its prescription', async () => {
  const drug = (id: string) => ({ resourceType: 'Medication', id, code: { text: `drug ${id}` } })
  const prescription = (id: string, reference: string, more = {}) => ({
    resourceType: 'MedicationRequest',
    id,
    status: 'active',
    subject,
    medicationReference: { reference },
    ...more,
  })
  ehr.answers.fhir = answerFrom({
    MedicationRequest: bundle([
      match(prescription('sent-along', 'Medication/m1')),
      match(prescription('contained', '#m2', { contained: [drug('m2')] })),
      match(prescription('neither', 'Medication/m3')),
      { resource: drug('m1'), search: { mode: 'include' } },
    ]),
  })
  const { resources } = await wholeChart()
  expect(resources.slice(1).map((one) => [one.id, one.medicationCodeableConcept])).toEqual([
    ['sent-along', { text: 'drug m1' }],
    ['contained', { text: 'drug m2' }],
    ['neither', undefined],
  ])
})

describe('time', () => {
  /** Every call waits until the test answers all that are under way: the number of rounds is the longest chain of answers. */
  const inRounds = (answer: (asked: Asked) => Answer) => {
    const waiting: (() => void)[] = []
    const access: FhirAccess = {
      ...accessTo(ehr),
      read: async (address) => {
        const url = new URL(address, `${ehr.fhirBase}/`)
        await new Promise<void>((resume) => waiting.push(resume))
        const given = answer({ method: 'GET', path: url.pathname, query: url.searchParams, headers: {}, body: '' })
        if (typeof given === 'string') throw new Error('no such answer here')
        return { kind: 'reply', status: given.status ?? 200, headers: {}, json: given.json ?? null, text: '' }
      },
    }
    const roundsOf = async (work: Promise<unknown>): Promise<number> => {
      let done = false
      void work.finally(() => {
        done = true
      })
      for (let rounds = 0; ; rounds++) {
        await setImmediate()
        if (done) return rounds
        for (const resume of waiting.splice(0)) resume()
      }
    }
    return { access, roundsOf }
  }

  test('a reading takes as long as its longest chain of answers: statement, three pages, a text', async () => {
    const link = (page: number) => `${ehr.fhirBase}/DiagnosticReport?page=${page}`
    const report = (id: string) =>
      match({
        resourceType: 'DiagnosticReport',
        id,
        status: 'final',
        subject,
        presentedForm: [{ contentType: 'text/plain', url: `Binary/${id}` }],
      })
    const binary = { json: { resourceType: 'Binary', contentType: 'text/plain', data: 'YQ==' } }
    const { access, roundsOf } = inRounds(
      answerFrom({
        DiagnosticReport: ({ query }) => {
          const page = Number(query.get('page') ?? 0)
          return bundle([report(`a${page}`), report(`b${page}`)], page < 2 ? link(page + 1) : undefined)
        },
        ...Object.fromEntries(['a0', 'b0', 'a1', 'b1', 'a2', 'b2'].map((id) => [`Binary/${id}`, binary])),
      }),
    )
    const reading = readWholeChart(readingContext(ehr, access), launchAt(ehr))
    expect(await roundsOf(reading)).toBe(5)
    expect(await reading).toMatchObject({
      kind: 'read',
      queries: expect.arrayContaining([expect.objectContaining({ name: 'DiagnosticReport texts', read: 6 })]),
    })
  })

  test('no more calls at once than the limit', async () => {
    let underWay = 0
    let most = 0
    const access = accessTo(ehr)
    const counted: FhirAccess = {
      ...access,
      read: async (url, options) => {
        most = Math.max(most, ++underWay)
        const reply = await access.read(url, options)
        underWay -= 1
        return reply
      },
    }
    ehr.answers.fhir = answerFrom({})
    await readWholeChart(readingContext(ehr, counted), launchAt(ehr), { ...readingLimits, concurrency: 3 })
    expect(most).toBe(3)
  })
})

describe('the CapabilityStatement', () => {
  const asked = () => pathsAsked(ehr).filter((path) => path === 'metadata').length

  test('is kept for the next launch; a failure is not', async () => {
    const context = readingContext(ehr)
    ehr.answers.fhir = answerFrom({ metadata: { status: 500 } })
    expect(await readWholeChart(context, launchAt(ehr))).toMatchObject({ kind: 'read', capability: null })
    ehr.answers.fhir = answerFrom({
      metadata: {
        json: { resourceType: 'CapabilityStatement', rest: [{ mode: 'server', resource: [{ type: 'Patient' }] }] },
      },
    })
    expect(await readWholeChart(context, launchAt(ehr))).toMatchObject({ capability: { types: { Patient: {} } } })
    await readWholeChart(context, launchAt(ehr))
    expect(asked()).toBe(2)
  })
})

test('a call that throws costs its own query only', async () => {
  const access = accessTo(ehr)
  ehr.answers.fhir = answerFrom({ Observation: bundleOf(observation('a')) })
  const throwing: FhirAccess = {
    ...access,
    read: (url, options) =>
      url.startsWith('Condition') ? Promise.reject(new Error('bug')) : access.read(url, options),
  }
  const chart = await readWholeChart(readingContext(ehr, throwing), launchAt(ehr))
  expect(chart.kind === 'read' && endings(chart.queries)).toMatchObject({
    Condition: 'failed',
    'Observation laboratory': 'complete',
  })
})
