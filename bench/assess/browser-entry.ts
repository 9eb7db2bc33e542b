/** What the page of the benchmark runs: `assess()` as the client bundles it, and JSON.parse of the same chart. */
import { assess } from '../../crmo/assess.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import { emptyReview } from '../../crmo/review.ts'
import { siteRules } from '../../smart-config/site-rules.ts'
import { timed } from './timed.ts'

Object.assign(globalThis, {
  measure: (chart: Chart, bundle: string, calls: number) => ({
    assess: timed(calls, () => assess(chart, emptyReview(), siteRules)),
    parse: timed(calls, () => JSON.parse(bundle)),
  }),
})
