import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { parseCookie } from 'cookie'
import type { CookieOptions, Request, Response } from 'express'
import { LAUNCH_HOURS, LOGIN_MINUTES } from './launch-rows.ts'

/** A cookie of ours: which name, where it is sent, how long it lives. */
type OurCookie = { name: string; path: string; maxAgeMs: number }

/**
 * The launch's cookie. Its path is that one launch, so that two tabs cannot overwrite each other; `__Secure-` and not `__Host-`, which
 * demands the path `/` (ehr-integration 2.9).
 */
export const launchCookie = (launchId: string): OurCookie => ({
  name: '__Secure-crmo-launch',
  path: `/launches/${launchId}`,
  maxAgeMs: LAUNCH_HOURS * 3_600_000,
})

/** Proves at the fixed redirect address that the browser which comes back is the one which left. Named by its launch. */
export const callbackCookie = (launchId: string): OurCookie => ({
  name: `__Secure-crmo-callback-${launchId}`,
  path: '/callback',
  maxAgeMs: LOGIN_MINUTES * 60_000,
})

/** SameSite=None and Partitioned: the app lives in another site's frame, where other cookies are not sent. */
const attributes = ({ path }: OurCookie): CookieOptions => ({
  path,
  httpOnly: true,
  secure: true,
  sameSite: 'none',
  partitioned: true,
})

export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What the store keeps of a cookie: the value itself never lies there. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

export const setCookie = (response: Response, cookie: OurCookie, value: string): void => {
  response.cookie(cookie.name, value, { ...attributes(cookie), maxAge: cookie.maxAgeMs })
}

export const clearCookie = (response: Response, cookie: OurCookie): void => {
  response.clearCookie(cookie.name, attributes(cookie))
}

/** `absent`: the browser sent no such cookie, as when it refuses cookies in a frame. Hashes are compared in constant time. */
export const checkCookie = (
  request: Request,
  cookie: OurCookie,
  hash: string | null,
): 'matches' | 'absent' | 'foreign' => {
  const value = parseCookie(request.headers.cookie ?? '')[cookie.name]
  if (!value) return 'absent'
  const [given, expected] = [Buffer.from(hashOf(value)), Buffer.from(hash ?? '')]
  return given.length === expected.length && timingSafeEqual(given, expected) ? 'matches' : 'foreign'
}
