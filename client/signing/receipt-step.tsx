import type { ReceiptStep, StatementBody } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'
import { stepWord } from '../plan/plan-words.ts'
import { momentWords } from '../words/dates.ts'
import { shownOf } from '../words/told-texts.ts'
import { receiptTexts } from './receipt-texts.ts'
import { standingWords } from './standing-texts.ts'

/** Where one document stands. A text to copy is in the chart when a person has put it there and says so. */
export function ReceiptStepRow(props: {
  step: ReceiptStep
  busy: boolean
  onState: (statement: StatementBody['statement']) => void
  onSendAgain: () => void
}) {
  const { step, busy } = props
  const copy = step.step === 'copy-text'
  const said = standingWords(step)
  const t = receiptTexts()
  const button = (words: string, onPress: () => void) => (
    <Action pending={busy} name={t.stepOf(words, stepWord(step.step))} onPress={onPress}>
      {words}
    </Action>
  )
  return (
    <li className={`step step-${step.state}`}>
      <p className="step-state">{copy && step.state === 'pending' ? t.toPaste : t[step.state]}</p>
      <div className="step-body">
        <h3>{stepWord(step.step)}</h3>
        <p lang={said ? undefined : 'en'}>{said ?? step.sentence}</p>
        {step.issues.length > 0 ? (
          <ul className="plain-list">
            {step.issues.map(shownOf).map(({ words, lang }) => (
              <li key={words} lang={lang}>
                {words}
              </li>
            ))}
          </ul>
        ) : null}
        <p className="origin">
          {[
            step.reference,
            step.sentAt ? t.sent(momentWords(step.sentAt, new Date())) : null,
            step.checkedAt ? t.checked(momentWords(step.checkedAt, new Date())) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {step.mayState || step.maySend ? (
          <div className="row-actions">
            {step.mayState ? (
              <>
                {button(copy ? t.pasted : t.there, () => props.onState('there'))}
                {copy ? null : button(t.notThere, () => props.onState('not-there'))}
              </>
            ) : null}
            {step.maySend ? button(t.sendAgain, props.onSendAgain) : null}
          </div>
        ) : null}
      </div>
    </li>
  )
}
