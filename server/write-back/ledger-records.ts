/**
 * What became of a document, on record: the row of the ledger and the audit event that tells of it stand or fall together, in one
 * transaction. What is sealed is sealed before it begins, for an open transaction keeps other writers waiting.
 */
import type { WriteStep } from '../api/contract.ts'
import { auditIn } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import type { Launch } from '../launch/launch.ts'
import type { LedgerRow } from './ledger.ts'
import type { StoredRemark } from './remarks.ts'
import { isWithdrawStep, type Standing, wordsOf } from './standings.ts'

type Stores = Pick<Context, 'store' | 'seal' | 'now'>

export type SendResult = {
  standing: Standing
  mayResend: boolean
  issues: StoredRemark[]
  location: string | null
  reference: string | null
  etag: string | null
  requestId: string | null
}

/**
 * What the one request of this attempt ended with. An answer that comes after the lease ran out still counts, and "accepted" also corrects
 * a person's "not there"; a late "no answer" corrects nothing, but is on record as well.
 */
export async function recordAnswer(
  context: Stores,
  launch: Launch,
  assessmentId: string,
  step: WriteStep,
  attempt: number,
  result: SendResult,
): Promise<void> {
  const { standing, reference } = result
  const { state } = wordsOf(standing)
  const from = state === 'written' ? "('pending', 'unknown', 'failed')" : "('pending', 'unknown')"
  const issues = await context.seal.seal(result.issues)
  const done = state === 'written' || state === 'verified'
  await context.store.transaction(async (query) => {
    await query(
      `update ledger set state = $1, standing = $2, may_resend = $3, location = $4, reference = $5, etag = $6, request_id = $7,
        sealed_issues = $8, lease_until = null
        where assessment_id = $9 and step = $10 and attempts = $11 and state in ${from}`,
      [
        state,
        standing,
        result.mayResend ? 1 : 0,
        result.location,
        reference,
        result.etag,
        result.requestId,
        issues,
        assessmentId,
        step,
        attempt,
      ],
    )
    await auditIn(query, context, {
      action: done ? 'document-written' : 'document-not-written',
      outcome: done ? 'done' : 'failed',
      launch,
      detail: { assessmentId, step, standing, reference: reference ?? undefined },
    })
  })
}

/** `mayResend`: where left out, as before. */
export type CheckResult = { standing: Standing; reference: string | null; issues: StoredRemark[]; mayResend?: true }

/**
 * What reading back or searching showed. Only for the attempt and the state that were looked at; on record where it says something new.
 * @returns whether it changed the row
 */
export async function recordCheck(
  context: Stores,
  launch: Launch,
  assessmentId: string,
  row: Pick<LedgerRow, 'step' | 'state' | 'standing' | 'attempts'>,
  { standing, reference, issues, mayResend }: CheckResult,
): Promise<boolean> {
  const sealed = await context.seal.seal(issues)
  return context.store.transaction(async (query) => {
    const changed = await query(
      `update ledger set state = $1, standing = $2, reference = $3, sealed_issues = $4, checked_at = $5,
        may_resend = case when $10 = 1 then 1 else may_resend end
        where assessment_id = $6 and step = $7 and attempts = $8 and state = $9 returning step`,
      [
        wordsOf(standing).state,
        standing,
        reference,
        sealed,
        context.now().toISOString(),
        assessmentId,
        row.step,
        row.attempts,
        row.state,
        mayResend ? 1 : 0,
      ],
    )
    if (changed.length === 0) return false
    const detail = { assessmentId, step: row.step, standing, reference: reference ?? undefined }
    if (standing !== row.standing) await auditIn(query, context, { action: 'document-checked', launch, detail })
    return true
  })
}

export type Statement = 'there' | 'not-there'
const statedOfWithdrawal = { there: 'stated-withdrawn', 'not-there': 'still-stands' } as const

/** What a person's look into the chart makes of the row; null where no statement is asked for. */
function stated({ step, standing }: LedgerRow, statement: Statement): Standing | null {
  if (!wordsOf(standing).mayState) return null
  if (step === 'copy-text') return statement === 'there' ? 'pasted' : null
  if (isWithdrawStep(step)) return statedOfWithdrawal[statement]
  return statement === 'there' ? 'stated-there' : 'stated-not-there'
}

/** A person has looked into the chart. Changes nothing where no statement is asked for; of two clicks one changes it. */
export async function recordStatement(
  context: Stores,
  launch: Launch,
  assessmentId: string,
  row: LedgerRow,
  statement: Statement,
): Promise<void> {
  const standing = stated(row, statement)
  if (standing === null) return
  await context.store.transaction(async (query) => {
    const changed = await query(
      `update ledger set state = $1, standing = $2, may_resend = $3, checked_at = $4
        where assessment_id = $5 and step = $6 and state = $7 and standing = $8 returning step`,
      [
        wordsOf(standing).state,
        standing,
        statement === 'not-there' ? 1 : 0,
        context.now().toISOString(),
        assessmentId,
        row.step,
        row.state,
        row.standing,
      ],
    )
    if (changed.length === 0) return
    const detail = { assessmentId, step: row.step, statement, standing }
    await auditIn(query, context, { action: 'document-stated', launch, detail })
  })
}
