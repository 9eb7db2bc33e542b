/** Signing keys: one that is published, one that is not (for the switch `idTokenUnknownKey`). */
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

const makeKey = async (kid: string) => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  return { privateKey, jwk: { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' } }
}

export type Keys = Awaited<ReturnType<typeof makeKeys>>

export const makeKeys = async (kid = 'embedded-ehr-1') => {
  const keys = { published: await makeKey(kid), unknown: await makeKey('nobody-knows-me') }
  return {
    jwks: { keys: [keys.published.jwk] },
    /** Claims, signed with the published key or with one that the published set does not hold. */
    sign: (claims: JWTPayload, by: keyof typeof keys): Promise<string> =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: keys[by].jwk.kid }).sign(keys[by].privateKey),
  }
}
