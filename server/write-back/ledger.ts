/**
 * The write ledger: which document of which signed assessment is where. Every change is one conditional update, so that clicks, tabs and
 * processes that come second change nothing. Rows hold no words of the chart: what the EHR said lies sealed.
 */
import { z } from 'zod'
import type { StepState, WriteStep } from '../api/contract.ts'
import type { Context } from '../context.ts'
import type { Query } from '../store/store.ts'
import { limitsOf } from './limits.ts'
import { remarksSchema, type StoredRemark } from './remarks.ts'
import { isStanding, type Standing } from './standings.ts'

export type LedgerRow = {
  step: WriteStep
  state: StepState
  standing: Standing
  mayResend: boolean
  attempts: number
  sentAt: string | null
  checkedAt: string | null
  /** `Type/id` in the EHR. */
  reference: string | null
  issues: StoredRemark[]
}

const steps = [
  'questionnaire-response',
  'document-reference',
  'withdraw-response',
  'withdraw-note',
  'copy-text',
] as const
const states = ['pending', 'written', 'verified', 'unknown', 'failed'] as const

const rowSchema = z.object({
  step: z.enum(steps),
  state: z.enum(states),
  standing: z.string().refine(isStanding),
  may_resend: z.coerce.number(),
  attempts: z.coerce.number(),
  sent_at: z.string().nullable(),
  checked_at: z.string().nullable(),
  reference: z.string().nullable(),
  sealed_issues: z.string().nullable(),
})

/** Inside the signing transaction: the row of every planned step, before the first byte is sent. */
export async function planSteps(query: Query, assessmentId: string, planned: WriteStep[]): Promise<void> {
  for (const step of planned) {
    const standing: Standing = step === 'copy-text' ? 'to-copy' : 'waiting'
    await query('insert into ledger (assessment_id, step, state, standing) values ($1, $2, $3, $4)', [
      assessmentId,
      step,
      'pending',
      standing,
    ])
  }
}

/**
 * A row left pending with `sent_at` by a crash is unknown: the request may have gone out. The lease keeps the hands off rows that a
 * living process is sending now. Safe to call at any time, by any process.
 */
export async function releaseInterrupted({ store, now }: Pick<Context, 'store' | 'now'>): Promise<void> {
  await store.query(
    "update ledger set state = 'unknown', standing = 'interrupted', may_resend = 0, lease_until = null where state = 'pending' and sent_at is not null and lease_until < $1",
    [now().toISOString()],
  )
}

export async function ledgerRows(
  { store, seal }: Pick<Context, 'store' | 'seal'>,
  assessmentId: string,
): Promise<LedgerRow[]> {
  const rows = await store.query('select * from ledger where assessment_id = $1', [assessmentId])
  const read = await Promise.all(
    rows.map(async (row): Promise<LedgerRow> => {
      const { step, state, standing, may_resend, attempts, sent_at, checked_at, reference, sealed_issues } =
        rowSchema.parse(row)
      const issues = sealed_issues === null ? [] : remarksSchema.parse(await seal.open(sealed_issues))
      return {
        step,
        state,
        standing,
        mayResend: may_resend === 1,
        attempts,
        sentAt: sent_at,
        checkedAt: checked_at,
        reference,
        issues,
      }
    }),
  )
  return read.sort((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step))
}

/**
 * Takes the row for sending. Of all who try, in any process, exactly one gets it.
 * @returns the number of this attempt, which every later update of it names; null when somebody else has the row or it is not to be sent
 */
export async function claimForSending(
  context: Pick<Context, 'store' | 'now' | 'writeLimits'>,
  assessmentId: string,
  step: WriteStep,
): Promise<number | null> {
  const { store, now } = context
  const at = now()
  const [claimed] = await store.query(
    `update ledger set sent_at = $1, lease_until = $2, attempts = attempts + 1
      where assessment_id = $3 and step = $4 and state = 'pending' and sent_at is null returning attempts`,
    [at.toISOString(), new Date(at.getTime() + limitsOf(context).leaseMs).toISOString(), assessmentId, step],
  )
  return claimed ? z.coerce.number().parse(claimed.attempts) : null
}

/** A person sends a failed row again: it waits once more. Of two clicks one changes it. */
export async function waitAgain(
  { store }: Pick<Context, 'store'>,
  assessmentId: string,
  row: LedgerRow,
): Promise<void> {
  await store.query(
    `update ledger set state = 'pending', standing = 'waiting', sent_at = null, checked_at = null, location = null, reference = null, etag = null,
      request_id = null, sealed_issues = null
      where assessment_id = $1 and step = $2 and state = 'failed' and may_resend = 1 and attempts = $3`,
    [assessmentId, row.step, row.attempts],
  )
}
