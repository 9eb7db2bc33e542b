import type { ReceiptStep, StatementBody, StepState } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'
import { stepWords } from '../plan/plan-words.ts'
import { momentWords } from '../words/dates.ts'

const stateWords: Record<StepState, string> = {
  pending: 'On its way',
  written: 'Accepted, checking',
  verified: 'In the chart',
  unknown: 'Not certain',
  failed: 'Not in the chart',
}

/** Where one document stands. A text to copy is in the chart when a person has put it there and says so. */
export function ReceiptStepRow(props: {
  step: ReceiptStep
  busy: boolean
  onState: (statement: StatementBody['statement']) => void
  onSendAgain: () => void
}) {
  const { step, busy } = props
  const copy = step.step === 'copy-text'
  const button = (words: string, onPress: () => void) => (
    <Action pending={busy} name={`${words}: ${stepWords[step.step]}`} onPress={onPress}>
      {words}
    </Action>
  )
  return (
    <li className={`step step-${step.state}`}>
      <p className="step-state">{copy && step.state === 'pending' ? 'To be pasted' : stateWords[step.state]}</p>
      <div className="step-body">
        <h3>{stepWords[step.step]}</h3>
        <p>{step.sentence}</p>
        {step.issues.length > 0 ? (
          <ul className="plain-list">
            {step.issues.map((issue) => (
              <li key={issue}>{issue}</li>
            ))}
          </ul>
        ) : null}
        <p className="origin">
          {[
            step.reference,
            step.sentAt ? `sent ${momentWords(step.sentAt, new Date())}` : null,
            step.checkedAt ? `checked ${momentWords(step.checkedAt, new Date())}` : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {step.mayState || step.maySend ? (
          <div className="row-actions">
            {step.mayState ? (
              <>
                {button(copy ? 'I have pasted it' : 'It is there', () => props.onState('there'))}
                {copy ? null : button('It is not there', () => props.onState('not-there'))}
              </>
            ) : null}
            {step.maySend ? button('Send again', props.onSendAgain) : null}
          </div>
        ) : null}
      </div>
    </li>
  )
}
