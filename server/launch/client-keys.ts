import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { importJWK, type JWK, SignJWT } from 'jose'
import { z } from 'zod'

/** The two algorithms that every SMART server must take (SMART App Launch 2.2, "Client authentication: asymmetric"). */
type Algorithm = 'ES384' | 'RS384'

/** A key with which this app proves itself (private_key_jwt). The private half never leaves the process. */
export type ClientKey = { kid: string; alg: Algorithm; privateJwk: JWK; publicJwk: JWK }

const privateJwk = z.looseObject({ kty: z.string(), kid: z.string().min(1), d: z.string().min(1) })
const keySet = z.object({ keys: z.array(privateJwk).min(1) })

const algorithmOf = (jwk: JWK): Algorithm | null => {
  if (jwk.kty === 'EC' && jwk.crv === 'P-384') return 'ES384'
  return jwk.kty === 'RSA' ? 'RS384' : null
}

/** The public members by name: whatever else a key holds stays here. */
const publicHalf = ({ kty, crv, x, y, n, e, kid }: JWK, alg: Algorithm): JWK => {
  const members = kty === 'EC' ? { kty, crv, x, y } : { kty, n, e }
  return { ...members, kid, alg, use: 'sig', key_ops: ['verify'] }
}

const SHORTEST_RSA = 2048
const PROBE = Buffer.from('crmo-on-fhir')

const readKey = (jwk: z.output<typeof privateJwk>): ClientKey | string => {
  const alg = algorithmOf(jwk)
  if (alg === null) return `key ${jwk.kid} is neither EC P-384 (ES384) nor RSA (RS384)`
  const publicJwk = publicHalf(jwk, alg)
  try {
    const privateKey = createPrivateKey({ key: jwk, format: 'jwk' })
    const bits = privateKey.asymmetricKeyDetails?.modulusLength
    if (bits !== undefined && bits < SHORTEST_RSA) return `key ${jwk.kid} is shorter than ${SHORTEST_RSA} bits`
    // What we publish must prove what we sign; no library compares the halves of a key.
    const signature = sign('sha384', PROBE, privateKey)
    const proves = verify('sha384', PROBE, createPublicKey({ key: publicJwk, format: 'jwk' }), signature)
    if (!proves) return `key ${jwk.kid} is not a whole private key`
  } catch {
    // The error may quote the key.
    return `key ${jwk.kid} is not a whole private key`
  }
  return { kid: jwk.kid, alg, privateJwk: jwk, publicJwk }
}

/**
 * A JWK Set with private keys, as text → the keys. The first one signs; all are published, so that the next key is known to every EHR
 * before it is used, and the last one until its assertions have ended (ehr-integration 2.8).
 */
export const readClientKeys = (text: string): { keys: ClientKey[] } | { problem: string } => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problem: 'is not JSON' }
  }
  const parsed = keySet.safeParse(json)
  if (!parsed.success) return { problem: 'is not a JWK Set whose keys are private and have a kid' }
  const read = parsed.data.keys.map(readKey)
  const problem = read.find((key) => typeof key === 'string')
  if (problem !== undefined) return { problem }
  const keys = read.filter((key) => typeof key !== 'string')
  return new Set(keys.map(({ kid }) => kid)).size < keys.length ? { problem: 'holds a kid twice' } : { keys }
}

/** Under the five minutes that SMART allows, so that an EHR whose clock is a minute behind still takes it. */
const ASSERTION_SECONDS = 240

/**
 * The assertion of private_key_jwt (RFC 7523; SMART App Launch 2.2): `aud` is the token endpoint, `jti` is new each time.
 * @param now whole-second times are made of it
 */
export const clientAssertion = async (
  key: ClientKey,
  asked: { clientId: string; tokenEndpoint: string; now: Date; jti: string },
): Promise<string> => {
  const seconds = Math.floor(asked.now.getTime() / 1000)
  return new SignJWT()
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'JWT' })
    .setIssuer(asked.clientId)
    .setSubject(asked.clientId)
    .setAudience(asked.tokenEndpoint)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + ASSERTION_SECONDS)
    .setJti(asked.jti)
    .sign(await importJWK(key.privateJwk, key.alg))
}

/** The key that signs for this EHR: the first, unless the EHR lists the algorithms it takes and the first is not among them. */
export const signingKey = (keys: ClientKey[], listed: string[] | undefined): ClientKey | null =>
  keys.find(({ alg }) => listed === undefined || listed.length === 0 || listed.includes(alg)) ?? null
