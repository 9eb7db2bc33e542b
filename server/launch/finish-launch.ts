import type { Request, Response } from 'express'
import { audit, noLaunch } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { shortId } from '../logging.ts'
import { firstAccess } from './access-tokens.ts'
import { completeLaunch } from './complete-launch.ts'
import { callbackCookie, checkCookie, clearCookie, hashOf, launchCookie, newSecret, setCookie } from './cookies.ts'
import type { Failure } from './failures.ts'
import type { VerifyIdToken } from './id-token.ts'
import type { Launch } from './launch.ts'
import { endLaunch, findLaunch, isLaunchId, openLaunch, takeReturn } from './launch-rows.ts'
import { sendFailure } from './pages.ts'
import { only } from './query.ts'

export type OnOpened = (context: Context, launch: Launch) => void

/** The `intent` with which an integration engineer opens the EHR check instead of the assessment. */
const CHECK_INTENT = 'ehr-check'

type Finished = { launch: Launch; secret: string }

const finish = async (
  context: Context,
  verifyIdToken: VerifyIdToken,
  request: Request,
): Promise<Finished | (Failure & { issuerKey?: string })> => {
  // `state` is the launch's id, and not enough: it is known from addresses. The cookie proves the browser (ehr-integration 1.4, 2.9).
  const launchId = only(request, 'state')
  const row = launchId !== null && isLaunchId(launchId) ? await findLaunch(context, launchId) : null
  if (launchId === null || row === null) return { kind: 'unknown-state' }
  const cookie = checkCookie(request, callbackCookie(launchId), row.callback_hash)
  // A replay from the same browser has no callback cookie any more: the first return took it.
  const issuerKey = row.issuer_key
  if (cookie === 'absent') return { kind: row.state === 'begun' ? 'no-cookie' : 'used-before', issuerKey }
  if (cookie === 'foreign') return { kind: 'foreign-browser', issuerKey }
  const begun = await takeReturn(context, launchId)
  if (begun === null) return { kind: 'used-before', issuerKey }

  const issuer = context.issuers.find((each) => each.key === row.issuer_key)
  const completed = issuer ? await completeLaunch(context, verifyIdToken, issuer, begun, request) : null
  if (completed === null || 'kind' in completed) {
    await endLaunch(context, launchId)
    const failure: Failure = completed ?? { kind: 'unknown-issuer' }
    const unopened = { ...noLaunch, id: launchId, issuerKey: row.issuer_key, fhirBase: issuer?.fhirBase ?? null }
    const detail = { because: failure.kind }
    await audit(context, { action: 'launch-refused', outcome: 'refused', launch: unopened, detail })
    return { ...failure, issuerKey }
  }
  const { launch, token, subject } = completed
  const secret = newSecret()
  const access = firstAccess({ launchId, token, subject, endpoint: begun, now: context.now() })
  await openLaunch(context, { launch, access, cookieHash: hashOf(secret) })
  const detail = {
    encounter: launch.encounterId === null ? undefined : `Encounter/${launch.encounterId}`,
    tenant: launch.opened?.tenant ?? undefined,
  }
  await audit(context, { action: 'launch-opened', launch, detail })
  return { launch, secret }
}

/**
 * GET /callback: the EHR's login sends the browser back.
 * @param onOpened hears of each launch that has opened; it is not waited for
 */
export const callbackRoute =
  (context: Context, verifyIdToken: VerifyIdToken, onOpened: OnOpened) =>
  async (request: Request, response: Response) => {
    const finished = await finish(context, verifyIdToken, request)
    if ('kind' in finished) {
      context.metrics?.launch(finished.issuerKey ?? 'unknown', finished.kind)
      context.log.warn({ failure: finished.kind }, 'launch ended at the callback')
      return sendFailure(response, finished)
    }
    const { launch, secret } = finished
    context.metrics?.launch(launch.issuerKey, 'opened')
    context.log.info({ launch: shortId(launch.id) }, 'launch opened')
    clearCookie(response, callbackCookie(launch.id))
    setCookie(response, launchCookie(launch.id), secret)
    // Always to our own page: no address of the query is ever followed.
    const forCheck = launch.intent === CHECK_INTENT
    response.set('cache-control', 'no-store').redirect(302, `/launches/${launch.id}/${forCheck ? 'check' : ''}`)
    if (!forCheck) onOpened(context, launch)
  }
