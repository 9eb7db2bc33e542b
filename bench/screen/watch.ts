/** Milliseconds since the navigation to this page began. */
export type Measured = { scoreMs: number; answeredMs: number; chartMs: number; shift: number; shifted: string[] }

/**
 * Runs in the page, before its own scripts: notes when the score is first painted, presses the first criterion at that moment and notes
 * when it has answered; adds up the layout shift. (Own functions only: it is sent to the browser as text.)
 */
export function watchTheScreen(): void {
  const seen = { score: 0, answered: 0, shift: 0, shifted: [] as string[] }
  const nameOf = (node: Node | null) =>
    node instanceof Element
      ? `${node.tagName.toLowerCase()}.${node.className}`
      : (node?.parentElement?.className ?? '?')
  new PerformanceObserver((list) => {
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] }
    for (const entry of list.getEntries() as Shift[]) {
      seen.shift += entry.hadRecentInput ? 0 : entry.value
      for (const { node } of entry.sources) seen.shifted.push(`${nameOf(node)} ${entry.value.toFixed(4)}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
  const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then))
  const found = (selector: string, then: (element: HTMLElement) => void) => {
    const look = () => {
      const element = document.querySelector<HTMLElement>(selector)
      if (element) then(element)
      else requestAnimationFrame(look)
    }
    look()
  }
  found('.score-number', () =>
    painted(() => {
      seen.score = performance.now()
      found('#criteria details summary', (summary) => {
        summary.click()
        found('#criteria details[open] > :nth-child(2)', () =>
          painted(() => {
            seen.answered = performance.now()
            Object.assign(globalThis, { answered: true })
          }),
        )
      })
    }),
  )
  const measured = (): Measured => ({
    scoreMs: seen.score,
    answeredMs: seen.answered,
    chartMs:
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).find(({ name }) =>
        name.endsWith('/api/chart'),
      )?.responseEnd ?? 0,
    shift: seen.shift,
    shifted: seen.shifted,
  })
  Object.assign(globalThis, { measured })
}
