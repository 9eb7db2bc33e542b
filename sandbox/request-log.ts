import type { RequestHandler } from 'express'

export type RequestEntry = { method: string; url: string; status: number | null; time: string }

/** Notes every request as it arrives, its status when it is answered. */
export const requestLog =
  (log: RequestEntry[], now: () => Date): RequestHandler =>
  (request, response, next) => {
    const entry: RequestEntry = {
      method: request.method,
      url: request.originalUrl,
      status: null,
      time: now().toISOString(),
    }
    log.push(entry)
    response.on('finish', () => {
      entry.status = response.statusCode
    })
    next()
  }
