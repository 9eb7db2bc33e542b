import { useEffect, useRef } from 'react'
import type { Receipt, Replaces } from '../../server/api/contract.ts'
import type { Api } from '../api.ts'
import { Action } from '../controls/action.tsx'
import { momentWords } from '../words/dates.ts'
import { Spoken } from '../words/spoken.tsx'
import { FollowUp } from './follow-up.tsx'
import { NotePane } from './preview-pane.tsx'
import { ReceiptDocuments } from './receipt-documents.tsx'
import { ReceiptStepRow } from './receipt-step.tsx'
import { receiptTexts } from './receipt-texts.ts'
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
  const { follows } = receipt
  const t = receiptTexts()
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
          {t.signedBefore}
        </p>
      ) : null}
      <section className="receipt-signed" aria-labelledby="signed-title">
        <h2 id="signed-title" ref={title} tabIndex={-1}>
          {follows?.kind === 'withdraw' ? t.withdrawalSigned : t.signed}
        </h2>
        <p>
          {receipt.patientName}. {t.signedBy(receipt.signedBy, momentWords(receipt.signedAt, new Date()))}
        </p>
        {follows ? (
          <p>
            {(follows.kind === 'amend' ? t.replaces : t.withdraws)(follows.assessmentId.slice(0, 8), follows.reason)}
          </p>
        ) : null}
        <p className="reference" lang="en">
          {receipt.referenceLine}
        </p>
      </section>
      <section className="receipt-chart" aria-labelledby="chart-title" aria-live="polite">
        <h2 id="chart-title">{t.chart}</h2>
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
            <Spoken sentence={keeping.problem} />
          </p>
        ) : null}
      </section>
      <section aria-labelledby="text-title">
        <h2 id="text-title">{t.noteText}</h2>
        <ReceiptDocuments key={receipt.assessmentId} api={props.api} receipt={receipt} onEnded={props.onEnded} />
        <NotePane label={t.signedNote} note={receipt.note} />
      </section>
      <FollowUp
        key={receipt.assessmentId}
        receipt={receipt}
        busy={keeping.busy}
        onWithdraw={(reason) => void keeping.withdraw(reason)}
        onCorrect={(reason) => props.onCorrect({ assessmentId: receipt.assessmentId, reason })}
      />
      <div className="row-actions">
        <Action onPress={props.onBack}>{t.back}</Action>
      </div>
    </main>
  )
}
