import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'

/** A button. `primary` at most once a section; `quiet` for what stands in every row. */
export function Action(props: {
  onPress: () => void
  children: ReactNode
  kind?: 'primary' | 'plain' | 'quiet'
  /** Full name for screen readers where the visible words repeat in every row: "Correct Normal blood count". */
  name?: string
  disabled?: boolean
  /** At work: stays focused and cannot be pressed again. */
  pending?: boolean
  describedBy?: string
}) {
  return (
    <Button
      className={`action ${props.kind ?? 'plain'}`}
      aria-label={props.name}
      aria-describedby={props.describedBy}
      isDisabled={props.disabled}
      aria-disabled={props.pending ? true : undefined}
      onPress={props.pending ? undefined : props.onPress}
    >
      {props.children}
    </Button>
  )
}
