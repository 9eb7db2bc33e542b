import type { SiteRules } from '../smart-config/types.ts'
import type { Assessment } from './assessment.ts'
import type { Chart } from './chart/chart.ts'
import type { Review } from './review.ts'

/** Chart and review → everything shown or written. Pure, no run-time dependency: the browser calls it on every click. */
export function assess(chart: Chart, review: Review, siteRules: SiteRules): Assessment {
  throw new Error(`not built yet ${chart.readAt} ${review.plan.ownLines.length} ${siteRules.feverCelsius}`)
}
