import { expect, it } from 'vitest'
import { emptyReview } from '../../../crmo/review.ts'
import type { Context } from '../../../server/context.ts'
import { saveSnapshot } from '../../../server/store/charts.ts'
import type { Store } from '../../../server/store/store.ts'
import { earlierAssessments } from '../../../server/write-back/earlier.ts'
import { sendWaiting } from '../../../server/write-back/send.ts'
import { preview, sign } from '../../../server/write-back/sign.ts'
import { eachStore } from '../stores.ts'
import { createFakeEhr } from './fake-ehr.ts'
import { clock, contextOn, launch } from './scene.ts'
import { capability, chart, issuer } from './signing-scene.ts'

eachStore((open, openAgain) => {
  it('one signature, one document and one receipt from two processes at once', async () => {
    const ehr = createFakeEhr()
    const { now } = clock()
    const store = await open()
    const processes = [store, openAgain(store)].map(
      (one): Context => ({ ...contextOn(one, ehr.access, now), issuers: [issuer] }),
    )
    const [first, second] = processes
    if (!first || !second) throw new Error('two processes')
    const { chartHash } = await saveSnapshot(first, launch, { chart, capability }, true)
    const body = { review: emptyReview(), chartHash, assessmentId: crypto.randomUUID() }
    const shown = await preview(second, launch, body)
    if (shown.kind !== 'preview') throw new Error(shown.because)
    const signBody = { ...body, contentHash: shown.preview.contentHash, patientId: launch.patientId }

    const signOn = async (context: Context) => {
      const result = await sign(context, launch, signBody)
      if (result.kind === 'signed') await sendWaiting(context, launch, result.signed)
      return result.kind === 'signed' ? result.signed.content : result.because
    }
    const results = await Promise.all([first, second, first, second].map(signOn))
    for (const content of results) expect(content).toEqual(results[0])
    expect(results[0]).toMatchObject({ note: shown.preview.note })
    expect(await store.query('select assessment_id from signed_assessments')).toEqual([
      { assessment_id: body.assessmentId },
    ])
    expect(ehr.posts).toHaveLength(1)
    expect(await store.query('select assessment_id from previews')).toEqual([])
    expect(await earlierAssessments(second, launch)).toEqual([
      expect.objectContaining({ assessmentId: body.assessmentId, state: 'in-chart' }),
    ])
  })

  it('a signature that lands while another window asks is that window’s own, not somebody else’s', async () => {
    const { access } = createFakeEhr()
    const { now } = clock()
    const context: Context = { ...contextOn(await open(), access, now), issuers: [issuer] }
    const { chartHash } = await saveSnapshot(context, launch, { chart, capability }, true)
    const body = { review: emptyReview(), chartHash, assessmentId: crypto.randomUUID() }
    const shown = await preview(context, launch, body)
    if (shown.kind !== 'preview') throw new Error(shown.because)
    const signBody = { ...body, contentHash: shown.preview.contentHash, patientId: launch.patientId }
    let landed = false
    const query: Store['query'] = async (sql, params) => {
      const rows = await context.store.query(sql, params)
      if (!landed && sql.includes('from signed_assessments')) {
        landed = true
        await sign(context, launch, signBody)
      }
      return rows
    }
    const result = await sign({ ...context, store: { ...context.store, query } }, launch, signBody)
    expect(landed).toBe(true)
    expect(result).toMatchObject({ kind: 'signed', signed: { assessmentId: body.assessmentId } })
  })
})
