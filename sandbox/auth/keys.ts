/** Signing keys: one that is published, one that is not (for the switch `idTokenUnknownKey`). */
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

const makeKey = async (kid: string) => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  return { privateKey, jwk: { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' } }
}

export type Keys = Awaited<ReturnType<typeof makeKeys>>

export const makeKeys = async () => {
  const [published, unknown] = await Promise.all([makeKey('embedded-ehr-1'), makeKey('nobody-knows-me')])
  return {
    jwks: { keys: [published.jwk] },
    /** The same claims, signed with the key that the published set does not hold. */
    signWithUnknownKey: (claims: JWTPayload): Promise<string> =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: unknown.jwk.kid }).sign(unknown.privateKey),
  }
}
