/** `/cds-services`: discovery, the three services, and feedback (CDS Hooks 2.0). */
import { json, type NextFunction, type Request, type Response, Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { prefetchRows, type ServiceRow, services } from '../../smart-config/cds-hooks/services.ts'
import { outcome } from '../api/outcome.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import type { Issuer } from '../launch/issuers.ts'
import { loggedError } from '../logging.ts'
import { type Adviser, adviser as makeAdviser } from './adviser.ts'
import { answerCall } from './answer-call.ts'
import { callerCheck } from './caller.ts'
import { cardOf } from './cards.ts'
import { noteCards, readFeedback, storeFeedback } from './feedback.ts'

export type CdsOptions = { adviser?: Adviser; budgetMs?: number; clock?: () => number }

/** The specification's aim; a card that comes later finds nobody reading. */
const BUDGET_MS = 500
/** A thousand results of a long illness are about two megabytes. */
const LARGEST_BODY = '5mb'

const discovery = {
  services: services.map(({ id, hook, title, description, prefetch }) => ({
    id,
    hook,
    title,
    description,
    prefetch: Object.fromEntries(prefetch.map((key) => [key, prefetchRows[key].template])),
    usageRequirements:
      'Prefetch of patient, problems and results, or fhirServer with fhirAuthorization that may read them; a JWT (ES384 or RS384) on every call.',
  })),
}

/** Any page may ask: what it gets depends on its JWT, never on a cookie, so no credentials are allowed. */
const cors = (request: Request, response: Response, next: NextFunction) => {
  response.set({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-max-age': '3600',
  })
  if (request.method === 'OPTIONS') response.status(204).end()
  else next()
}

/** By address, and generous: a hospital's EHR calls whenever anybody opens any chart. */
const limit = () =>
  rateLimit({
    windowMs: 60_000,
    limit: 6_000,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: { xForwardedForHeader: false },
    handler: (_request: Request, response: Response) =>
      refuse(response, 429, 'More calls than this server takes in a minute. Charts and orders are not affected.'),
  })

const refuse = (response: Response, status: number, problem: string) => {
  response.status(status).json(outcome('error', status === 401 ? 'login' : 'invalid', `No card: ${problem}`))
}

type Call = { service: ServiceRow; issuers: Issuer[]; began: number }
const callOf = (response: Response): Call => response.locals.cdsCall

/** Only an EHR on the list gets as far as having its body read. */
const verifyCaller = (context: Context, clock: () => number) => {
  const check = callerCheck(context)
  return async (request: Request, response: Response, next: NextFunction) => {
    const began = clock()
    const service = services.find(({ id }) => id === request.params.serviceId)
    if (!service) return refuse(response, 404, 'there is no such service.')
    const audience = `${context.settings.publicUrl}${request.originalUrl.split('?', 1)[0]}`
    const caller = await check(request.headers.authorization, audience)
    if ('problem' in caller) {
      context.log.warn({ service: service.id, problem: caller.problem }, 'a decision support call was refused')
      return refuse(response.set('www-authenticate', 'Bearer'), 401, 'the JWT of the call is not accepted.')
    }
    response.locals.cdsCall = { service, issuers: caller.issuers, began } satisfies Call
    next()
  }
}

export const cdsRoutes = (context: Context, options: CdsOptions = {}): Router => {
  const { adviser = makeAdviser(), budgetMs = BUDGET_MS, clock = () => performance.now() } = options
  if (context.issuers.some(({ cdsHooks }) => cdsHooks)) adviser.warm()
  const router = Router()
  router.use(cors)
  router.get('/', (_request, response) => {
    response.set('cache-control', 'public, max-age=3600').json(discovery)
  })
  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store')
    next()
  })
  const called = [limit(), verifyCaller(context, clock), json({ limit: LARGEST_BODY })]

  router.post('/:serviceId', called, async (request: Request, response: Response) => {
    const { service, issuers, began } = callOf(response)
    const answer = await answerCall({ context, adviser, budgetMs, clock }, service, issuers, request.body, began)
    const ms = Math.round(clock() - began)
    const ended = answer.kind === 'refused' ? 'refused' : answer.advice.length > 0 ? 'cards' : 'no-card'
    context.metrics?.advice(service.id, ended, ms)
    if (answer.kind === 'refused') {
      context.log.warn({ service: service.id, problem: answer.problem, ms }, 'no card could be made')
      return refuse(response, answer.status, `${answer.problem}.`)
    }
    const { issuer, asked, advice, quiet, unnamedOrders } = answer
    const cards = advice.map((one) => cardOf(one, context.uuid(), context.settings.publicUrl))
    const { userId, patientId } = asked
    const launch = { id: null, issuerKey: issuer.key, fhirBase: issuer.fhirBase, patientId, user: { fhirUser: userId } }
    await audit(context, { action: 'advice-given', launch, detail: { service: service.id, cards: cards.length } })
    await noteCards(context, issuer, service.id, cards)
    const said = advice.map(({ topic }) => topic)
    context.log.info({ service: service.id, issuer: issuer.key, cards: said, quiet, unnamedOrders, ms }, 'cards')
    response.json({ cards })
  })

  router.post('/:serviceId/feedback', called, async (request: Request, response: Response) => {
    const { service, issuers } = callOf(response)
    const feedback = readFeedback(request.body)
    if (!feedback) return refuse(response, 400, 'the feedback is not as CDS Hooks 2.0 specifies it.')
    if (await storeFeedback(context, issuers, service.id, feedback)) return response.json({})
    return refuse(response, 404, 'a card of the feedback was not given out by this service; nothing was stored.')
  })

  router.use((_request, response) => refuse(response, 404, 'there is no such service.'))
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
    const own = !(status >= 400 && status < 500)
    if (own) context.log.error({ error: loggedError(error) }, 'a decision support call failed')
    if (response.headersSent) return next(error)
    refuse(
      response,
      own ? 500 : status,
      own ? 'the app had an error of its own.' : 'the body is too large or cannot be read.',
    )
  })
  return router
}
