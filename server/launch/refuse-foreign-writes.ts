import type { NextFunction, Request, Response } from 'express'
import { refuse } from '../api/refuse.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * State changes need a header that no form of another site can send, and our own Origin: the cookie is SameSite=None and protects
 * from nothing here (ehr-integration 2.9).
 */
export const refuseForeignWrites =
  (publicUrl: string) => (request: Request, response: Response, next: NextFunction) => {
    const ours = request.headers.origin === publicUrl && request.headers['x-crmo-request'] === '1'
    if (SAFE.has(request.method) || ours) return next()
    refuse(response, 'foreign-request')
  }
