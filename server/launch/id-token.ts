import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { z } from 'zod'
import { fetchJson } from './fetch-json.ts'
import type { Issuer } from './issuers.ts'
import type { Problem } from './problems.ts'
import { isSafeUrl, withoutTrailingSlash } from './safe-url.ts'

/** Who the EHR says is using the app. `locale`: the language of the user's own settings in the EHR (OpenID Connect Core, 5.1). */
export type Identity = { subject: string; fhirUser: string | null; name: string | null; locale: string | null }

const text = z.string().min(1)
const claims = z.object({
  sub: text,
  // Older EHRs give the user in `profile` (OpenID Connect) instead of `fhirUser` (SMART).
  fhirUser: text.nullable().catch(null).default(null),
  profile: text.nullable().catch(null).default(null),
  name: text.nullable().catch(null).default(null),
  // BCP 47; some servers write de_CH. Anything else is no locale and says nothing.
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/)
    .nullable()
    .catch(null)
    .default(null),
})

const openidConfiguration = z.object({ issuer: z.string(), jwks_uri: z.string().refine(isSafeUrl) })

/** Asymmetric only: `none` and HMAC would let anybody who knows the client id or secret sign. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'ES256', 'ES384', 'ES512', 'EdDSA']

type KeySet = ReturnType<typeof createRemoteJWKSet>
type Keys = { set: KeySet; readAt: number }

/** Minutes for which an issuer's key set address is kept; `jose` keeps the keys themselves and asks again for an unknown `kid`. */
const CONFIGURATION_MS = 10 * 60_000

/** Clocks on both sides drift (ehr-integration 2.8). */
const TOLERANCE_SECONDS = 60

const nonceFits = (issuer: Issuer, sent: string | undefined, received: unknown): boolean => {
  if (sent === undefined || received === sent) return true
  return received === undefined && issuer.idTokenNonce === 'when-present'
}

/**
 * Verifies id_tokens. fhirclient only decodes them, and as ASCII (ehr-integration trap 11); `jose` checks signature, issuer, audience
 * and time (one minute of tolerance) and decodes UTF-8.
 * @param cooldownMs least time between two readings of a key set because of an unknown `kid` (ehr-integration 2.8)
 */
export const idTokenVerifier = (now: () => Date, cooldownMs = 30_000) => {
  const keysOf = new Map<string, Keys>()

  const keySet = async (oidcIssuer: string): Promise<KeySet | null> => {
    const known = keysOf.get(oidcIssuer)
    if (known && now().getTime() - known.readAt < CONFIGURATION_MS) return known.set
    const fetched = await fetchJson(`${withoutTrailingSlash(oidcIssuer)}/.well-known/openid-configuration`)
    if ('problem' in fetched) return null
    const { data } = openidConfiguration.safeParse(fetched.json)
    if (!data || withoutTrailingSlash(data.issuer) !== withoutTrailingSlash(oidcIssuer)) return null
    const set = createRemoteJWKSet(new URL(data.jwks_uri), {
      timeoutDuration: 10_000,
      cooldownDuration: cooldownMs,
      cacheMaxAge: CONFIGURATION_MS,
    })
    keysOf.set(oidcIssuer, { set, readAt: now().getTime() })
    return set
  }

  /**
   * @param nonce the one that was sent; left out on a refresh, whose id_token repeats none (OpenID Connect Core, 12.2)
   * @returns who the user is, or why that is not certain
   */
  return async (
    issuer: Issuer,
    idToken: string,
    nonce?: string,
  ): Promise<{ identity: Identity } | { problem: Problem }> => {
    try {
      const claimed = decodeJwt(idToken).iss
      const trusted = issuer.oidcIssuers.some(
        (each) => withoutTrailingSlash(each) === withoutTrailingSlash(claimed ?? ''),
      )
      if (!claimed || !trusted) return { problem: { code: 'id-token-untrusted' } }
      const keys = await keySet(claimed)
      if (!keys) return { problem: { code: 'id-token-no-keys' } }
      const { payload } = await jwtVerify(idToken, keys, {
        issuer: claimed,
        audience: issuer.clientId,
        algorithms: ALGORITHMS,
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: now(),
        requiredClaims: ['exp', 'iat'],
      })
      if (!nonceFits(issuer, nonce, payload.nonce)) return { problem: { code: 'id-token-other-login' } }
      if (typeof payload.iat === 'number' && payload.iat > now().getTime() / 1000 + TOLERANCE_SECONDS) {
        return { problem: { code: 'id-token-in-future' } }
      }
      const { sub, fhirUser, profile, name, locale } = claims.parse(payload)
      return { identity: { subject: sub, fhirUser: fhirUser ?? profile, name, locale } }
    } catch (error) {
      const value = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
      return { problem: { code: 'id-token-not-verified', value } }
    }
  }
}

export type VerifyIdToken = ReturnType<typeof idTokenVerifier>
