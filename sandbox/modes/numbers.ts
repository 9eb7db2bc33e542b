import { createHash } from 'node:crypto'

/** The same text always gives the same number of so many digits, none of them a leading zero. */
export const numberOf = (text: string, digits: number): string => {
  const hash = createHash('sha256').update(text).digest().readBigUInt64BE()
  const low = 10n ** BigInt(digits - 1)
  return String(low + (hash % (9n * low)))
}
