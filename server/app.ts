import { fileURLToPath } from 'node:url'
import compression from 'compression'
import express, { type Express } from 'express'
import { chartRoutes } from './api/chart-routes.ts'
import { errorHandler, notFound } from './api/errors.ts'
import { launchRoutes } from './api/launch-routes.ts'
import { signingRoutes } from './api/signing-routes.ts'
import { cdsRoutes } from './cds-hooks/routes.ts'
import { checkRoutes } from './check/routes.ts'
import type { Context } from './context.ts'
import { documentRoutes } from './documents/document-routes.ts'
import { startReading } from './ehr/chart-snapshot.ts'
import { appPage } from './launch/app-page.ts'
import { launchRoute, standaloneRoute } from './launch/begin-launch.ts'
import { callbackRoute, type OnOpened } from './launch/finish-launch.ts'
import { idTokenVerifier } from './launch/id-token.ts'
import { keySetRoute } from './launch/key-set-route.ts'
import { refuseForeignWrites } from './launch/refuse-foreign-writes.ts'
import { requireLaunch } from './launch/require-launch.ts'
import { frameAncestorsOf, securityHeaders } from './launch/security-headers.ts'
import { requestLog } from './logging.ts'
import { requestIds } from './operations/request-id.ts'
import { healthRoute, metricsRoute, readinessRoute } from './operations/routes.ts'
import { apiLimit, launchLimit } from './rate-limits.ts'

const BUILT_CLIENT = fileURLToPath(new URL('../client/dist', import.meta.url))
const PAGE_STYLE = fileURLToPath(new URL('./launch/pages.css', import.meta.url))

export type AppParts = {
  /** Where the built client lies. */
  clientFolder?: string
  /** What begins as soon as a launch has opened: by default the reading of the chart, so that the page waits less. */
  onOpened?: OnOpened
}

/** The whole app, in the order in which a request meets it. */
export const createApp = (context: Context, parts: AppParts = {}): Express => {
  const { clientFolder = BUILT_CLIENT, onOpened = startReading } = parts
  const app = express()
  app.disable('x-powered-by')
  // For the limits alone: no address of ours is made of a header.
  if (context.settings.trustedProxies.length > 0) app.set('trust proxy', context.settings.trustedProxies)
  app.use(requestIds(context.uuid))
  app.use(requestLog(context.log))
  app.use(securityHeaders(frameAncestorsOf(context.issuers)))

  app.get('/healthz', healthRoute)
  app.get('/readyz', readinessRoute(context))
  const { metricsToken } = context.settings
  // Without a token only on a port of its own (main.ts).
  if (context.metrics && metricsToken !== null) app.get('/metrics', metricsRoute(context.metrics, metricsToken))
  app.get('/pages.css', (_request, response) => response.sendFile(PAGE_STYLE))
  // Vite puts a hash of the content into every name below /assets.
  app.use(
    '/assets',
    compression(),
    express.static(`${clientFolder}/assets`, { immutable: true, maxAge: '1y', index: false }),
  )

  app.get('/.well-known/jwks.json', keySetRoute(context.issuers))
  app.get('/launch', launchLimit(), launchRoute(context))
  app.get('/standalone/:issuer', launchLimit(), standaloneRoute(context))
  app.get('/callback', launchLimit(), callbackRoute(context, idTokenVerifier(context.now), onOpened))

  app.use('/cds-services', cdsRoutes(context))
  app.get('/launches/:launchId', requireLaunch(context, 'page'), appPage(context, clientFolder))
  app.use('/launches/:launchId/check', requireLaunch(context, 'page'), apiLimit(), checkRoutes(context))
  app.use(
    '/launches/:launchId/api',
    requireLaunch(context, 'outcome'),
    refuseForeignWrites(context.settings.publicUrl),
    apiLimit(),
    express.json({ limit: '2mb' }),
    launchRoutes(context),
    chartRoutes(context),
    signingRoutes(context),
    documentRoutes(context),
  )

  app.use(notFound)
  app.use(errorHandler(context))
  return app
}
