import type { Request, Response } from 'express'
import type { Issuer } from './issuers.ts'

/** Short, so that a new key is known at every EHR long before somebody moves it to the first place. */
const KEPT_SECONDS = 300

/** GET /.well-known/jwks.json: the public halves of this app's keys, for the EHRs at which it is registered with private_key_jwt. */
export const keySetRoute = (issuers: Pick<Issuer, 'clientKeys'>[]) => {
  const keys = issuers.flatMap(({ clientKeys = [] }) => clientKeys.map(({ publicJwk }) => publicJwk))
  const unique = [...new Map(keys.map((key) => [key.kid, key])).values()]
  return (_request: Request, response: Response) => {
    response.set('cache-control', `public, max-age=${KEPT_SECONDS}`).json({ keys: unique })
  }
}
