/** Which signed assessment was replaced or withdrawn by which. */
import { z } from 'zod'
import type { Context } from '../context.ts'
import type { Query } from '../store/store.ts'
import type { SignedContent } from './signed-content.ts'
import type { Standing } from './standings.ts'

const row = z.object({
  assessment_id: z.string(),
  by_assessment_id: z.string(),
  kind: z.enum(['amend', 'withdraw']),
  at: z.string(),
})

export type Succession = { assessmentId: string; kind: 'amend' | 'withdraw'; at: string }

/** By what an assessment was followed; null while it counts. */
export async function followedBy({ store }: Pick<Context, 'store'>, assessmentId: string): Promise<Succession | null> {
  const [found] = await store.query('select * from successions where assessment_id = $1', [assessmentId])
  if (!found) return null
  const { by_assessment_id, kind, at } = row.parse(found)
  return { assessmentId: by_assessment_id, kind, at }
}

export type Blocked = 'followed-already' | 'being-sent'
/** Ends the transaction without a trace; caught where it is signed. */
export class CannotFollow extends Error {
  readonly because: Blocked
  constructor(because: Blocked) {
    super(because)
    this.because = because
  }
}

const unsent: Standing = 'followed-unsent'

/**
 * Inside the signing transaction. What of the earlier assessment was certainly never accepted is never sent from now on; while one of its
 * documents is being sent, nobody can say what there will be to withdraw.
 */
export async function succeed(query: Query, { follows, signing }: SignedContent, at: string): Promise<void> {
  if (!follows) return
  const earlier = follows.of.signing.assessmentId
  const won = await query(
    `insert into successions (assessment_id, by_assessment_id, kind, at) values ($1, $2, $3, $4)
      on conflict (assessment_id) do nothing returning assessment_id`,
    [earlier, signing.assessmentId, follows.kind, at],
  )
  if (won.length === 0) throw new CannotFollow('followed-already')
  await query(
    `update ledger set state = 'failed', standing = '${unsent}', may_resend = 0
      where assessment_id = $1 and step in ('questionnaire-response', 'document-reference')
        and (state = 'failed' or (state = 'pending' and sent_at is null))`,
    [earlier],
  )
  const sending = await query(
    `select step from ledger where assessment_id = $1 and step in ('questionnaire-response', 'document-reference') and state = 'pending'`,
    [earlier],
  )
  if (sending.length > 0) throw new CannotFollow('being-sent')
}
