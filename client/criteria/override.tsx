import { useState } from 'react'
import type { Answer } from '../../crmo/evidence.ts'
import { Action } from '../controls/action.tsx'
import { ReasonForm } from '../controls/reason-form.tsx'
import { TriState } from '../controls/tri-state.tsx'
import type { Change } from '../state/change.ts'

/** Asks for the clinician's own answer to an item of an instrument, with its reason. */
export function OverrideForm(props: {
  item: { key: string; label: string }
  said: Answer | null
  change: Change
  onClose: () => void
}) {
  const [answer, setAnswer] = useState<Answer | null>(props.said)
  return (
    <ReasonForm
      title={`Correct: ${props.item.label}`}
      done="Use my answer"
      label="Reason"
      description="Written into the note and the document beside what the chart said."
      lacking={answer === null ? 'Choose an answer first.' : null}
      onDone={(reason) => {
        if (answer) props.change({ change: 'override', item: props.item.key, answer, reason })
        props.onClose()
      }}
      onCancel={props.onClose}
    >
      <TriState label="My answer" showLabel value={answer} onChange={setAnswer} />
    </ReasonForm>
  )
}

/** The two buttons below an item: correct it, or let the chart's answer stand again. */
export function OverrideActions(props: {
  item: { key: string; label: string }
  overridden: boolean
  change: Change
  onCorrect: () => void
}) {
  const { item, overridden, change } = props
  const correct = overridden ? 'Change my answer' : 'Correct'
  return (
    <>
      <Action kind="quiet" name={`${correct}: ${item.label}`} onPress={props.onCorrect}>
        {correct}
      </Action>
      {overridden ? (
        <Action
          kind="quiet"
          name={`Back to the chart's answer: ${item.label}`}
          onPress={() => change({ change: 'undo-override', item: item.key })}
        >
          Back to the chart's answer
        </Action>
      ) : null}
    </>
  )
}
