import compression from 'compression'
import { type Response, Router } from 'express'
import { z } from 'zod'
import { reviewSchema } from '../../crmo/review-schema.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import type { Stopped } from '../ehr/chart-reading.ts'
import { chartOf, type LaunchChart, progressOf, readAgain } from '../ehr/chart-snapshot.ts'
import { launchOf } from '../launch/launch-of.ts'
import { loadSnapshot } from '../store/charts.ts'
import { saveDraft } from '../store/drafts.ts'
import { earlierAssessments } from '../write-back/earlier.ts'
import { chartView } from './chart-view.ts'
import type { DraftBody, DraftSaved, ReadingEvent } from './contract.ts'
import { type Refused, refuse } from './refuse.ts'

const draftBody = z.strictObject({
  review: reviewSchema,
  revision: z.int().min(0),
  chartHash: z.string().regex(/^[0-9a-f]{64}$/),
}) satisfies z.ZodType<DraftBody>

const refusalOfReading = (stopped: Stopped): Refused => {
  switch (stopped.because) {
    case 'other-patient':
      return ['chart-of-other-patient', { what: stopped.what }]
    case 'no-patient':
      return ['chart-without-patient', { cause: stopped.cause }]
    case 'merged':
      return ['chart-merged']
    case 'login-ended':
      return ['chart-login-ended']
  }
}

/** The chart of the launch, and the draft of the review. */
export const chartRoutes = (context: Context): Router => {
  const router = Router()

  /** The search for earlier assessments runs beside the reading, so that nobody waits for one after the other. */
  const answer = async (response: Response, reading: Promise<LaunchChart>) => {
    const launch = launchOf(response)
    const [chart, earlier] = await Promise.all([reading, earlierAssessments(context, launch)])
    if (chart.kind === 'chart') {
      const { chartHash } = chart.snapshot
      await audit(context, { action: 'chart-shown', launch, detail: { chartHash } })
      return response.json(await chartView(context, launch, chart.snapshot, earlier))
    }
    return refuse(response, ...refusalOfReading(chart))
  }
  // Nothing in it is a secret that an attacker could guess at by the length of the packed answer (BREACH).
  router.get('/chart', compression(), async (_request, response) =>
    answer(response, chartOf(context, launchOf(response))),
  )
  router.get('/chart/progress', async (_request, response) => {
    const progress = await progressOf(context, launchOf(response))
    // Line by line, past proxies that collect an answer before they pass it on.
    response.set({ 'Content-Type': 'application/x-ndjson; charset=utf-8', 'X-Accel-Buffering': 'no' }).flushHeaders()
    const write = (event: ReadingEvent) => {
      response.write(`${JSON.stringify(event)}\n`)
      if (event.event === 'over') response.end()
    }
    if (!progress) return write({ event: 'over' })
    response.on('close', progress.follow(write))
  })
  router.post('/chart/read', compression(), async (_request, response) =>
    answer(response, readAgain(context, launchOf(response))),
  )

  router.put('/draft', async (request, response) => {
    const body = draftBody.safeParse(request.body)
    if (!body.success) {
      return refuse(response, 'draft-not-as-expected', { place: body.error.issues[0]?.path.join('.') || 'body' })
    }
    const { review, revision, chartHash } = body.data
    const launch = launchOf(response)
    const snapshot = await loadSnapshot(context, launch)
    const contentHash = snapshot?.chartHash === chartHash ? snapshot.contentHash : null
    const saved: DraftSaved | null = await saveDraft(context, launch, { review, revision, contentHash })
    return saved ? response.json(saved) : refuse(response, 'draft-conflict')
  })
  return router
}
