import type { Receipt, ReceiptStep } from '../api/contract.ts'
import type { Context } from '../context.ts'
import type { Launch } from '../launch/launch.ts'
import { type LedgerRow, ledgerRows } from './ledger.ts'
import { remarkWorded } from './remarks.ts'
import { maySendFor } from './send.ts'
import type { SignedAssessment } from './signed-store.ts'
import { saidOf, sentenceOf, wordsOf } from './standings.ts'
import { followedBy } from './successions.ts'

/** What the screen shows of a signed assessment: "signed" and "in the chart" are two statements, never one. */
export async function receiptOf(
  context: Pick<Context, 'store' | 'seal'>,
  launch: Launch,
  signed: SignedAssessment,
): Promise<Receipt> {
  const rows = await ledgerRows(context, signed.assessmentId)
  const { content } = signed
  const { follows } = content
  const followed = await followedBy(context, signed.assessmentId)
  return {
    assessmentId: signed.assessmentId,
    patientId: content.patientId,
    patientName: content.patientName,
    signedAt: signed.signedAt,
    signedBy: content.signing.author.name,
    referenceLine: content.referenceLine,
    note: content.note,
    follows: follows
      ? { kind: follows.kind, assessmentId: follows.of.signing.assessmentId, reason: follows.reason }
      : null,
    followedBy: followed,
    mayFollow: launch.user.maySign && followed === null && follows?.kind !== 'withdraw',
    steps: rows.map((row) =>
      receiptStep(row, maySendFor(launch, signed), launch.user.maySign, content.signing.author.name),
    ),
  }
}

function receiptStep(row: LedgerRow, isSigner: boolean, maySign: boolean, signer: string): ReceiptStep {
  const { mayState } = wordsOf(row.standing)
  const said = row.standing === 'waiting' && row.sentAt !== null ? 'sending' : saidOf(row.standing, row.step)
  const sentence = sentenceOf(said, row.step)
  const resendable = row.state === 'failed' && row.mayResend
  const onlySigner = said !== 'sending' && (resendable || row.standing === 'waiting') && !isSigner ? signer : null
  return {
    step: row.step,
    state: row.state,
    sentence: onlySigner === null ? sentence : `${sentence} Only ${onlySigner}, who signed it, can send it.`,
    said,
    onlySigner,
    reference: row.reference,
    sentAt: row.sentAt,
    checkedAt: row.checkedAt,
    issues: row.issues.map(remarkWorded),
    maySend: resendable && isSigner,
    mayState: mayState === true && maySign,
  }
}
