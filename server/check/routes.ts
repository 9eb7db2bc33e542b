/** `/launches/<id>/check`: what this EHR offers, for the integration engineer. */
import express, { type NextFunction, type Request, type Response, Router } from 'express'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { capabilityOf } from '../ehr/capability-of.ts'
import { readingLimits } from '../ehr/reading-limits.ts'
import type { Issuer } from '../launch/issuers.ts'
import { launchOf } from '../launch/launch-of.ts'
import { frameAncestorsOf, securityHeaders } from '../launch/security-headers.ts'
import { checkPage } from './page.ts'
import { runCheck } from './run-check.ts'
import { selfTest } from './self-test.ts'
import { selfTestAgainst } from './self-test-allowed.ts'

const confirmed = z.object({ testPatient: z.literal('yes') })

export const checkRoutes = (context: Context): Router => {
  const router = Router()

  /** Only this launch's EHR may frame the page. */
  router.use((request, response, next) =>
    securityHeaders(frameAncestorsOf(context.issuers, launchOf(response)))(request, response, next),
  )

  const issuerOf = (response: Response): Issuer => {
    const issuer = context.issuers.find(({ key }) => key === launchOf(response).issuerKey)
    if (!issuer) throw new Error('a launch of an issuer that is no longer configured')
    return issuer
  }
  const against = async (response: Response) => {
    const launch = launchOf(response)
    const capability = await capabilityOf(context, context.accessFor(launch), readingLimits.callMs)
    return selfTestAgainst(issuerOf(response), launch, capability)
  }

  router.get('/', async (request, response) => {
    // The form's address is relative to the launch's folder.
    if (request.originalUrl.split('?')[0]?.endsWith('/')) return response.redirect(302, '../check')
    const [check, reasons] = await Promise.all([
      runCheck(context, launchOf(response), issuerOf(response), request.headers),
      against(response),
    ])
    response.type('html').send(checkPage(check, reasons))
  })

  router.post(
    '/self-test',
    ownFormOnly(context.settings.publicUrl),
    express.urlencoded({ extended: false, limit: '1kb' }),
    async (request, response) => {
      const reasons = await against(response)
      if (!confirmed.safeParse(request.body).success) reasons.push('It was not confirmed that this is a test patient.')
      const tested = reasons.length === 0 ? await selfTest(context, launchOf(response), issuerOf(response)) : null
      const check = await runCheck(context, launchOf(response), issuerOf(response), request.headers)
      response.status(tested ? 200 : 409)
      response.type('html').send(checkPage({ ...check, selfTest: tested }, reasons))
    },
  )
  return router
}

/** A form cannot send the header that every other write needs, so the browser's own Origin must be there and be ours. */
const ownFormOnly = (publicUrl: string) => (request: Request, response: Response, next: NextFunction) => {
  if (request.headers.origin === publicUrl) return next()
  response
    .status(403)
    .type('text')
    .send('The request did not come from the app’s own page, so nothing was written. Open the check again.')
}
