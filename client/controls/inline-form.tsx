import { type ReactNode, useEffect, useRef } from 'react'
import { Action } from './action.tsx'
import { controlTexts } from './control-texts.ts'

/** A small form that opens in its row, never over the page: the EHR's frame may be 420 px wide. Escape closes it. */
export function InlineForm(props: {
  title: string
  done: string
  /** Why it cannot be finished yet; null when it can. */
  lacking: string | null
  onDone: () => void
  onCancel: () => void
  children: ReactNode
}) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), [])
  return (
    <form
      ref={form}
      className="inline-form"
      aria-label={props.title}
      onSubmit={(event) => {
        event.preventDefault()
        if (!props.lacking) props.onDone()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        props.onCancel()
      }}
    >
      <p className="inline-form-title">{props.title}</p>
      {props.children}
      <div className="row-actions">
        <Action kind="primary" disabled={props.lacking !== null} onPress={props.onDone}>
          {props.done}
        </Action>
        <Action onPress={props.onCancel}>{controlTexts().cancel}</Action>
        {props.lacking ? <span className="hint">{props.lacking}</span> : null}
      </div>
    </form>
  )
}
