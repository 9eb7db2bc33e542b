import { z } from 'zod'
import type { Context } from '../context.ts'
import type { Launch } from './launch.ts'

/** A launch ends this long after it began, whatever its tokens say (ehr-integration 2.10: idle launches end). */
export const LAUNCH_HOURS = 8
/** A launch that nobody has used for so long ends (ehr-integration 2.10): the draft is kept, a new launch on the patient goes on with it. */
export const IDLE_MINUTES = 60
/** Not every request needs to write: the time of the last one is kept to the minute. */
const SEEN_EVERY_MS = 60_000
/** Time for the login at the EHR between leaving and coming back. */
export const LOGIN_MINUTES = 30

export const tokenAuthMethod = z.enum(['basic', 'post', 'private_key_jwt', 'none'])

/** What is kept between leaving for the EHR's login page and coming back. */
const authorizationRequest = z.object({
  launchId: z.string(),
  codeVerifier: z.string().nullable(),
  tokenEndpoint: z.string(),
  tokenAuthMethod,
  /** Algorithms for private_key_jwt that the EHR lists; left out: it lists none. */
  tokenSigningAlgorithms: z.array(z.string()).optional(),
  revocationEndpoint: z.string().optional(),
  /** Must come back in the id_token. */
  nonce: z.string().optional(),
  /** The scopes that were asked for: what is missing from the answer was refused. */
  askedScopes: z.array(z.string()).optional(),
  /** What `iss` may be on the callback (RFC 9207). */
  authorizationIssuers: z.array(z.string()),
})
export type AuthorizationRequest = z.infer<typeof authorizationRequest>

const launchSchema: z.ZodType<Launch> = z.object({
  id: z.string(),
  issuerKey: z.string(),
  fhirBase: z.string(),
  patientId: z.string(),
  encounterId: z.string().nullable(),
  user: z.object({ fhirUser: z.string(), name: z.string(), maySign: z.boolean(), locale: z.string().optional() }),
  grantedScopes: z.array(z.string()),
  needPatientBanner: z.boolean(),
  intent: z.string().nullable(),
  opened: z
    .object({
      references: z.array(z.object({ reference: z.string(), type: z.string(), role: z.string() })),
      unusableReferences: z.number(),
      tenant: z.string().nullable(),
      activeUntil: z.string().nullable(),
      styleUrl: z.string().nullable(),
      appContext: z.string().nullable(),
    })
    .optional(),
  startedAt: z.string(),
})

const row = z.object({
  issuer_key: z.string(),
  state: z.enum(['begun', 'returned', 'open', 'ended']),
  started_at: z.string(),
  callback_hash: z.string(),
  cookie_hash: z.string().nullable(),
  sealed_request: z.string().nullable(),
  sealed_launch: z.string().nullable(),
  seen_at: z.string().nullable(),
})
export type LaunchRow = z.infer<typeof row>

/** Launch ids come from addresses: nothing else than a UUID is looked up. */
export const isLaunchId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

type StoreParts = Pick<Context, 'store' | 'seal' | 'now'>

const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString()
const launchesStartedAfter = (now: Date) => before(now, LAUNCH_HOURS * 3_600_000)

/** Notes a launch that leaves for the EHR's login page. */
export const beginLaunch = async (
  { store, seal, now }: StoreParts,
  begun: { issuerKey: string; callbackHash: string; request: AuthorizationRequest },
): Promise<void> => {
  await store.query(
    `insert into launches (id, issuer_key, state, started_at, callback_hash, sealed_request) values ($1, $2, 'begun', $3, $4, $5)`,
    [begun.request.launchId, begun.issuerKey, now().toISOString(), begun.callbackHash, await seal.seal(begun.request)],
  )
}

/** The launch's row, unless it is unknown or too old. */
export const findLaunch = async ({ store, now }: StoreParts, id: string): Promise<LaunchRow | null> => {
  const [found] = await store.query(
    `select issuer_key, state, started_at, callback_hash, cookie_hash, sealed_request, sealed_launch, seen_at
     from launches where id = $1 and started_at > $2`,
    [id, launchesStartedAfter(now())],
  )
  return found ? row.parse(found) : null
}

/**
 * Takes the one return that a launch has: a second one, in any process, gets null.
 */
export const takeReturn = async (
  { store, seal, now }: StoreParts,
  id: string,
): Promise<AuthorizationRequest | null> => {
  const [taken] = await store.query(
    `update launches set state = 'returned' where id = $1 and state = 'begun' and started_at > $2 returning sealed_request`,
    [id, before(now(), LOGIN_MINUTES * 60_000)],
  )
  if (typeof taken?.sealed_request !== 'string') return null
  const request = authorizationRequest.parse(await seal.open(taken.sealed_request))
  // A sealed value moved to another launch's row by someone with access to the database opens, but names its own launch.
  return request.launchId === id ? request : null
}

/** Opens a launch that has come back with everything it needs. */
export const openLaunch = async (
  { store, seal }: StoreParts,
  opened: { launch: Launch; access: unknown; cookieHash: string },
): Promise<void> => {
  await store.query(
    `update launches set state = 'open', sealed_request = null, cookie_hash = $2, sealed_launch = $3, sealed_access = $4
     where id = $1 and state = 'returned'`,
    [opened.launch.id, opened.cookieHash, await seal.seal(opened.launch), await seal.seal(opened.access)],
  )
}

/** The launch of an open row. */
export const launchIn = async ({ seal }: Pick<Context, 'seal'>, id: string, row: LaunchRow): Promise<Launch | null> => {
  if (row.state !== 'open' || row.sealed_launch === null) return null
  const launch = launchSchema.parse(await seal.open(row.sealed_launch))
  return launch.id === id && launch.issuerKey === row.issuer_key ? launch : null
}

/**
 * Notes that the launch is used now. The launch itself says when it was used last, so any process can tell.
 * @returns false when nobody had used it for too long: then it has ended, and its tokens are erased
 */
export const noteUse = async (parts: Pick<Context, 'store' | 'now'>, id: string, row: LaunchRow): Promise<boolean> => {
  const now = parts.now()
  const last = Date.parse(row.seen_at ?? row.started_at)
  if (row.seen_at !== null && now.getTime() - last > IDLE_MINUTES * 60_000) {
    await endLaunch(parts, id)
    return false
  }
  if (row.seen_at === null || now.getTime() - last > SEEN_EVERY_MS) {
    await parts.store.query('update launches set seen_at = $2 where id = $1', [id, now.toISOString()])
  }
  return true
}

const ENDED = `state = 'ended', sealed_request = null, sealed_launch = null, sealed_access = null`

/** Ends a launch and forgets its tokens. */
export const endLaunch = async ({ store }: Pick<Context, 'store'>, id: string): Promise<void> => {
  await store.query(`update launches set ${ENDED} where id = $1`, [id])
}

/** Ends every launch that is too old or idle: its tokens are erased, not only refused. */
export const endOldLaunches = async ({ store, now }: Pick<Context, 'store' | 'now'>): Promise<void> => {
  await store.query(
    `update launches set ${ENDED}
     where state in ('begun', 'returned', 'open') and (started_at <= $1 or (seen_at is not null and seen_at <= $2))`,
    [launchesStartedAfter(now()), before(now(), IDLE_MINUTES * 60_000)],
  )
}
