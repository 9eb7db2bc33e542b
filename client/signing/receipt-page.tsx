import { useEffect, useRef } from 'react'
import type { Receipt, Replaces } from '../../server/api/contract.ts'
import type { Api } from '../api.ts'
import { Action } from '../controls/action.tsx'
import { momentWords } from '../words/dates.ts'
import { FollowUp } from './follow-up.tsx'
import { TextPane } from './preview-pane.tsx'
import { ReceiptDocuments } from './receipt-documents.tsx'
import { ReceiptStepRow } from './receipt-step.tsx'
import { useReceipt } from './use-receipt.ts'
import './signing.css'
import './print.css'

/** After signing. "Signed and stored" and "in the chart" are two statements, never one (ehr-integration 3.2). */
export function ReceiptPage(props: {
  api: Api
  receipt: Receipt
  /** The signature had been given before: what stands here may differ from what was just on screen. */
  alreadySigned: boolean
  onReceipt: (receipt: Receipt) => void
  onEnded: (sentence: string) => void
  onBack: () => void
  onCorrect: (replaces: Replaces) => void
}) {
  const { receipt } = props
  const keeping = useReceipt(props)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    title.current?.focus()
  }, [])
  return (
    <main className="receipt">
      {props.alreadySigned ? (
        <p className="notice-line" role="alert">
          This assessment had already been signed. What was signed stands below; compare it with what you wanted to
          sign.
        </p>
      ) : null}
      <section className="receipt-signed" aria-labelledby="signed-title">
        <h2 id="signed-title" ref={title} tabIndex={-1}>
          {receipt.follows?.kind === 'withdraw' ? 'Withdrawal signed and stored' : 'Signed and stored'}
        </h2>
        <p>
          {receipt.patientName}. Signed by {receipt.signedBy}, {momentWords(receipt.signedAt, new Date())}.
        </p>
        {receipt.follows ? (
          <p>
            {receipt.follows.kind === 'amend' ? 'Replaces' : 'Withdraws'} assessment{' '}
            {receipt.follows.assessmentId.slice(0, 8)}. Reason: {receipt.follows.reason}
          </p>
        ) : null}
        <p className="reference">{receipt.referenceLine}</p>
      </section>
      <section className="receipt-chart" aria-labelledby="chart-title" aria-live="polite">
        <h2 id="chart-title">The EHR’s chart</h2>
        <ul className="step-list">
          {receipt.steps.map((step) => (
            <ReceiptStepRow
              key={step.step}
              step={step}
              busy={keeping.busy}
              onState={(statement) => void keeping.state(step.step, statement)}
              onSendAgain={() => void keeping.sendAgain(step.step)}
            />
          ))}
        </ul>
        {keeping.problem ? (
          <p className="problem" role="alert">
            {keeping.problem}
          </p>
        ) : null}
      </section>
      <section aria-labelledby="text-title">
        <h2 id="text-title">Text of the note</h2>
        <ReceiptDocuments key={receipt.assessmentId} api={props.api} receipt={receipt} onEnded={props.onEnded} />
        <TextPane label="Signed note" text={receipt.note} />
      </section>
      <FollowUp
        key={receipt.assessmentId}
        receipt={receipt}
        busy={keeping.busy}
        onWithdraw={(reason) => void keeping.withdraw(reason)}
        onCorrect={(reason) => props.onCorrect({ assessmentId: receipt.assessmentId, reason })}
      />
      <div className="row-actions">
        <Action onPress={props.onBack}>Back to the review</Action>
      </div>
    </main>
  )
}
