import type { NextFunction, Request, Response } from 'express'
import type { Context } from '../context.ts'
import { sendFailure } from '../launch/pages.ts'
import { loggedError } from '../logging.ts'
import type { RefusalCode } from './refusal-sentences.ts'
import { refuse } from './refuse.ts'

/** What body parsers and routers refuse by themselves: the caller's fault, with its HTTP status. */
const statusOf = (error: unknown): number => {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? status : 500
}

const refusalOf: Record<number, RefusalCode> = { 413: 'too-large', 500: 'our-fault' }

const isApi = (request: Request) => /^\/launches\/[^/]+\/api(\/|$)/.test(request.originalUrl)

/** Nothing answered: an OperationOutcome below the API, a page elsewhere. */
export const notFound = (request: Request, response: Response): void => {
  if (isApi(request)) refuse(response, 'no-such-address')
  else sendFailure(response, { kind: 'not-found' })
}

/** The one place where an exception ends. Its message stays here: it may quote patient data (ehr-integration trap 16). */
export const errorHandler =
  (context: Context) => (error: unknown, request: Request, response: Response, next: NextFunction) => {
    const status = statusOf(error)
    if (status === 500) context.log.error({ error: loggedError(error) }, 'a request failed')
    if (response.headersSent) return next(error)
    if (!isApi(request)) return sendFailure(response, { kind: status === 500 ? 'our-fault' : 'not-found' })
    response.set('cache-control', 'no-store')
    refuse(response, refusalOf[status] ?? 'unreadable-request', {}, status)
  }
