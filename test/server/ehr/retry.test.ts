import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fhirAccess } from '../../../server/ehr/fhir-access.ts'
import { retryAfterMs } from '../../../server/ehr/retry.ts'
import { type Answer, type FakeEhr, startFakeEhr } from '../fake-ehr.ts'
import { epicIssue, outcomeResource } from './chart-ehr.ts'

let ehr: FakeEhr
beforeEach(async () => {
  ehr = await startFakeEhr()
})
afterEach(() => ehr.close())

/** Access whose clock stands still but for its own waits, which take no real time. */
const accessWithClock = (waits: number[] = []) => {
  let now = Date.parse('2026-06-15T09:00:00Z')
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds)
    now += milliseconds
  }
  const pause = { now: () => now, sleep, random: () => 0.5 }
  const usable = async () => ({ kind: 'token', token: 'canary', revision: 0 }) as const
  return fhirAccess(ehr.fhirBase, { usable }, pause)
}
const answerInTurn = (...answers: Answer[]) => {
  ehr.answers.fhir = () => answers.shift() ?? { json: { resourceType: 'Patient', id: 'p1' } }
}
const refused403 = { status: 403, json: outcomeResource({ severity: 'error', code: 'forbidden' }) }

describe('a read is asked again', () => {
  it.each<[string, Answer]>([
    ['429', { status: 429 }],
    ['502', { status: 502, text: '<html>bad gateway' }],
    ['503', { status: 503 }],
    ['504', { status: 504 }],
    ['a cut connection', 'cut'],
  ])('after %s, until it is answered', async (_name, failure) => {
    const waits: number[] = []
    answerInTurn(failure, failure)
    expect(await accessWithClock(waits).read('Patient/p1')).toMatchObject({ kind: 'reply', status: 200 })
    expect(ehr.asked).toHaveLength(3)
    expect(waits).toEqual([450, 1350])
  })

  it('at most three more times, and the last answer stands', async () => {
    ehr.answers.fhir = () => ({ status: 503 })
    expect(await accessWithClock().read('Patient/p1')).toMatchObject({ kind: 'reply', status: 503 })
    expect(ehr.asked).toHaveLength(4)
  })

  it('not before Retry-After, in seconds or as a date', async () => {
    const waits: number[] = []
    answerInTurn(
      { status: 429, headers: { 'retry-after': '4' } },
      { status: 503, headers: { 'retry-after': 'Mon, 15 Jun 2026 09:00:10 GMT' } },
    )
    expect(await accessWithClock(waits).read('Patient/p1')).toMatchObject({ status: 200 })
    expect(waits).toEqual([4_000, 6_000])
  })

  it('never past its time limit: a longer Retry-After is not waited for', async () => {
    const waits: number[] = []
    answerInTurn({ status: 429, headers: { 'retry-after': '120' } })
    expect(await accessWithClock(waits).read('Patient/p1', { timeoutMs: 20_000 })).toMatchObject({ status: 429 })
    expect([waits, ehr.asked.length]).toEqual([[], 1])
  })
})

describe('a read is not asked again', () => {
  it.each<[string, Answer]>([
    ['403', refused403],
    ['400', { status: 400 }],
    ['404', { status: 404 }],
    ['500, the EHR’s own answer to this request', { status: 500 }],
    ['501', { status: 501 }],
    ['a redirect', { status: 302, headers: { location: 'Patient/p2' } }],
    ['break-the-glass, whatever its status', { status: 503, json: outcomeResource(epicIssue('4130')) }],
    [
      'break-the-glass that is only information',
      { status: 429, json: outcomeResource(epicIssue('4134', 'information')) },
    ],
    ['the daily limit for documents', { status: 429, json: outcomeResource(epicIssue('4135')) }],
    ['a merged patient', { status: 503, json: outcomeResource(epicIssue('4107')) }],
  ])('after %s', async (_name, answer) => {
    ehr.answers.fhir = () => answer
    await accessWithClock().read('Patient/p1')
    expect(ehr.asked).toHaveLength(1)
  })

  it('after its time has passed without an answer', async () => {
    ehr.answers.fhir = () => 'hang'
    const usable = async () => ({ kind: 'token', token: 'canary', revision: 0 }) as const
    const reply = await fhirAccess(ehr.fhirBase, { usable }).read('Patient/p1', { timeoutMs: 150 })
    expect(reply).toMatchObject({ kind: 'no-reply', reason: 'silent' })
    expect(ehr.asked.length).toBeLessThanOrEqual(1)
  })
})

describe('a write is never sent again', () => {
  it.each<[string, Answer]>([
    ['429', { status: 429, headers: { 'retry-after': '1' } }],
    ['503', { status: 503 }],
    ['a cut connection', 'cut'],
  ])('after %s', async (_name, answer) => {
    const waits: number[] = []
    ehr.answers.fhir = () => answer
    await accessWithClock(waits).write('POST', 'DocumentReference', {})
    expect([waits, ehr.asked.length]).toEqual([[], 1])
  })
})

it('Retry-After that cannot be read counts as not given', () => {
  const now = Date.parse('2026-06-15T09:00:00Z')
  for (const text of ['soon', '-5', '1e9', '', '9999999']) expect(retryAfterMs(text, now)).toBeNull()
  expect(retryAfterMs('Mon, 15 Jun 2026 08:00:00 GMT', now)).toBe(0)
})
