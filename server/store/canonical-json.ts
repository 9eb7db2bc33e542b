/** One spelling for one value, so that a hash of it means something: object keys sorted, no white space (after RFC 8785). */
import { createHash } from 'node:crypto'

/** JSON text with sorted keys. `undefined` members are left out, as `JSON.stringify` does; not for Dates, Maps or BigInts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      // Plain code unit order, not the locale's: the hash must not depend on the machine.
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

/** SHA-256 of a text, as lower-case hex. */
export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/** SHA-256 (hex) over the canonical JSON of a plain JSON value. */
export const hashOf = (value: unknown): string => sha256(canonicalJson(value))
