/** Signed assessments at the end of their retention. */
import { z } from 'zod'
import { auditIn, noLaunch } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import type { Query } from '../store/store.ts'

const DAY_MS = 86_400_000

const oldRow = z.object({ assessment_id: z.string() })
const followerRow = z.object({ by_assessment_id: z.string(), signed_at: z.string() })
const ledgerRow = z.object({ step: z.string(), state: z.string(), standing: z.string() })

/** Nothing signed is lost: what is not certainly in the chart stays, however old it is, unless it was replaced before it got there. */
const isSettled = (rows: z.infer<typeof ledgerRow>[]): boolean =>
  rows.some(({ state, standing }) => state === 'verified' || standing === 'followed-unsent') &&
  rows.every(({ step, state }) => state === 'verified' || state === 'failed' || step === 'copy-text')

/** Claims the rows of the ledger: of two processes that remove, or of one that removes and one that sends, one waits for the other. */
const claimed = async (query: Query, assessmentId: string) => {
  const claim = 'update ledger set may_resend = may_resend where assessment_id = $1 returning step, state, standing'
  return (await query(claim, [assessmentId])).map((row) => ledgerRow.parse(row))
}

/** Until a correction or withdrawal is old and settled too, the row that says so keeps the old one from being taken for valid. */
async function followerIsDone(query: Query, assessmentId: string, before: string): Promise<boolean> {
  const [found] = await query(
    `select by_assessment_id, signed_at from successions join signed_assessments
     on signed_assessments.assessment_id = by_assessment_id where successions.assessment_id = $1`,
    [assessmentId],
  )
  if (!found) return true
  const { by_assessment_id, signed_at } = followerRow.parse(found)
  return signed_at <= before && isSettled(await claimed(query, by_assessment_id))
}

async function remove(query: Query, assessmentId: string, before: string): Promise<boolean> {
  if (!isSettled(await claimed(query, assessmentId))) return false
  if (!(await followerIsDone(query, assessmentId, before))) return false
  for (const table of ['successions', 'ledger', 'signed_assessments'])
    await query(`delete from ${table} where assessment_id = $1`, [assessmentId])
  return true
}

/**
 * Removes signed assessments that are older than the retention and certainly in the chart; each removal is on record. What replaced another
 * one goes after it, in a later run.
 */
export async function pruneSigned(
  { store, now }: Pick<Context, 'store' | 'now'>,
  retentionDays: number,
): Promise<{ removed: number; kept: number }> {
  const before = new Date(now().getTime() - retentionDays * DAY_MS).toISOString()
  const found = await store.query(
    `select assessment_id from signed_assessments where signed_at <= $1
     and assessment_id not in (select by_assessment_id from successions) order by signed_at`,
    [before],
  )
  let removed = 0
  for (const { assessment_id: assessmentId } of found.map((row) => oldRow.parse(row))) {
    const event = { action: 'assessment-removed', launch: noLaunch, detail: { assessmentId } } as const
    const gone = await store.transaction(async (query) => {
      if (!(await remove(query, assessmentId, before))) return false
      await auditIn(query, { now }, event)
      return true
    })
    if (gone) removed += 1
  }
  return { removed, kept: found.length - removed }
}
