import type { Context } from '../context.ts'
import { everyHour } from '../operations/every-hour.ts'
import { pruneSigned } from './prune-signed.ts'
import { pruneWork } from './prune-work.ts'

/**
 * Removes every hour what has been kept long enough. Any number of processes may do it at the same time.
 * @returns stops it
 */
export const keepRows = (context: Pick<Context, 'store' | 'now' | 'log' | 'settings'>, everyMs?: number) => {
  const { signedRetentionDays } = context.settings
  const care = async () => {
    const work = await pruneWork(context)
    const signed = signedRetentionDays === null ? null : await pruneSigned(context, signedRetentionDays)
    context.log.info({ ...work, ...(signed ? { signed } : {}) }, 'removed at the end of its retention')
  }
  return everyHour(context, { care, failed: 'rows not removed at the end of their retention' }, everyMs)
}
