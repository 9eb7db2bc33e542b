import { expect, it } from 'vitest'
import type { Context } from '../../../server/context.ts'
import { claimForSending, ledgerRows, releaseInterrupted, waitAgain } from '../../../server/write-back/ledger.ts'
import {
  recordAnswer,
  recordCheck,
  recordStatement,
  type SendResult,
} from '../../../server/write-back/ledger-records.ts'
import { writeLimits } from '../../../server/write-back/limits.ts'
import { isSigned, signedAssessment, signedForPatient, storeSigned } from '../../../server/write-back/signed-store.ts'
import { eachStore } from '../stores.ts'
import { createFakeEhr } from './fake-ehr.ts'
import { clock, contentFor, contextOn, launch, signFresh } from './scene.ts'

const step = 'questionnaire-response'
const accepted: SendResult = {
  standing: 'checking',
  mayResend: false,
  issues: [],
  location: 'QuestionnaireResponse/q1',
  reference: 'QuestionnaireResponse/q1',
  etag: 'W/"1"',
  requestId: null,
}
const result = (standing: SendResult['standing'], mayResend = false): SendResult => ({
  ...accepted,
  standing,
  mayResend,
  reference: null,
})

const rowOf = async (context: Context, id: string) => {
  const row = (await ledgerRows(context, id)).find((one) => one.step === step)
  if (!row) throw new Error('no row')
  return row
}

const ledgerLine = ({ store }: Context, id: string) =>
  store.query('select * from ledger where assessment_id = $1 and step = $2', [id, step])
const trailOf = ({ store }: Context) => store.query('select * from audit_events order by seq')

/** The same store, but that nothing can be put on record. */
const withoutTrail = (context: Context): Context => ({
  ...context,
  store: {
    ...context.store,
    transaction: (work) =>
      context.store.transaction((query) =>
        work((sql, params) => {
          if (sql.startsWith('insert into audit_events')) throw new Error('the trail cannot be written')
          return query(sql, params)
        }),
      ),
  },
})

const { leaseMs } = writeLimits

eachStore((open, openAgain) => {
  const scene = async () => {
    const store = await open()
    const time = clock()
    const access = createFakeEhr().access
    return {
      store,
      time,
      context: contextOn(store, access, time.now),
      other: contextOn(openAgain(store), access, time.now),
    }
  }

  it('stores the assessment and the row of every planned step together, before anything is sent', async () => {
    const { context } = await scene()
    const signed = await signFresh(context)
    expect(signed.content.note).toContain('CRMO assessment')
    expect(
      (await ledgerRows(context, signed.assessmentId)).map(({ step, state, standing, sentAt }) => [
        step,
        state,
        standing,
        sentAt,
      ]),
    ).toEqual([
      ['questionnaire-response', 'pending', 'waiting', null],
      ['copy-text', 'pending', 'to-copy', null],
    ])
  })

  it('stores nothing when a row of the plan cannot be stored', async () => {
    const { context } = await scene()
    const id = crypto.randomUUID()
    const twice = { ...contentFor(id), steps: ['copy-text' as const, 'copy-text' as const] }
    await expect(storeSigned(context, launch, twice)).rejects.toThrow()
    expect(await isSigned(context, id)).toBe(false)
    expect(await context.store.query('select * from audit_events')).toEqual([])
  })

  it('signs an id once, in whatever process, and records who signed', async () => {
    const { context, other } = await scene()
    const content = contentFor(crypto.randomUUID())
    const wins = await Promise.all([context, other, context, other].map((one) => storeSigned(one, launch, content)))
    expect(wins.filter(Boolean)).toHaveLength(1)
    expect(await ledgerRows(context, content.signing.assessmentId)).toHaveLength(2)
    const events = await context.store.query('select action, who from audit_events')
    expect(events).toEqual([{ action: 'assessment-signed', who: 'Practitioner/anna' }])
  })

  it('holds no word of the chart in clear', async () => {
    const { context } = await scene()
    await signFresh(context)
    const rows = JSON.stringify([
      await context.store.query('select * from signed_assessments'),
      await context.store.query('select * from ledger'),
    ])
    // Sealed text is base64url: none of these can stand in it by chance.
    expect(rows).not.toMatch(/Patient\/|Practitioner\/|"kim"|left ilium|resourceType"/)
  })

  it("finds an assessment only from its own patient's launches on its own EHR", async () => {
    const { context } = await scene()
    const { assessmentId } = await signFresh(context)
    for (const foreign of [
      { ...launch, patientId: 'lee' },
      { ...launch, fhirBase: 'https://other.example/fhir' },
      { ...launch, issuerKey: 'other-ehr' },
    ]) {
      expect(await signedAssessment(context, foreign, assessmentId)).toBeNull()
      expect(await signedForPatient(context, foreign)).toEqual([])
    }
    expect(await signedForPatient(context, { ...launch, id: 'later' })).toHaveLength(1)
  })

  it('lets exactly one of many claim a row, in whatever process', async () => {
    const { context, other } = await scene()
    const { assessmentId } = await signFresh(context)
    const claims = await Promise.all(
      Array.from({ length: 10 }, (_, index) => claimForSending(index % 2 ? context : other, assessmentId, step)),
    )
    expect(claims.filter((claim) => claim !== null)).toEqual([1])
  })

  it('makes a claimed row without an answer unknown after the lease, and leaves a living sender alone', async () => {
    const { context, other, time } = await scene()
    const { assessmentId } = await signFresh(context)
    await claimForSending(context, assessmentId, step)
    time.forward(leaseMs - 1)
    await releaseInterrupted(other)
    expect((await rowOf(context, assessmentId)).state).toBe('pending')
    time.forward(2)
    await releaseInterrupted(other)
    expect(await rowOf(context, assessmentId)).toMatchObject({ state: 'unknown', standing: 'interrupted' })
    expect(await claimForSending(context, assessmentId, step)).toBeNull()
  })

  it('never releases a row that was not sent', async () => {
    const { context, time } = await scene()
    const { assessmentId } = await signFresh(context)
    time.forward(10 * leaseMs)
    await releaseInterrupted(context)
    expect(await rowOf(context, assessmentId)).toMatchObject({ state: 'pending', sentAt: null })
  })

  it('takes a late "accepted", even against a statement, but no late "no answer"', async () => {
    const { context, time } = await scene()
    const { assessmentId } = await signFresh(context)
    const attempt = (await claimForSending(context, assessmentId, step)) ?? 0
    time.forward(2 * leaseMs)
    await releaseInterrupted(context)
    await recordStatement(context, launch, assessmentId, await rowOf(context, assessmentId), 'not-there')
    expect(await rowOf(context, assessmentId)).toMatchObject({
      state: 'failed',
      standing: 'stated-not-there',
      mayResend: true,
    })
    await recordAnswer(context, launch, assessmentId, step, attempt, result('no-answer'))
    expect((await rowOf(context, assessmentId)).standing).toBe('stated-not-there')
    await recordAnswer(context, launch, assessmentId, step, attempt, accepted)
    expect(await rowOf(context, assessmentId)).toMatchObject({
      state: 'written',
      reference: 'QuestionnaireResponse/q1',
    })
  })

  it('keeps answers of an earlier attempt away from a later one', async () => {
    const { context } = await scene()
    const { assessmentId } = await signFresh(context)
    const first = (await claimForSending(context, assessmentId, step)) ?? 0
    await recordAnswer(context, launch, assessmentId, step, first, result('not-sent', true))
    await waitAgain(context, assessmentId, await rowOf(context, assessmentId))
    const second = (await claimForSending(context, assessmentId, step)) ?? 0
    expect([first, second]).toEqual([1, 2])
    await recordAnswer(context, launch, assessmentId, step, first, accepted)
    expect((await rowOf(context, assessmentId)).state).toBe('pending')
  })

  it('lets a refused row wait again once for two clicks, and never one that must not be repeated', async () => {
    const { context } = await scene()
    const { assessmentId } = await signFresh(context)
    const attempt = (await claimForSending(context, assessmentId, step)) ?? 0
    await recordAnswer(context, launch, assessmentId, step, attempt, result('busy', true))
    const failed = await rowOf(context, assessmentId)
    await waitAgain(context, assessmentId, failed)
    const again = (await claimForSending(context, assessmentId, step)) ?? 0
    await recordAnswer(context, launch, assessmentId, step, again, result('rule-of-the-ehr', false))
    await waitAgain(context, assessmentId, failed)
    await waitAgain(context, assessmentId, await rowOf(context, assessmentId))
    expect(await rowOf(context, assessmentId)).toMatchObject({
      state: 'failed',
      standing: 'rule-of-the-ehr',
      attempts: 2,
    })
  })

  it('takes statements only where one is asked for', async () => {
    const { context } = await scene()
    const { assessmentId } = await signFresh(context)
    await recordStatement(context, launch, assessmentId, await rowOf(context, assessmentId), 'there')
    expect((await rowOf(context, assessmentId)).state).toBe('pending')
    const [, copy] = await ledgerRows(context, assessmentId)
    if (!copy) throw new Error('no row')
    await recordStatement(context, launch, assessmentId, copy, 'not-there')
    expect((await ledgerRows(context, assessmentId))[1]).toMatchObject({ state: 'pending' })
    await recordStatement(context, launch, assessmentId, copy, 'there')
    expect((await ledgerRows(context, assessmentId))[1]).toMatchObject({ state: 'verified', standing: 'pasted' })
  })

  const records: [what: string, record: (context: Context, id: string) => Promise<unknown>][] = [
    ['an answer', (context, id) => recordAnswer(context, launch, id, step, 1, result('server-error'))],
    [
      'what a look into the chart showed',
      async (context, id) => {
        const found = { standing: 'read-back' as const, reference: 'QuestionnaireResponse/q1', issues: ['A remark.'] }
        return recordCheck(context, launch, id, await rowOf(context, id), found)
      },
    ],
    ['a statement', async (context, id) => recordStatement(context, launch, id, await rowOf(context, id), 'not-there')],
  ]

  it.each(records)(
    '%s changes the ledger and the audit trail, or, when it cannot be on record, neither',
    async (_, record) => {
      const { context } = await scene()
      const { assessmentId } = await signFresh(context)
      await claimForSending(context, assessmentId, step)
      await recordAnswer(context, launch, assessmentId, step, 1, result('no-answer'))
      const [row, trail] = [await ledgerLine(context, assessmentId), await trailOf(context)]

      await expect(record(withoutTrail(context), assessmentId)).rejects.toThrow('the trail cannot be written')
      expect(await ledgerLine(context, assessmentId)).toEqual(row)
      expect(await trailOf(context)).toEqual(trail)

      await record(context, assessmentId)
      expect(await ledgerLine(context, assessmentId)).not.toEqual(row)
      const { standing } = await rowOf(context, assessmentId)
      const added = (await trailOf(context)).slice(trail.length)
      expect(added.map(({ detail }) => JSON.parse(String(detail)))).toMatchObject([{ assessmentId, step, standing }])
    },
  )
})
