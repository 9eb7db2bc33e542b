/** Who calls: the JWT that CDS Hooks 2.0 puts on every call ("Trusting CDS Clients"), against the allow-list of the issuer files. */
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { z } from 'zod'
import type { Context } from '../context.ts'
import type { Issuer } from '../launch/issuers.ts'
import { isSafeUrl } from '../launch/safe-url.ts'
import { takeOnce } from './once.ts'

/** The two that the specification names. Never `none`, never HMAC. */
const ALGORITHMS = ['ES384', 'RS384']
const LONGEST_TOKEN = 8_192
/** Clocks on both sides drift (ehr-integration 2.8). */
const TOLERANCE_SECONDS = 60
/** The specification asks for five minutes at most; an id is kept as long as its JWT may be used, so there is an end to it. */
const LONGEST_LIFE_SECONDS = 3_600

const header = z.object({ kid: z.string().min(1), jku: z.string().optional() })
const named = z.object({ iss: z.string().min(1), tenant: z.string().optional() })
const claims = z.object({ iss: z.string(), exp: z.number(), iat: z.number(), jti: z.string().min(1).max(500) })

const keySetOf = ({ fhirBase, cdsHooks }: Issuer): string | null =>
  cdsHooks && URL.canParse(cdsHooks.keySetUrl, fhirBase) ? new URL(cdsHooks.keySetUrl, fhirBase).href : null

/** The EHRs for which this sender may speak, and their one key set. */
const trusted = (issuers: Issuer[], token: string): { issuers: Issuer[]; keySetUrl: string } | { problem: string } => {
  const { kid: _, jku } = header.parse(decodeProtectedHeader(token))
  const { iss, tenant } = named.parse(decodeJwt(token))
  const known = issuers.filter(
    ({ cdsHooks }) => cdsHooks?.jwtIssuer === iss && (cdsHooks.tenant === undefined || cdsHooks.tenant === tenant),
  )
  if (known.length === 0) return { problem: 'iss is not on the list' }
  const keySets = new Set(known.map(keySetOf))
  const [keySetUrl] = keySets
  if (keySets.size !== 1 || !keySetUrl || !isSafeUrl(keySetUrl))
    return { problem: 'no single key set is set up for iss' }
  // Keys are never asked for at an address that only the caller names.
  if (jku !== undefined && jku !== keySetUrl) return { problem: 'jku is not on the list' }
  return { issuers: known, keySetUrl }
}

export type Caller = { issuers: Issuer[] } | { problem: string }

/**
 * @returns a check of an Authorization header for one endpoint (`audience`: its exact address). It yields the EHRs for which the caller
 * may speak, seldom more than one, or a short problem for the log without any content of the token.
 */
export const callerCheck = (context: Pick<Context, 'issuers' | 'store' | 'now'>) => {
  const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>()
  const keysAt = (url: string) => {
    const known = keySets.get(url) ?? createRemoteJWKSet(new URL(url), { timeoutDuration: 3_000 })
    keySets.set(url, known)
    return known
  }

  return async (authorization: string | undefined, audience: string): Promise<Caller> => {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
    if (!token || token.length > LONGEST_TOKEN) return { problem: 'no bearer token' }
    try {
      const sender = trusted(context.issuers, token)
      if ('problem' in sender) return sender
      const now = context.now()
      const verified = await jwtVerify(token, keysAt(sender.keySetUrl), {
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: now,
        requiredClaims: ['iss', 'aud', 'exp', 'iat', 'jti'],
      })
      const { iss, exp, iat, jti } = claims.parse(verified.payload)
      if (iat > now.getTime() / 1000 + TOLERANCE_SECONDS) return { problem: 'issued in the future' }
      if (exp - iat > LONGEST_LIFE_SECONDS) return { problem: 'lives too long' }
      const expiresAt = new Date((exp + TOLERANCE_SECONDS) * 1000)
      return (await takeOnce(context, { iss, jti, expiresAt }))
        ? { issuers: sender.issuers }
        : { problem: 'used before' }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
      return { problem: `not verified (${code})` }
    }
  }
}
