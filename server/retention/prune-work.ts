/** What is kept only while somebody works with it: drafts, chart snapshots, previews and launches. */
import type { Context } from '../context.ts'
import { endOldLaunches } from '../launch/launch-rows.ts'

const DRAFT_DAYS = 30
/** An ended launch holds nothing any more; its row stays for a day, so that an old address gets its own sentence. */
const LAUNCH_DAYS = 1

const DAY_MS = 86_400_000

const ofNoOpenLaunch = "launch_id not in (select id from launches where state = 'open')"

/**
 * Ends what is over, and removes what belongs to it. One statement a table, which judges every row as it removes it: what another process
 * saves meanwhile stays.
 * @returns how many rows were removed
 */
export async function pruneWork({ store, now }: Pick<Context, 'store' | 'now'>): Promise<Record<string, number>> {
  const daysAgo = (days: number) => new Date(now().getTime() - days * DAY_MS).toISOString()
  await endOldLaunches({ store, now })
  const snapshots = await store.query(`delete from chart_snapshots where ${ofNoOpenLaunch} returning launch_id`)
  await store.query(`delete from chart_readings where ${ofNoOpenLaunch}`)
  const previews = await store.query(`delete from previews where ${ofNoOpenLaunch} returning assessment_id`)
  const drafts = await store.query('delete from drafts where saved_at <= $1 returning draft_key', [daysAgo(DRAFT_DAYS)])
  const launches = await store.query("delete from launches where state = 'ended' and started_at <= $1 returning id", [
    daysAgo(LAUNCH_DAYS),
  ])
  return {
    snapshots: snapshots.length,
    previews: previews.length,
    drafts: drafts.length,
    launches: launches.length,
  }
}
