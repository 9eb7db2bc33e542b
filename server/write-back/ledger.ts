/**
 * The write ledger: which document of which signed assessment is where. Every change is one conditional update, so that clicks, tabs and
 * processes that come second change nothing. Rows hold no words of the chart: what the EHR said lies sealed.
 */
import { z } from 'zod'
import type { StepState, WriteStep } from '../api/contract.ts'
import type { Context } from '../context.ts'
import type { Query } from '../store/store.ts'
import { limitsOf } from './limits.ts'
import { isStanding, isWithdrawStep, type Standing, wordsOf } from './standings.ts'

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
  issues: string[]
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

const issuesSchema = z.array(z.string())

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
      const issues = sealed_issues === null ? [] : issuesSchema.parse(await seal.open(sealed_issues))
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

export type SendResult = {
  standing: Standing
  mayResend: boolean
  issues: string[]
  location: string | null
  reference: string | null
  etag: string | null
  requestId: string | null
}

/**
 * What the one POST of this attempt ended with. An answer that comes after the lease ran out still counts, and "accepted" also corrects
 * a person's "not there"; a late "no answer" corrects nothing.
 */
export async function recordAnswer(
  { store, seal }: Pick<Context, 'store' | 'seal'>,
  assessmentId: string,
  step: WriteStep,
  attempt: number,
  result: SendResult,
): Promise<void> {
  const { state } = wordsOf(result.standing)
  const from = state === 'written' ? "('pending', 'unknown', 'failed')" : "('pending', 'unknown')"
  await store.query(
    `update ledger set state = $1, standing = $2, may_resend = $3, location = $4, reference = $5, etag = $6, request_id = $7,
      sealed_issues = $8, lease_until = null
      where assessment_id = $9 and step = $10 and attempts = $11 and state in ${from}`,
    [
      state,
      result.standing,
      result.mayResend ? 1 : 0,
      result.location,
      result.reference,
      result.etag,
      result.requestId,
      await seal.seal(result.issues),
      assessmentId,
      step,
      attempt,
    ],
  )
}

/** `mayResend`: where left out, as before. */
export type CheckResult = { standing: Standing; reference: string | null; issues: string[]; mayResend?: true }

/**
 * What reading back or searching showed. Only for the attempt and the state that were looked at.
 * @returns whether it changed the row
 */
export async function recordCheck(
  { store, seal, now }: Pick<Context, 'store' | 'seal' | 'now'>,
  assessmentId: string,
  row: Pick<LedgerRow, 'step' | 'state' | 'attempts'>,
  result: CheckResult,
): Promise<boolean> {
  const changed = await store.query(
    `update ledger set state = $1, standing = $2, reference = $3, sealed_issues = $4, checked_at = $5,
      may_resend = case when $10 = 1 then 1 else may_resend end
      where assessment_id = $6 and step = $7 and attempts = $8 and state = $9 returning step`,
    [
      wordsOf(result.standing).state,
      result.standing,
      result.reference,
      await seal.seal(result.issues),
      now().toISOString(),
      assessmentId,
      row.step,
      row.attempts,
      row.state,
      result.mayResend ? 1 : 0,
    ],
  )
  return changed.length === 1
}

const statedOfWithdrawal = { there: 'stated-withdrawn', 'not-there': 'still-stands' } as const

/**
 * A person has looked into the chart. Changes nothing where no statement is asked for.
 * @returns whether it changed the row
 */
export async function recordStatement(
  { store, now }: Pick<Context, 'store' | 'now'>,
  assessmentId: string,
  row: LedgerRow,
  statement: 'there' | 'not-there',
): Promise<boolean> {
  if (!wordsOf(row.standing).mayState) return false
  const copied = row.step === 'copy-text'
  if (copied && statement === 'not-there') return false
  const standing = isWithdrawStep(row.step)
    ? statedOfWithdrawal[statement]
    : statement === 'not-there'
      ? 'stated-not-there'
      : copied
        ? 'pasted'
        : 'stated-there'
  const changed = await store.query(
    `update ledger set state = $1, standing = $2, may_resend = $3, checked_at = $4
      where assessment_id = $5 and step = $6 and state = $7 and standing = $8 returning step`,
    [
      wordsOf(standing).state,
      standing,
      statement === 'not-there' ? 1 : 0,
      now().toISOString(),
      assessmentId,
      row.step,
      row.state,
      row.standing,
    ],
  )
  return changed.length === 1
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
