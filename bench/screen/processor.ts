/**
 * How long the page's own thread works until a press has been answered, in its processor time: what other processes take away does not
 * count, so the figure stands on a busy machine too.
 */
import type { Browser, Page } from 'playwright-core'

type TraceEvent = { name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number }

const mark = 'crmo-answered'
const categories = ['toplevel', 'blink.user_timing']

/** Milliseconds of one load of a page whose chart is read already. */
export async function processorTime(browser: Browser, page: Page, load: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories })
  await load()
  await page.waitForFunction(() => 'answered' in globalThis, null, { timeout: 60_000 })
  await page.evaluate((name) => performance.mark(name), mark)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] }
  const end = traceEvents.findLast(({ name }) => name === mark)
  if (!end) throw new Error('the page did not answer')
  const tasks = traceEvents.filter(
    ({ ph, pid, tid, ts, tdur }) =>
      ph === 'X' && tdur !== undefined && pid === end.pid && tid === end.tid && ts < end.ts,
  )
  return outermost(tasks).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000
}

/** Tasks hold tasks: each is counted once. */
function outermost(tasks: TraceEvent[]): TraceEvent[] {
  let until = Number.NEGATIVE_INFINITY
  return tasks
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < until) return false
      until = ts + dur
      return true
    })
}
