import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'

/** Parts below stand as one line each until somebody opens them. */
export const FoldedParts = createContext(false)

/** Open or not, and opened by every link to the part: the contents bar must never lead to a closed lid. */
function useOpenByLink(id: string): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(() => location.hash === `#${id}`)
  useEffect(() => {
    const followed = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link?.getAttribute('href') === `#${id}`) setOpen(true)
    }
    document.addEventListener('click', followed)
    return () => document.removeEventListener('click', followed)
  }, [id])
  return [open, setOpen]
}

type Part = {
  id: string
  title: string
  /** What stands in it, in a few words beside the title. */
  aside?: ReactNode
  className?: string
  /** Stays in sight even while the part is folded. */
  lead?: ReactNode
  children: ReactNode
}

function FoldedPart({ id, title, aside, className, lead, children }: Part) {
  const [open, setOpen] = useOpenByLink(id)
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={`section folded-part ${className ?? ''}`}>
      {lead}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="section-head">
          <h2 id={`${id}-title`}>{title}</h2>
          {aside}
        </summary>
        {open ? <div className="folded-body">{children}</div> : null}
      </details>
    </section>
  )
}

/** One part of the page, named for screen readers and reachable by its anchor. */
export function Section(props: Part) {
  if (useContext(FoldedParts)) return <FoldedPart {...props} />
  const { id, title, aside, className, lead, children } = props
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={`section ${className ?? ''}`}>
      <div className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {aside}
      </div>
      {lead}
      {children}
    </section>
  )
}
