import type { NextFunction, Request, Response } from 'express'
import type { Context } from '../context.ts'
import { sendFailure } from '../launch/pages.ts'
import { loggedError } from '../logging.ts'
import { outcome } from './outcome.ts'

/** What body parsers and routers refuse by themselves: the caller's fault, with its HTTP status. */
const statusOf = (error: unknown): number => {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? status : 500
}

const SENTENCES: Record<number, string> = {
  400: 'The app’s page sent something that cannot be read, so nothing was changed. Reload the page; if it happens again, tell the people who run this app.',
  413: 'What the page sent is too large, so nothing was changed. Shorten the free text and try again.',
  500: 'Something went wrong in the app itself, so this step was not finished. What was signed before is kept. Reload the page; if it happens again, tell the people who run this app.',
}

const isApi = (request: Request) => /^\/launches\/[^/]+\/api(\/|$)/.test(request.originalUrl)

/** Nothing answered: an OperationOutcome below the API, a page elsewhere. */
export const notFound = (request: Request, response: Response): void => {
  const sentence = 'The app’s page asked for something that this server does not have. Reload the page.'
  if (isApi(request)) response.status(404).json(outcome('error', 'not-found', sentence))
  else sendFailure(response, { kind: 'not-found' })
}

/** The one place where an exception ends. Its message stays here: it may quote patient data (ehr-integration trap 16). */
export const errorHandler =
  (context: Context) => (error: unknown, request: Request, response: Response, next: NextFunction) => {
    const status = statusOf(error)
    if (status === 500) context.log.error({ error: loggedError(error) }, 'a request failed')
    if (response.headersSent) return next(error)
    if (!isApi(request)) return sendFailure(response, { kind: status === 500 ? 'our-fault' : 'not-found' })
    const sentence = SENTENCES[status] ?? SENTENCES[400] ?? ''
    response
      .status(status)
      .set('cache-control', 'no-store')
      .json(outcome(status === 500 ? 'fatal' : 'error', status === 500 ? 'exception' : 'invalid', sentence))
  }
