import { type ReactNode, useState } from 'react'
import { controlTexts } from './control-texts.ts'
import { InlineForm } from './inline-form.tsx'
import { TextBox } from './text-box.tsx'

/** Asks for the reason that a change must carry. */
export function ReasonForm(props: {
  title: string
  done: string
  label: string
  description?: string
  startWith?: string
  onDone: (reason: string) => void
  onCancel: () => void
  /** Controls that stand above the reason. */
  children?: ReactNode
  /** What else is lacking above the reason. */
  lacking?: string | null
}) {
  const [reason, setReason] = useState(props.startWith ?? '')
  const lacking = props.lacking ?? (reason.trim() === '' ? controlTexts().reasonFirst : null)
  return (
    <InlineForm
      title={props.title}
      done={props.done}
      lacking={lacking}
      onDone={() => props.onDone(reason)}
      onCancel={props.onCancel}
    >
      {props.children}
      <TextBox
        label={props.label}
        description={props.description}
        value={reason}
        onChange={setReason}
        lines={2}
        required
      />
    </InlineForm>
  )
}
