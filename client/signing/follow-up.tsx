import { useId, useState } from 'react'
import type { Receipt } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'
import { TextBox } from '../controls/text-box.tsx'
import { momentWords } from '../words/dates.ts'
import { receiptTexts } from './receipt-texts.ts'

/** The server asks for as many letters. */
const shortestReason = 5

/** Correct or withdraw what was signed: with a reason, and asked once more before it is withdrawn. Nothing is ever deleted. */
export function FollowUp(props: {
  receipt: Receipt
  busy: boolean
  onWithdraw: (reason: string) => void
  onCorrect: (reason: string) => void
}) {
  const { receipt, busy } = props
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const title = useId()
  const t = receiptTexts()
  if (receipt.followedBy)
    return (
      <p className="notice-line" role="status">
        {(receipt.followedBy.kind === 'amend' ? t.replacedSince : t.withdrawnSince)(
          momentWords(receipt.followedBy.at, new Date()),
        )}
      </p>
    )
  if (!receipt.mayFollow) return null
  const given = reason.trim()
  const missing = given.length < shortestReason
  return (
    <section aria-labelledby={title} className="follow-up">
      <h2 id={title}>{t.followUp}</h2>
      <p className="hint">{t.followUpIs}</p>
      <TextBox
        label={t.reason}
        description={t.reasonGoes}
        value={reason}
        onChange={(text) => {
          setReason(text)
          setAsked(false)
        }}
        lines={2}
        required
      />
      <div className="row-actions">
        <Action disabled={missing} pending={busy} onPress={() => props.onCorrect(given)}>
          {t.correct}
        </Action>
        {asked ? (
          <>
            <Action kind="primary" pending={busy} disabled={missing} onPress={() => props.onWithdraw(given)}>
              {t.yesWithdraw(receipt.patientName)}
            </Action>
            <Action kind="quiet" onPress={() => setAsked(false)}>
              {t.keep}
            </Action>
          </>
        ) : (
          <Action disabled={missing} pending={busy} onPress={() => setAsked(true)}>
            {t.withdraw}
          </Action>
        )}
      </div>
    </section>
  )
}
