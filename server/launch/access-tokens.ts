import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { retryAfterMs } from '../ehr/retry.ts'
import { shortId } from '../logging.ts'
import type { VerifyIdToken } from './id-token.ts'
import type { Issuer } from './issuers.ts'
import type { Launch } from './launch.ts'
import { tokenAuthMethod } from './launch-rows.ts'
import { refreshAccess, type TokenAnswer, type TokenEndpoint } from './token-endpoint.ts'
import type { TokenResponse } from './token-response.ts'

/** What a launch may use at its EHR. Lies sealed in the launch's row. */
const access = z.object({
  launchId: z.string(),
  /** Whose login it is (`sub` of its id_token): a refresh must be the same person's. */
  subject: z.string().nullable().default(null),
  accessToken: z.string(),
  /** ISO 8601; null when the EHR did not say. */
  expiresAt: z.string().nullable(),
  refreshToken: z.string().nullable(),
  tokenEndpoint: z.string(),
  tokenAuthMethod,
  tokenSigningAlgorithms: z.array(z.string()).optional(),
  revocationEndpoint: z.string().optional(),
})
export type Access = z.infer<typeof access>

/** A token that can be sent now, or why there is none. `revision` says which token it was when the EHR refuses it. */
export type UsableToken =
  | { kind: 'token'; token: string; revision: number }
  /** Over for good: open the app again from the chart. */
  | { kind: 'ended' }
  /** The EHR's token endpoint does not answer just now. */
  | { kind: 'unavailable' }

/** A token this close to its end is renewed first. Oracle Health's live 570 s and are throttled to one a minute (ehr-integration 2.7). */
const MARGIN_MS = 30_000
/** Longer than the token endpoint's own time limit, so that no second refresh starts while the first still may succeed. */
const CLAIM_MS = 20_000
/** After a refresh that brought no answer, requests that waited for it do not each try again. */
const COOL_DOWN_MS = 5_000
/** An EHR that asks for a longer pause gets it, within reason: Oracle Health may throttle refreshes to one a minute (ehr-integration 2.7). */
const LONGEST_COOL_DOWN_MS = 60_000
const POLL_MS = 50
const FAILED = 'failed'

const endOf = (expiresIn: number | null, now: Date): string | null =>
  expiresIn === null ? null : new Date(now.getTime() + expiresIn * 1000).toISOString()

const coolDownAfter = (answer: TokenAnswer, now: number): number => {
  const demanded = answer.kind === 'unavailable' ? retryAfterMs(answer.retryAfter, now) : null
  return Math.min(Math.max(demanded ?? 0, COOL_DOWN_MS), LONGEST_COOL_DOWN_MS)
}

/** What the token endpoint gave for a code. */
export const firstAccess = (given: {
  launchId: string
  token: TokenResponse
  /** `sub` of the verified id_token; null when none came. */
  subject: string | null
  endpoint: TokenEndpoint
  now: Date
}): Access => {
  const { launchId, token, subject, endpoint, now } = given
  return {
    launchId,
    subject,
    accessToken: token.access_token,
    expiresAt: endOf(token.expires_in, now),
    refreshToken: token.refresh_token,
    tokenEndpoint: endpoint.tokenEndpoint,
    tokenAuthMethod: endpoint.tokenAuthMethod,
    tokenSigningAlgorithms: endpoint.tokenSigningAlgorithms,
    revocationEndpoint: endpoint.revocationEndpoint,
  }
}

const row = z.object({
  sealed_access: z.string().nullable(),
  access_revision: z.number(),
  refresh_claim: z.string().nullable(),
  refresh_claimed_until: z.string().nullable(),
})

type Stored = { access: Access; revision: number; failedUntil: string | null }
type Parts = Pick<Context, 'store' | 'seal' | 'now' | 'uuid' | 'log'>

/** The launch's stored access; null when its tokens are gone. */
export const storedAccess = async ({ store, seal }: Parts, launchId: string): Promise<Stored | null> => {
  const [found] = await store.query(
    `select sealed_access, access_revision, refresh_claim, refresh_claimed_until from launches where id = $1 and state = 'open'`,
    [launchId],
  )
  const { data } = row.safeParse(found)
  if (!data?.sealed_access) return null
  const opened = access.parse(await seal.open(data.sealed_access))
  if (opened.launchId !== launchId) return null
  const failedUntil = data.refresh_claim === FAILED ? data.refresh_claimed_until : null
  return { access: opened, revision: data.access_revision, failedUntil }
}

/** Tokens of one launch, refreshed when due. Any number of processes may ask at once: one refreshes, the others wait for its result. */
export const accessTokens = (parts: Parts, issuer: Issuer, launch: Launch, verifyIdToken: VerifyIdToken) => {
  const { store, seal, now, uuid, log } = parts
  const isoIn = (milliseconds: number) => new Date(now().getTime() + milliseconds).toISOString()

  /** Row claim across processes: one refresh at a time, or with rotating refresh tokens all but one would fail (trap 13). */
  const claim = async (revision: number): Promise<string | null> => {
    const name = uuid()
    const claimed = await store.query(
      `update launches set refresh_claim = $2, refresh_claimed_until = $3
       where id = $1 and state = 'open' and access_revision = $4 and (refresh_claimed_until is null or refresh_claimed_until < $5)
       returning id`,
      [launch.id, name, isoIn(CLAIM_MS), revision, now().toISOString()],
    )
    return claimed.length === 1 ? name : null
  }

  const save = async (claimName: string, renewed: Access | null) => {
    await store.query(
      `update launches set sealed_access = $3, access_revision = access_revision + 1, refresh_claim = null, refresh_claimed_until = null
       where id = $1 and refresh_claim = $2`,
      [launch.id, claimName, renewed && (await seal.seal(renewed))],
    )
  }

  /** The refreshed login must still be this patient's and this user's (ehr-integration 2.10); a launch never changes either. */
  const isSameLogin = async (token: TokenResponse, subject: string | null): Promise<boolean> => {
    if (token.patient !== null && token.patient !== launch.patientId) return false
    if (token.id_token === null) return true
    const verified = await verifyIdToken(issuer, token.id_token)
    if ('problem' in verified) return false
    const { fhirUser } = verified.identity
    // OpenID Connect Core, 12.2: the subject stays the same.
    if (subject !== null && verified.identity.subject !== subject) return false
    return fhirUser === null || fhirUser === launch.user.fhirUser || fhirUser.endsWith(`/${launch.user.fhirUser}`)
  }

  const refresh = async (
    claimName: string,
    stored: Stored,
    refreshToken: string,
    stillGood: boolean,
  ): Promise<void> => {
    const answer = await refreshAccess(parts, issuer, stored.access, refreshToken)
    if (answer.kind === 'token') {
      if (!(await isSameLogin(answer.token, stored.access.subject))) {
        log.error(
          { launch: shortId(launch.id) },
          'the EHR refreshed the login for another patient or user: access ended',
        )
        return save(claimName, null)
      }
      const { access_token, expires_in, refresh_token } = answer.token
      return save(claimName, {
        ...stored.access,
        accessToken: access_token,
        expiresAt: endOf(expires_in, now()),
        // Oracle Health sends no new refresh token: the old one goes on.
        refreshToken: refresh_token ?? refreshToken,
      })
    }
    // Only this word means that the refresh token is dead; after anything else it may be used again (trap 3b).
    if (answer.kind === 'refused' && answer.error === 'invalid_grant') {
      return save(claimName, stillGood ? { ...stored.access, refreshToken: null } : null)
    }
    log.warn({ launch: shortId(launch.id), answer: answer.kind }, 'the login at the EHR could not be refreshed')
    await store.query(
      'update launches set refresh_claim = $3, refresh_claimed_until = $4 where id = $1 and refresh_claim = $2',
      [launch.id, claimName, FAILED, isoIn(coolDownAfter(answer, now().getTime()))],
    )
  }

  /**
   * @param refused revision of a token that the EHR has just refused
   * @param seen revision at the first look: a newer one has just been issued, and serves however short its life
   */
  const usable = async (refused: number | null, deadline: number, seen: number | null = null): Promise<UsableToken> => {
    const stored = await storedAccess(parts, launch.id)
    if (!stored) return { kind: 'ended' }
    const { revision, access, failedUntil } = stored
    const left = access.expiresAt === null ? Infinity : Date.parse(access.expiresAt) - now().getTime()
    const wasRefused = refused !== null && revision <= refused
    const stillGood = !wasRefused && left > 0
    const token = { kind: 'token', token: access.accessToken, revision } as const
    const isNew = seen !== null && revision > seen
    if (!wasRefused && (left > MARGIN_MS || isNew)) return token

    if (access.refreshToken === null) return stillGood ? token : { kind: 'ended' }
    if (failedUntil !== null && failedUntil > now().toISOString()) return stillGood ? token : { kind: 'unavailable' }
    const claimName = await claim(revision)
    if (claimName !== null) await refresh(claimName, stored, access.refreshToken, stillGood)
    else if (now().getTime() > deadline) return { kind: 'unavailable' }
    else await sleep(POLL_MS)
    return usable(refused, deadline, seen ?? revision)
  }

  return { usable: (refused: number | null = null) => usable(refused, now().getTime() + CLAIM_MS) }
}
