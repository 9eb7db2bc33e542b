/** While the page only waits (for the chart, mostly) what it will need later is fetched for nothing; a busy page gets it when it asks. */
export const whenIdle = (work: () => unknown): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void work())
}
