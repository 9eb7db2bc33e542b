import { expect, it } from 'vitest'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { emptyReview } from '../../../crmo/review.ts'
import { verifyTrail } from '../../../server/audit/verify-trail.ts'
import { beginLaunch, openLaunch, takeReturn } from '../../../server/launch/launch-rows.ts'
import { pruneSigned } from '../../../server/retention/prune-signed.ts'
import { pruneWork } from '../../../server/retention/prune-work.ts'
import { loadSnapshot, saveSnapshot } from '../../../server/store/charts.ts'
import { loadDraft, saveDraft } from '../../../server/store/drafts.ts'
import { isSigned } from '../../../server/write-back/signed-store.ts'
import { eachStore } from '../stores.ts'
import { createFakeEhr } from '../write-back/fake-ehr.ts'
import { clock, contentFor, contextOn, launch, signFresh } from '../write-back/scene.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const chart = readChart([{ resourceType: 'Patient', id: 'kim' }], '2026-01-05T10:00:00.000Z')
const draft = { review: emptyReview(), revision: 0, contentHash: null }

eachStore((open, openAgain) => {
  const scene = async () => {
    const store = await open()
    const time = clock()
    const access = createFakeEhr().access
    const context = contextOn(store, access, time.now)
    const other = contextOn(openAgain(store), access, time.now)
    const count = async (table: string) => (await store.query(`select 1 as one from ${table}`)).length
    /** A launch with everything that somebody who works with it leaves behind. */
    const opened = async () => {
      const request = {
        launchId: launch.id,
        codeVerifier: null,
        tokenEndpoint: 'https://ehr.example/token',
        tokenAuthMethod: 'none' as const,
        authorizationIssuers: [],
      }
      await beginLaunch(context, { issuerKey: launch.issuerKey, callbackHash: 'c', request })
      await takeReturn(context, launch.id)
      await openLaunch(context, { launch, access: { accessToken: 't' }, cookieHash: 'h' })
      await saveSnapshot(context, launch, { chart, capability: null }, false)
      await store.query(
        'insert into previews (assessment_id, content_hash, launch_id, authored) values ($1, $2, $3, $4)',
        ['a', 'b', launch.id, time.now().toISOString()],
      )
    }
    const say = (id: string, state: string, standing: string) =>
      store.query("update ledger set state = $2, standing = $3 where assessment_id = $1 and step <> 'copy-text'", [
        id,
        state,
        standing,
      ])
    return { store, time, context, other, count, opened, say }
  }

  it('chart and previews go with their launch, the empty launch a day later; while it is open nothing goes', async () => {
    const { context, time, count, opened } = await scene()
    await opened()
    time.forward(7 * HOUR_MS)
    await pruneWork(context)
    expect(await loadSnapshot(context, launch)).not.toBeNull()
    expect(await count('previews')).toBe(1)
    time.forward(2 * HOUR_MS)
    expect(await pruneWork(context)).toEqual({ snapshots: 1, previews: 1, drafts: 0, launches: 0 })
    expect(await context.store.query('select state, sealed_launch, sealed_access from launches')).toEqual([
      { state: 'ended', sealed_launch: null, sealed_access: null },
    ])
    time.forward(DAY_MS)
    expect(await pruneWork(context)).toMatchObject({ launches: 1 })
    expect(await count('launches')).toBe(0)
  })

  it('a draft stays for 30 days after it was saved last', async () => {
    const { context, time } = await scene()
    await saveDraft(context, launch, draft)
    time.forward(29 * DAY_MS)
    await pruneWork(context)
    expect(await saveDraft(context, launch, { ...draft, revision: 1 })).not.toBeNull()
    time.forward(29 * DAY_MS)
    await pruneWork(context)
    expect(await loadDraft(context, launch)).toMatchObject({ revision: 2 })
    time.forward(DAY_MS)
    expect(await pruneWork(context)).toMatchObject({ drafts: 1 })
    expect(await loadDraft(context, launch)).toBeNull()
  })

  it('a signed assessment goes after its retention, with its ledger, on record', async () => {
    const { context, time, count, say } = await scene()
    const { content } = await signFresh(context)
    await say(content.signing.assessmentId, 'verified', 'read-back')
    time.forward(364 * DAY_MS)
    expect(await pruneSigned(context, 365)).toEqual({ removed: 0, kept: 0 })
    time.forward(DAY_MS)
    expect(await pruneSigned(context, 365)).toEqual({ removed: 1, kept: 0 })
    expect([await count('signed_assessments'), await count('ledger')]).toEqual([0, 0])
    const [last] = await context.store.query('select action, detail from audit_events order by seq desc limit 1')
    expect(last).toMatchObject({ action: 'assessment-removed' })
    expect(last?.detail).toContain(content.signing.assessmentId)
    expect((await verifyTrail(context.store.query)).problems).toEqual([])
  })

  it.each([
    ['pending', 'waiting'],
    ['written', 'not-checked'],
    ['unknown', 'no-answer'],
    ['unknown', 'other-patient'],
    ['failed', 'refused'],
  ])('one that is not certainly in the chart is never removed: %s, %s', async (state, standing) => {
    const { context, time, say } = await scene()
    const { content } = await signFresh(context)
    await say(content.signing.assessmentId, state, standing)
    time.forward(4000 * DAY_MS)
    expect(await pruneSigned(context, 365)).toEqual({ removed: 0, kept: 1 })
    expect(await isSigned(context, content.signing.assessmentId)).toBe(true)
  })

  it('one that was replaced stays until what replaced it is old and in the chart, and goes before it', async () => {
    const { context, time, say } = await scene()
    const old = await signFresh(context)
    const oldId = old.content.signing.assessmentId
    await say(oldId, 'verified', 'read-back')
    time.forward(300 * DAY_MS)
    const { follows: _, ...of } = old.content
    const next = await signFresh(context, (id) => ({ ...contentFor(id), follows: { kind: 'amend', reason: 'x', of } }))
    const nextId = next.content.signing.assessmentId
    await say(nextId, 'verified', 'read-back')
    time.forward(300 * DAY_MS)
    expect(await pruneSigned(context, 365)).toEqual({ removed: 0, kept: 1 })
    time.forward(100 * DAY_MS)
    await say(nextId, 'unknown', 'no-answer')
    expect(await pruneSigned(context, 365)).toEqual({ removed: 0, kept: 1 })
    await say(nextId, 'verified', 'stated-there')
    expect(await pruneSigned(context, 365)).toEqual({ removed: 1, kept: 0 })
    expect(await isSigned(context, nextId)).toBe(true)
    expect(await pruneSigned(context, 365)).toEqual({ removed: 1, kept: 0 })
  })

  it('two processes at once remove each row once', async () => {
    const { context, other, time, count, opened, say } = await scene()
    await opened()
    for (let n = 0; n < 10; n += 1) {
      const { content } = await signFresh(context)
      await say(content.signing.assessmentId, 'verified', 'read-back')
    }
    await saveDraft(context, launch, draft)
    time.forward(400 * DAY_MS)
    const work = await Promise.all([pruneWork(context), pruneWork(other)])
    for (const table of ['snapshots', 'previews', 'drafts'])
      expect(work.reduce((sum, one) => sum + (one[table] ?? 0), 0)).toBe(1)
    const signed = await Promise.all([pruneSigned(context, 365), pruneSigned(other, 365)])
    expect(signed.reduce((sum, { removed }) => sum + removed, 0)).toBe(10)
    expect(await count('signed_assessments')).toBe(0)
    const events = await context.store.query("select seq from audit_events where action = 'assessment-removed'")
    expect(events).toHaveLength(10)
  })
})
