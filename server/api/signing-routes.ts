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
import { preview, type Refusal, sign } from '../write-back/sign.ts'
import { type SignedAssessment, signedAssessment } from '../write-back/signed-store.ts'
import { withdraw } from '../write-back/withdraw.ts'
import type { PreviewBody, SignBody, StatementBody, WithdrawBody } from './contract.ts'
import { outcome } from './outcome.ts'

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

const refusals: Record<Refusal, { status: number; sentence: string }> = {
  'may-not-sign': {
    status: 403,
    sentence:
      'Nothing was signed: this login is not that of a practitioner. Open the app with the login of the person who signs.',
  },
  'other-patient': {
    status: 409,
    sentence:
      'STOP: nothing was signed. This window shows another patient than the one of this launch. Close it, and open the app again from the chart of the patient whom you mean.',
  },
  'chart-changed': {
    status: 409,
    sentence:
      'Nothing was signed: the chart was read again since this page was opened. Reload the page, look at the assessment again, then sign.',
  },
  'not-previewed': {
    status: 409,
    sentence:
      'Nothing was signed: what would be signed differs from the preview that you saw. Open the preview again, then sign.',
  },
  'nothing-to-follow': {
    status: 409,
    sentence:
      'Nothing was changed: what was to be corrected or withdrawn is not a signed assessment of this patient. Reload the page to see what is signed.',
  },
  'followed-already': {
    status: 409,
    sentence:
      'Nothing was changed: this assessment was corrected or withdrawn already. Reload the page to see the newest version.',
  },
  'being-sent': {
    status: 409,
    sentence:
      'Nothing was changed: a document of this assessment is being sent at this moment. Wait until its receipt says where it is, then try again.',
  },
  'signed-already': {
    status: 409,
    sentence:
      'Nothing new was signed: this assessment is signed already, with other content. Reload the page to see the signed one.',
  },
}

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

const refuse = (response: Response, because: Refusal) => {
  const { status, sentence } = refusals[because]
  return response.status(status).json(outcome('error', status === 403 ? 'forbidden' : 'conflict', sentence))
}

const notHere = (response: Response) =>
  response
    .status(404)
    .json(
      outcome(
        'error',
        'not-found',
        'This patient has no such signed assessment here. Reload the page to see what is signed.',
      ),
    )

const notAsExpected = (response: Response, error: z.ZodError) =>
  response
    .status(400)
    .json(
      outcome(
        'error',
        'invalid',
        `Nothing was signed or changed: ${error.issues[0]?.path.join('.') || 'the request'} is not as expected. Reload the page and try again; your draft is kept.`,
      ),
    )
