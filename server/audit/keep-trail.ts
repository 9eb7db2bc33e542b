/** The standing care for the audit trail while the server runs. */
import type { Context } from '../context.ts'
import { everyHour } from '../operations/every-hour.ts'
import { headOf } from './chain.ts'
import { pruneTrail } from './prune-trail.ts'

/**
 * Removes what is older than the retention, and notes in the log where the chain ends. The log lies outside the database, so that a trail
 * which was rewritten as a whole is found out too (`npm run audit -- verify --expect`).
 * @returns stops it
 */
export const keepTrail = (context: Pick<Context, 'store' | 'now' | 'log' | 'settings'>, everyMs?: number) => {
  const { auditRetentionDays } = context.settings
  const care = async () => {
    const removed = auditRetentionDays === null ? 0 : await pruneTrail(context, auditRetentionDays)
    const { seq, hash } = await headOf(context.store.query)
    context.log.info({ head: `${seq}:${hash}`, removed }, 'audit trail')
  }
  return everyHour(context, { care, failed: 'audit trail not cared for' }, everyMs)
}
