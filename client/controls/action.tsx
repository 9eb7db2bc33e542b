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
  describedBy?: string
  expanded?: boolean
}) {
  return (
    <Button
      className={`action ${props.kind ?? 'plain'}`}
      aria-label={props.name}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      isDisabled={props.disabled}
      onPress={props.onPress}
    >
      {props.children}
    </Button>
  )
}
