import express, { type Express } from 'express'
import { chartRoutes } from './api/chart-routes.ts'
import { signingRoutes } from './api/signing-routes.ts'
import type { Context } from './context.ts'

/** The whole app, in the order in which a request meets it. */
export const createApp = (context: Context): Express => {
  const app = express()
  app.use(express.json({ limit: '2mb' }))
  app.use('/launches/:launchId/api', chartRoutes(context), signingRoutes(context))
  return app
}
