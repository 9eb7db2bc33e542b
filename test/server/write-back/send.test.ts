import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { QuestionnaireResponse } from 'fhir/r4.js'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Receipt, ReceiptStep } from '../../../server/api/contract.ts'
import type { Context } from '../../../server/context.ts'
import { migrate } from '../../../server/store/migrate.ts'
import { openSqlite } from '../../../server/store/sqlite.ts'
import { claimForSending, ledgerRows, releaseInterrupted } from '../../../server/write-back/ledger.ts'
import { recordStatement } from '../../../server/write-back/ledger-records.ts'
import { writeLimits } from '../../../server/write-back/limits.ts'
import { receiptOf } from '../../../server/write-back/receipt.ts'
import { checkInChart, sendAgain, sendWaiting } from '../../../server/write-back/send.ts'
import type { SignedAssessment } from '../../../server/write-back/signed-store.ts'
import { createFakeEhr, type FakeEhr, fhirBase, noReply, outcome, reply } from './fake-ehr.ts'
import { type Clock, clock, contextOn, launch, otherUser, signFresh } from './scene.ts'
import { sentencesOf } from './sentences-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'crmo-send-'))
const store = openSqlite(join(folder, 'store.sqlite'))
await migrate(store, () => new Date())
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const { leaseMs } = writeLimits

let ehr: FakeEhr
let time: Clock
let context: Context
let signed: SignedAssessment
beforeEach(async () => {
  ehr = createFakeEhr()
  time = clock()
  context = contextOn(store, ehr.access, time.now)
  signed = await signFresh(context)
})

const stepOf = (receipt: Receipt): ReceiptStep => {
  const step = receipt.steps.find((one) => one.step === 'questionnaire-response')
  if (!step) throw new Error('no such step')
  return step
}
const receipt = async () => stepOf(await receiptOf(context, launch, signed))
const send = async () => {
  await sendWaiting(context, launch, signed)
  return receipt()
}
const state = (statement: 'there' | 'not-there') =>
  ledgerRows(context, signed.assessmentId).then(([row]) =>
    row ? recordStatement(context, launch, signed.assessmentId, row, statement) : Promise.reject(new Error('no row')),
  )

describe('sending as specified', () => {
  it('sends exactly what was signed, once, and finds it equal', async () => {
    const step = await send()
    expect(step).toMatchObject({
      state: 'verified',
      reference: 'QuestionnaireResponse/q1',
      sentence: 'In the chart: read back and equal to what was signed.',
      issues: [],
      maySend: false,
      mayState: false,
    })
    expect(ehr.posts).toHaveLength(1)
    expect(ehr.posts[0]?.body).toEqual(JSON.parse(JSON.stringify(signed.content.questionnaireResponse)))
    expect(ehr.posts[0]?.headers).toMatchObject({ prefer: 'return=minimal' })
  })

  it('sends one document for double clicks and two tabs', async () => {
    await Promise.all(Array.from({ length: 6 }, () => sendWaiting(context, launch, signed)))
    expect(ehr.posts).toHaveLength(1)
    expect((await receipt()).state).toBe('verified')
  })

  it('sends nothing again, whatever is called later', async () => {
    await send()
    await sendAgain(context, launch, signed, 'questionnaire-response')
    await checkInChart(context, launch, signed)
    expect(ehr.posts).toHaveLength(1)
  })

  it("sends only with the signer's own login", async () => {
    await sendWaiting(context, otherUser, signed)
    expect(ehr.posts).toHaveLength(0)
    const step = stepOf(await receiptOf(context, otherUser, signed))
    expect(step).toMatchObject({ state: 'pending', maySend: false })
    expect(step.sentence).toContain('Only Anna Ångström, who signed it, can send it.')
  })
})

describe('what the EHR says about where it is', () => {
  it.each<[string, (id: string) => string | null, boolean]>([
    ['relative to the base (Epic)', (id) => `QuestionnaireResponse/${id}`, true],
    ['absolute with version (Oracle Health)', (id) => `${fhirBase}/QuestionnaireResponse/${id}/_history/1`, true],
    ['absolute path', (id) => `/fhir/r4/QuestionnaireResponse/${id}`, true],
    ['on a foreign host', (id) => `https://evil.example/fhir/r4/QuestionnaireResponse/${id}`, false],
    ['above the base', (id) => `${fhirBase}/../QuestionnaireResponse/${id}`, false],
    ['of another type', (id) => `Patient/${id}`, false],
    ['nowhere', () => null, false],
  ])('Location %s: verified, by read or by search, without leaving the base', async (_, locationOf, read) => {
    ehr.create = (storeIt) => {
      const location = locationOf(storeIt())
      return reply(201, location === null ? {} : { location })
    }
    expect(await send()).toMatchObject({ state: 'verified', reference: 'QuestionnaireResponse/q1' })
    expect(ehr.reads.every((url) => url.startsWith('QuestionnaireResponse'))).toBe(true)
    expect(ehr.reads[0] === 'QuestionnaireResponse/q1').toBe(read)
    expect(ehr.posts).toHaveLength(1)
  })

  it('reading refused, search allowed: verified by search', async () => {
    ehr.readRefused = true
    expect((await send()).state).toBe('verified')
  })

  it('reading and search refused: stays written and says that it was not checked', async () => {
    ehr.readRefused = true
    ehr.searchRefused = true
    const step = await send()
    expect(step).toMatchObject({ state: 'written', maySend: false, reference: 'QuestionnaireResponse/q1' })
    expect(step.sentence).toContain('was not checked, because this login may not read questionnaire responses')
  })

  it('accepted but not to be found: stays written, and is verified when it shows later', async () => {
    let late: QuestionnaireResponse | undefined
    ehr.create = (storeIt) => {
      storeIt()
      late = ehr.stored.pop()
      return reply(201)
    }
    expect((await send()).sentence).toContain('does not show it yet')
    if (late) ehr.stored.push({ ...late, id: 'q9' })
    time.forward(10_000)
    await checkInChart(context, launch, signed)
    expect(await receipt()).toMatchObject({ state: 'verified', reference: 'QuestionnaireResponse/q9' })
  })
})

describe('no answer, or none to be trusted', () => {
  const stored = (answer: () => ReturnType<typeof reply> | ReturnType<typeof noReply>) => {
    ehr.create = (storeIt) => {
      storeIt()
      return answer()
    }
  }

  it.each([
    ['500 after storing', () => reply(500)],
    ['time-out after storing', () => noReply()],
    ['a redirect', () => reply(303, { location: 'https://ehr.example/login' })],
    ['202, stored for later', () => reply(202)],
    ['59141, duplicate', () => reply(400, {}, outcome('duplicate', { coding: [{ code: '59141' }] }))],
  ])('%s: found by search, never sent twice', async (_, answer) => {
    stored(answer)
    expect(await send()).toMatchObject({ state: 'verified', reference: 'QuestionnaireResponse/q1' })
    expect(ehr.posts).toHaveLength(1)
  })

  it('500 after storing, and this login may not look: uncertain, a person must look', async () => {
    stored(() => reply(500, {}, outcome('exception', { text: 'Internal error' })))
    ehr.searchRefused = true
    const step = await send()
    expect(step).toMatchObject({ state: 'unknown', maySend: false, mayState: true })
    expect(step.sentence).toContain('Look in the chart before sending again')
    expect(sentencesOf(step)).toEqual(['The EHR says (error, exception): Internal error', 'HTTP status 500.'])
    await state('there')
    expect(await receipt()).toMatchObject({
      state: 'verified',
      sentence: expect.stringContaining('stated by a person'),
    })
    await sendAgain(context, launch, signed, 'questionnaire-response')
    expect(ehr.posts).toHaveLength(1)
  })

  it('time-out before storing: stays uncertain until a person has looked, then is sent once more', async () => {
    const asSpecified = ehr.create
    ehr.create = () => noReply()
    expect(await send()).toMatchObject({ state: 'unknown', mayState: true, maySend: false })
    await sendAgain(context, launch, signed, 'questionnaire-response')
    await sendWaiting(context, launch, signed)
    expect(ehr.posts).toHaveLength(1)
    await state('not-there')
    expect(await receipt()).toMatchObject({ state: 'failed', maySend: true })
    ehr.create = asSpecified
    await Promise.all([
      sendAgain(context, launch, signed, 'questionnaire-response'),
      sendAgain(context, launch, signed, 'questionnaire-response'),
    ])
    expect(await receipt()).toMatchObject({ state: 'verified' })
    expect(ehr.posts).toHaveLength(2)
    expect(ehr.stored).toHaveLength(1)
  })

  it('a person said "not there", but it is: found before sending, not sent', async () => {
    stored(() => noReply())
    ehr.searchRefused = true
    await send()
    await state('not-there')
    ehr.searchRefused = false
    await sendAgain(context, launch, signed, 'questionnaire-response')
    expect(await receipt()).toMatchObject({ state: 'verified', reference: 'QuestionnaireResponse/q1' })
    expect(ehr.posts).toHaveLength(1)
  })

  it('an interrupted process: uncertain after the lease, then found by search', async () => {
    // The process dies while the EHR works: its promise never comes back.
    let arrived: () => void = () => undefined
    const posted = new Promise<void>((resolve) => {
      arrived = resolve
    })
    ehr.create = (storeIt) => {
      storeIt()
      arrived()
      return new Promise(() => undefined)
    }
    void sendWaiting(context, launch, signed)
    await posted
    expect(await receipt()).toMatchObject({ state: 'pending', sentence: 'Sending to the EHR.' })
    time.forward(leaseMs + 1)
    await releaseInterrupted(context)
    expect(await receipt()).toMatchObject({ state: 'unknown', mayState: true, maySend: false })
    await sendWaiting(context, launch, signed)
    await checkInChart(context, launch, signed)
    expect(await receipt()).toMatchObject({ state: 'verified' })
    expect(ehr.posts).toHaveLength(1)
  })

  it('interrupted between row and POST, before the claim: certainly not sent, so it is sent once', async () => {
    time.forward(10 * leaseMs)
    await releaseInterrupted(context)
    expect(await send()).toMatchObject({ state: 'verified' })
    expect(ehr.posts).toHaveLength(1)
  })

  it('interrupted between claim and POST: nobody can know, so it is not sent by the machine', async () => {
    await claimForSending(context, signed.assessmentId, 'questionnaire-response')
    time.forward(leaseMs + 1)
    await releaseInterrupted(context)
    await sendWaiting(context, launch, signed)
    await checkInChart(context, launch, signed)
    expect(ehr.posts).toHaveLength(0)
    expect(await receipt()).toMatchObject({
      state: 'unknown',
      sentence: expect.stringContaining('did not find it'),
      mayState: true,
    })
  })
})

describe('refused', () => {
  it.each([
    ['a declared create that answers 405', reply(405), 'although it said so', true],
    ['422 without detail', reply(422), 'refused it', true],
    ['422 business rule', reply(422, {}, outcome('business-rule')), 'sending again will not help', false],
    ['403', reply(403), 'may not write', true],
    ['401: the token expired', reply(401), 'Open the app again from the chart', true],
    ['429', reply(429, { 'retry-after': '60' }), 'is busy', true],
    [
      'break-the-glass',
      reply(403, {}, outcome('suppressed', { coding: [{ code: '4130' }] })),
      'break-the-glass',
      false,
    ],
    ['connection refused', noReply({ sent: false }), 'nothing was sent', true],
    ['login ended before sending', noReply({ sent: false, ended: true }), 'Open the app again from the chart', true],
  ])('%s', async (_, answer, words, maySend) => {
    const asSpecified = ehr.create
    ehr.create = () => answer
    const step = await send()
    expect(step).toMatchObject({ state: 'failed', maySend, mayState: false, reference: null })
    expect(step.sentence).toContain(words)
    expect(step.sentence).toContain('The signed assessment is kept here.')
    await sendWaiting(context, launch, signed)
    expect(ehr.posts).toHaveLength(1)

    ehr.create = asSpecified
    await sendAgain(context, otherUser, signed, 'questionnaire-response')
    await Promise.all([
      sendAgain(context, launch, signed, 'questionnaire-response'),
      sendAgain(context, launch, signed, 'questionnaire-response'),
    ])
    expect(ehr.posts).toHaveLength(maySend ? 2 : 1)
    expect(ehr.stored).toHaveLength(maySend ? 1 : 0)
  })
})

describe('what the server made of it', () => {
  const keeping = async (keep: FakeEhr['keep']) => {
    ehr.keep = keep
    return send()
  }
  const withoutItem = (body: QuestionnaireResponse, linkId: string) => ({
    ...body,
    item: body.item?.filter((item) => item.linkId !== linkId),
  })

  it('identifier dropped: verified, and said', async () => {
    const step = await keeping(({ identifier: _, ...body }) => body)
    expect(step.state).toBe('verified')
    expect(sentencesOf(step)).toEqual([
      'The EHR did not keep our identifier; the reference line identifies the document.',
    ])
  })

  it('identifier dropped and no Location: found by the reference line', async () => {
    ehr.create = (storeIt) => {
      storeIt()
      return noReply()
    }
    expect(await keeping(({ identifier: _, ...body }) => body)).toMatchObject({ state: 'verified' })
  })

  it('author replaced: in the chart, and the wrong name is reported', async () => {
    const step = await keeping((body) => ({ ...body, author: { reference: 'Practitioner/background' } }))
    expect(step.sentence).toContain('under another author')
    expect(sentencesOf(step)).toEqual(['The EHR names Practitioner/background as author, not Practitioner/anna.'])
  })

  it('references made absolute, versions stripped, displays and narrative re-indented: still equal', async () => {
    const step = await keeping((body) => {
      const text = JSON.stringify(body)
        .replaceAll(/"reference":"([A-Z][A-Za-z]+\/[^"/]+)(\/_history\/[^"]+)?"/g, `"reference":"${fhirBase}/$1"`)
        .replaceAll(/"display":"[^"]*",?/g, '')
        .replaceAll(',}', '}')
      const kept = JSON.parse(text) as QuestionnaireResponse
      return {
        ...kept,
        text: {
          status: 'additional',
          div: kept.text?.div.replaceAll('><', '>\n  <').replaceAll('&#39;', '&apos;') ?? '',
        },
      }
    })
    expect(step).toMatchObject({ state: 'verified', issues: [] })
  })

  it.each<[string, FakeEhr['keep'], string]>([
    ['an answer is lost', (body) => withoutItem(body, 'plan'), 'plan.text'],
    [
      'an answer is changed',
      (body) => JSON.parse(JSON.stringify(body).replace('"valueInteger":29', '"valueInteger":63')),
      'jansson2009.lower',
    ],
    [
      'evidence points elsewhere',
      (body) => JSON.parse(JSON.stringify(body).replaceAll('Observation/crp-1', 'Observation/crp-2')),
      'evidence.id',
    ],
    ['the narrative is gone', ({ text: _, ...body }) => body, 'narrative'],
    ['the status is changed', (body) => ({ ...body, status: 'in-progress' }), 'status is in-progress'],
    [
      'it stands with another encounter',
      (body) => ({ ...body, encounter: { reference: 'Encounter/e2' } }),
      'another encounter',
    ],
    [
      'the questionnaire is another',
      (body) => ({ ...body, questionnaire: 'https://ehr.example/Questionnaire/1' }),
      'questionnaire',
    ],
  ])('%s: not called verified, the difference is shown', async (_, keep, difference) => {
    const step = await keeping(keep)
    expect(step).toMatchObject({ state: 'unknown', maySend: false })
    expect(step.sentence).toContain('other content')
    expect(sentencesOf(step).join(' ')).toContain(difference)
    await state('not-there')
    await sendAgain(context, launch, signed, 'questionnaire-response')
    expect(ehr.posts).toHaveLength(1)
  })

  it('another patient in the answer: stop and alarm, for good', async () => {
    const step = await keeping((body) => ({ ...body, subject: { reference: 'Patient/lee' } }))
    expect(step).toMatchObject({ state: 'unknown', maySend: false, mayState: false })
    expect(step.sentence).toContain('STOP')
    await state('there')
    await state('not-there')
    await sendAgain(context, launch, signed, 'questionnaire-response')
    const asked = ehr.reads.length
    time.forward(60_000)
    await checkInChart(context, launch, signed)
    expect(ehr.reads).toHaveLength(asked)
    expect((await receipt()).sentence).toContain('STOP')
    expect(ehr.posts).toHaveLength(1)
  })

  it('the same id on another server is another person', async () => {
    const step = await keeping((body) => ({
      ...body,
      subject: { reference: 'https://other.example/fhir/Patient/kim' },
    }))
    expect(step.sentence).toContain('STOP')
  })
})

it('asks the EHR at most every few seconds, however often a receipt is asked for', async () => {
  ehr.readRefused = true
  ehr.searchRefused = true
  await send()
  const asked = ehr.reads.length
  for (let index = 0; index < 5; index++) await checkInChart(context, launch, signed)
  expect(ehr.reads).toHaveLength(asked)
  time.forward(6_000)
  await checkInChart(context, launch, signed)
  expect(ehr.reads.length).toBeGreaterThan(asked)
})
