import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NextFunction, Request, Response } from 'express'
import type { Context } from '../context.ts'
import { launchOf } from './launch-of.ts'
import { sendFailure } from './pages.ts'
import { frameAncestorsOf, securityHeaders } from './security-headers.ts'

const readPage = (clientFolder: string): string | null => {
  try {
    return readFileSync(join(clientFolder, 'index.html'), 'utf8')
  } catch {
    return null
  }
}

/** GET /launches/<id>/: the built client. It holds nothing of the patient; everything comes by the API. */
export const appPage = (context: Context, clientFolder: string) => {
  const page = readPage(clientFolder)
  return (request: Request, response: Response, next: NextFunction) => {
    const launch = launchOf(response)
    // The page's own addresses are relative to the launch's folder.
    if (!request.path.endsWith('/')) return response.redirect(302, `/launches/${launch.id}/`)
    if (page === null) return sendFailure(response, { kind: 'client-not-built' })
    securityHeaders(frameAncestorsOf(context.issuers, launch))(request, response, (error?: unknown) => {
      if (error) return next(error)
      response.type('html').send(page)
    })
  }
}
