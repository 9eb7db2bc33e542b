import { useId, useState } from 'react'
import type { Receipt } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'
import { TextBox } from '../controls/text-box.tsx'
import { momentWords } from '../words/dates.ts'

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
  if (receipt.followedBy)
    return (
      <p className="notice-line" role="status">
        {receipt.followedBy.kind === 'amend' ? 'Replaced by a correction' : 'Withdrawn'},{' '}
        {momentWords(receipt.followedBy.at, new Date())}. It no longer counts; it is kept here.
      </p>
    )
  if (!receipt.mayFollow) return null
  const given = reason.trim()
  const missing = given.length < shortestReason
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>Correct or withdraw</h2>
      <p className="hint">
        A correction is a new signed version that names this one. Nothing is deleted: where the EHR allows, the document
        in the chart is marked as entered in error.
      </p>
      <TextBox
        label="Reason"
        description="It goes into the chart."
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
          Correct it
        </Action>
        {asked ? (
          <>
            <Action kind="primary" pending={busy} disabled={missing} onPress={() => props.onWithdraw(given)}>
              Yes, withdraw the assessment of {receipt.patientName}
            </Action>
            <Action kind="quiet" onPress={() => setAsked(false)}>
              Keep it
            </Action>
          </>
        ) : (
          <Action disabled={missing} pending={busy} onPress={() => setAsked(true)}>
            Withdraw it
          </Action>
        )}
      </div>
    </section>
  )
}
