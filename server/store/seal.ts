import { createHash } from 'node:crypto'
import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose'
import type { Seal } from '../context.ts'

/** Names a key without telling it. */
const keyId = (key: Uint8Array) =>
  createHash('sha256').update('crmo-on-fhir seal key').update(key).digest('hex').slice(0, 12)

/** Whether this key sealed the text; false also for what is not sealed at all. */
export const isSealedWith = (key: Uint8Array, text: string): boolean => {
  try {
    return decodeProtectedHeader(text).kid === keyId(key)
  } catch {
    return false
  }
}

/**
 * Encrypts rows with the first key (JWE, direct, AES-256-GCM); opens with any of the keys, so that a key can be exchanged while
 * rows sealed with the previous one still live.
 * @param keys 32 bytes each, the current one first
 */
export const sealWith = (keys: [current: Uint8Array, ...previous: Uint8Array[]]): Seal => {
  const [current] = keys
  const byId = new Map(keys.map((key) => [keyId(key), key]))
  return {
    seal: (value) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: keyId(current) })
        .encrypt(current),
    open: async (text) => {
      const { plaintext } = await compactDecrypt(
        text,
        ({ kid }) => {
          const key = byId.get(kid ?? '')
          if (!key) throw new Error('sealed with a key that this server does not have')
          return key
        },
        { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] },
      )
      return JSON.parse(new TextDecoder().decode(plaintext))
    },
  }
}
