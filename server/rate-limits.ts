import type { Request, Response } from 'express'
import { rateLimit } from 'express-rate-limit'
import { refuse } from './api/refuse.ts'
import { launchOf } from './launch/launch-of.ts'
import { sendFailure } from './launch/pages.ts'

const MINUTE = { windowMs: 60_000, standardHeaders: 'draft-8', legacyHeaders: false } as const

/**
 * By address, and generous: a whole hospital may come from one. Behind a proxy that is not among TRUSTED_PROXIES it is the proxy's. Each
 * process counts for itself.
 */
export const launchLimit = () =>
  rateLimit({
    ...MINUTE,
    limit: 300,
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request: Request, response: Response) => sendFailure(response, { kind: 'too-many-requests' }),
  })

/** By launch: no page needs ten calls a second for a minute. */
export const apiLimit = () =>
  rateLimit({
    ...MINUTE,
    limit: 600,
    keyGenerator: (_request: Request, response: Response) => launchOf(response).id,
    handler: (_request: Request, response: Response) => refuse(response, 'too-many-requests'),
  })
