import { setTimeout as wait } from 'node:timers/promises'
import { type Response, Router } from 'express'
import { z } from 'zod'
import { reviewSchema } from '../../crmo/review-schema.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import type { Launch } from '../launch/launch.ts'
import { launchOf } from '../launch/launch-of.ts'
import { loggedError, shortId } from '../logging.ts'
import { carryOut, carryOutAgain, upToDate } from '../write-back/carry-out.ts'
import { ledgerRows, releaseInterrupted } from '../write-back/ledger.ts'
import { recordStatement } from '../write-back/ledger-records.ts'
import { limitsOf } from '../write-back/limits.ts'
import { receiptOf } from '../write-back/receipt.ts'
import { preview, sign } from '../write-back/sign.ts'
import { type SignedAssessment, signedAssessment } from '../write-back/signed-store.ts'
import { withdraw } from '../write-back/withdraw.ts'
import type { PreviewBody, SignBody, StatementBody, WithdrawBody } from './contract.ts'
import { refuse } from './refuse.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
/** Why something signed is corrected or withdrawn: never left out. */
const reason = z.string().trim().min(5).max(500)
const previewBody = z.strictObject({
  review: reviewSchema,
  chartHash: hash,
  assessmentId: z.uuid(),
  replaces: z.strictObject({ assessmentId: z.uuid(), reason }).optional(),
}) satisfies z.ZodType<PreviewBody>
const withdrawBody = z.strictObject({
  withdrawalId: z.uuid(),
  reason,
  patientId: z.string(),
}) satisfies z.ZodType<WithdrawBody>
const signBody = previewBody.extend({ contentHash: hash, patientId: z.string() }) satisfies z.ZodType<SignBody>
const statementBody = z.strictObject({ statement: z.enum(['there', 'not-there']) }) satisfies z.ZodType<StatementBody>
const placeOf = z.object({
  id: z.uuid(),
  step: z
    .enum(['questionnaire-response', 'document-reference', 'withdraw-response', 'withdraw-note', 'copy-text'])
    .optional(),
})

/** Preview, signature, receipt, and what a person does about a document whose way into the chart is not certain. */
export const signingRoutes = (context: Context, patience = limitsOf(context).patienceMs): Router => {
  const router = Router()

  router.post('/preview', async (request, response) => {
    const body = previewBody.safeParse(request.body)
    if (!body.success) return notAsExpected(response, body.error)
    const launch = launchOf(response)
    const result = await preview(context, launch, body.data)
    if (result.kind === 'refused') return refuse(response, result.because)
    const { assessmentId, chartHash } = body.data
    const detail = { assessmentId, chartHash, contentHash: result.preview.contentHash }
    await audit(context, { action: 'assessment-shown', launch, detail })
    return response.json(result.preview)
  })

  router.post('/sign', async (request, response) => {
    const launch = launchOf(response)
    const body = signBody.safeParse(request.body)
    if (!body.success) return notAsExpected(response, body.error)
    const result = await sign(context, launch, body.data)
    context.metrics?.signature(launch.issuerKey, result.kind === 'refused' ? result.because : 'signed')
    if (result.kind === 'refused') {
      const detail = { assessmentId: body.data.assessmentId, because: result.because }
      await audit(context, { action: 'signature-refused', outcome: 'refused', launch, detail })
      if (result.because === 'other-patient')
        context.log.error({ launch: shortId(launch.id) }, 'ALARM: signature for another patient refused')
      return refuse(response, result.because)
    }
    await noLongerThan(patience, work(context, carryOut(context, launch, result.signed)))
    return response.json(await receiptOf(context, launch, result.signed))
  })

  router.get('/assessments/:id', async (request, response) => {
    const launch = launchOf(response)
    const signed = await askedFor(context, launch, request.params)
    if (!signed) return notHere(response)
    await releaseInterrupted(context)
    await noLongerThan(patience, work(context, upToDate(context, launch, signed)))
    return response.json(await receiptOf(context, launch, signed))
  })

  router.post('/assessments/:id/steps/:step/statement', async (request, response) => {
    const launch = launchOf(response)
    const body = statementBody.safeParse(request.body)
    if (!body.success) return notAsExpected(response, body.error)
    const signed = await askedFor(context, launch, request.params)
    if (!signed) return notHere(response)
    if (!launch.user.maySign) return refuse(response, 'may-not-sign')
    const row = (await ledgerRows(context, signed.assessmentId)).find(({ step }) => step === request.params.step)
    if (!row) return notHere(response)
    await recordStatement(context, launch, signed.assessmentId, row, body.data.statement)
    return response.json(await receiptOf(context, launch, signed))
  })

  router.post('/assessments/:id/withdraw', async (request, response) => {
    const launch = launchOf(response)
    const body = withdrawBody.safeParse(request.body)
    if (!body.success) return notAsExpected(response, body.error)
    const signed = await askedFor(context, launch, request.params)
    if (!signed) return notHere(response)
    await releaseInterrupted(context)
    const result = await withdraw(context, launch, signed, body.data)
    if (result.kind === 'refused') return refuse(response, result.because)
    await noLongerThan(patience, work(context, carryOut(context, launch, result.signed)))
    return response.json(await receiptOf(context, launch, result.signed))
  })

  router.post('/assessments/:id/steps/:step/send', async (request, response) => {
    const launch = launchOf(response)
    const signed = await askedFor(context, launch, request.params)
    const { step } = placeOf.safeParse(request.params).data ?? {}
    const again = signed && carryOutAgain(context, launch, signed, step)
    if (!signed || again === null) return notHere(response)
    await noLongerThan(patience, work(context, again))
    return response.json(await receiptOf(context, launch, signed))
  })

  return router
}

/** The signature is durable: trouble after it is the ledger's matter and never makes a signed assessment look unsigned. */
const work = (context: Context, promise: Promise<void>): Promise<void> => {
  const done = promise.catch((error: unknown) =>
    context.log.error({ error: loggedError(error) }, 'writing back was cut off'),
  )
  context.lifetime?.keep(done)
  return done
}

async function noLongerThan(milliseconds: number, promise: Promise<void>): Promise<void> {
  const enough = new AbortController()
  await Promise.race([
    promise,
    wait(milliseconds, undefined, { signal: enough.signal, ref: false }).catch(() => undefined),
  ])
  enough.abort()
}

const askedFor = async (context: Context, launch: Launch, params: unknown): Promise<SignedAssessment | null> => {
  const place = placeOf.safeParse(params)
  return place.success ? signedAssessment(context, launch, place.data.id) : null
}

const notHere = (response: Response) => refuse(response, 'not-signed-here')

const notAsExpected = (response: Response, error: z.ZodError) =>
  refuse(response, 'not-as-expected', { place: error.issues[0]?.path.join('.') || 'body' })
