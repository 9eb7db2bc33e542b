import { type ReactNode, useState } from 'react'

/** Native disclosure whose content is made only while it is open: seventy evidences cost nothing until somebody looks. */
export function Fold(props: {
  summary: ReactNode
  className?: string
  startOpen?: boolean
  children: () => ReactNode
}) {
  const [open, setOpen] = useState(props.startOpen ?? false)
  return (
    <details
      className={`fold ${props.className ?? ''}`}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{props.summary}</summary>
      {open ? <div className="fold-body">{props.children()}</div> : null}
    </details>
  )
}
