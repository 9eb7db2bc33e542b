/** How long writing waits for what. A test sets its own. */
import type { Context } from '../context.ts'

export type WriteLimits = {
  /** For the answer to one POST or PUT. Well below the lease, which also has to cover a token refresh. */
  writeMs: number
  /** For the answer to one read. */
  readMs: number
  /** A living process never loses its row: longer than a token refresh and a write may take together. */
  leaseMs: number
  /** An open receipt asks every few seconds; the EHR need not be asked as often. */
  checkAgainMs: number
  /** How long an answer to the page waits for the EHR; afterwards the receipt says "sending" and the page asks again. */
  patienceMs: number
}

export const writeLimits: WriteLimits = {
  writeMs: 25_000,
  readMs: 10_000,
  leaseMs: 60_000,
  checkAgainMs: 5_000,
  patienceMs: 4_000,
}

export const limitsOf = (context: Pick<Context, 'writeLimits'>): WriteLimits => context.writeLimits ?? writeLimits
