import { createHash, timingSafeEqual } from 'node:crypto'
import express, { type Express, type Request, type Response } from 'express'
import type { Context } from '../context.ts'
import type { Metrics } from './metrics.ts'
import { type Readiness, readiness } from './readiness.ts'

/** GET /healthz: this process lives and answers. It asks nobody else: a database that is down is no reason to restart the app. */
export const healthRoute = (_request: Request, response: Response): void => {
  response.set('cache-control', 'no-store').json({ status: 'ok' })
}

/** GET /readyz: 200 when this process can do its work, else 503 with what is missing. */
export const readinessRoute = (context: Context) => async (_request: Request, response: Response) => {
  const result: Readiness = context.lifetime?.isEnding()
    ? { status: 'not-ready', checks: { process: 'It was asked to end: it answers what comes, and wants no more.' } }
    : await readiness(context)
  response
    .status(result.status === 'ready' ? 200 : 503)
    .set('cache-control', 'no-store')
    .json(result)
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** GET /metrics, for whoever has the token; without one for everybody who reaches it. */
export const metricsRoute =
  (metrics: Metrics, token: string | null) => async (request: Request, response: Response) => {
    const given = request.get('authorization') ?? ''
    if (token !== null && !timingSafeEqual(digest(given), digest(`Bearer ${token}`))) {
      response.status(401).set('www-authenticate', 'Bearer').end()
      return
    }
    const { text, contentType } = await metrics.text()
    response.set({ 'cache-control': 'no-store', 'content-type': contentType }).send(text)
  }

/** The metrics alone, for a port of their own that only the monitoring reaches. */
export const metricsApp = (metrics: Metrics, token: string | null): Express => {
  const app = express()
  app.disable('x-powered-by')
  app.get('/metrics', metricsRoute(metrics, token))
  app.use((_request, response) => void response.status(404).end())
  return app
}
