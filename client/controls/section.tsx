import type { ReactNode } from 'react'

/** One part of the page, named for screen readers and reachable by its anchor. */
export function Section(props: {
  id: string
  title: string
  aside?: ReactNode
  className?: string
  children: ReactNode
}) {
  return (
    <section id={props.id} aria-labelledby={`${props.id}-title`} className={`section ${props.className ?? ''}`}>
      <div className="section-head">
        <h2 id={`${props.id}-title`}>{props.title}</h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  )
}
