import { useState } from 'react'
import type { Answer } from '../../crmo/evidence.ts'
import { Action } from '../controls/action.tsx'
import { ReasonForm } from '../controls/reason-form.tsx'
import { TriState } from '../controls/tri-state.tsx'
import type { Change } from '../state/change.ts'
import { criteriaTexts } from './criteria-texts.ts'

/** Asks for the clinician's own answer to an item of an instrument, with its reason. */
export function OverrideForm(props: {
  item: { key: string; label: string }
  said: Answer | null
  change: Change
  onClose: () => void
}) {
  const t = criteriaTexts()
  const [answer, setAnswer] = useState<Answer | null>(props.said)
  return (
    <ReasonForm
      title={t.correctOf(props.item.label)}
      done={t.useMine}
      label={t.reason}
      description={t.reasonIs}
      lacking={answer === null ? t.chooseFirst : null}
      onDone={(reason) => {
        if (answer) props.change({ change: 'override', item: props.item.key, answer, reason })
        props.onClose()
      }}
      onCancel={props.onClose}
    >
      <TriState label={t.mine} showLabel value={answer} onChange={setAnswer} />
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
  const t = criteriaTexts()
  const correct = overridden ? t.change : t.correct
  return (
    <>
      <Action
        kind="quiet"
        name={overridden ? t.changeOf(item.label) : t.correctOf(item.label)}
        onPress={props.onCorrect}
      >
        {correct}
      </Action>
      {overridden ? (
        <Action
          kind="quiet"
          name={t.backOf(item.label)}
          onPress={() => change({ change: 'undo-override', item: item.key })}
        >
          {t.back}
        </Action>
      ) : null}
    </>
  )
}
