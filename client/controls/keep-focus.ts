import { type RefObject, useEffect, useRef } from 'react'

/**
 * When what was focused in a row disappears (a form closes, a button gives way to another), the focus stays in that row instead
 * of falling to the top of the page. `what` changes with what the row shows.
 */
export function useKeepFocus<Row extends HTMLElement>(what: unknown): RefObject<Row | null> {
  const row = useRef<Row>(null)
  const inside = useRef(false)

  useEffect(() => {
    const element = row.current
    if (!element) return
    const enter = () => {
      inside.current = true
    }
    // Without a next target the focused element was removed or the page lost focus: it still belongs here.
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) inside.current = false
    }
    element.addEventListener('focusin', enter)
    element.addEventListener('focusout', leave)
    return () => {
      element.removeEventListener('focusin', enter)
      element.removeEventListener('focusout', leave)
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the row shows something else
  useEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return
    row.current?.querySelector<HTMLElement>('button:not(:disabled), input, textarea')?.focus()
  }, [what])

  return row
}
