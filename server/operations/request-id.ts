/** One id for everything that happens for one request: in every log line, in the answer's head, in what the page shows when it fails. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { NextFunction, Request, Response } from 'express'

const current = new AsyncLocalStorage<string>()

/** What a proxy may send: an id, and nothing that could carry words, break a line or fill the log. */
const SANE = /^[A-Za-z0-9._-]{8,64}$/

/** The id of the request that is being answered; undefined outside of one. */
export const requestId = (): string | undefined => current.getStore()

/** Takes the proxy's `X-Request-Id` when it is one, else makes one. */
export const requestIds =
  (uuid: () => string) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const given = request.get('x-request-id')
    const id = given !== undefined && SANE.test(given) ? given : uuid()
    response.set('x-request-id', id)
    current.run(id, next)
  }
