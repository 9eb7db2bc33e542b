import { z } from 'zod'
import type { Context } from '../context.ts'
import { contentOf, noLaunch } from './audit.ts'
import { appendAfter, claimHead } from './chain.ts'

const DAY_MS = 86_400_000

const lastOld = z.object({ seq: z.coerce.number(), hash: z.string() })
const counted = z.object({ n: z.coerce.number() })

/**
 * Removes the events that are older than the retention, from the beginning of the trail and without gaps. The event that records it names
 * the last removed one and its hash: the chain is verifiable from there.
 * @returns how many were removed
 */
export const pruneTrail = ({ store, now }: Pick<Context, 'store' | 'now'>, retentionDays: number): Promise<number> =>
  store.transaction(async (query) => {
    const head = await claimHead(query)
    const at = now()
    const kept = new Date(at.getTime() - retentionDays * DAY_MS).toISOString()
    // Up to the first event that is still to be kept, and never the last one: a clock that was set back must leave no gap.
    const [found] = await query(
      `select seq, hash from audit_events where seq < $2
       and seq < (select coalesce(min(seq), $2) from audit_events where at >= $1) order by seq desc limit 1`,
      [kept, head.seq],
    )
    if (!found) return 0
    const { seq, hash } = lastOld.parse(found)
    const [row] = await query('select count(*) as n from audit_events where seq <= $1', [seq])
    const count = counted.parse(row).n
    await query('delete from audit_events where seq <= $1', [seq])
    const detail = { through: seq, throughHash: hash, count }
    await appendAfter(query, head, contentOf({ action: 'audit-pruned', launch: noLaunch, detail }, at.toISOString()))
    return count
  })
