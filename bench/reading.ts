/**
 * From the callback to the full assessment on the messy chart, with 200 ms added to every FHIR answer, next to the physical limit: the
 * longest chain of answers that must follow one another. `npm run bench:reading`
 */
import { assess } from '../crmo/assess.ts'
import { emptyReview } from '../crmo/review.ts'
import { siteRules } from '../smart-config/site-rules.ts'
import { launch } from '../test/e2e/http-road.ts'
import { startStack } from '../test/e2e/stack.ts'

const delay = 200
const stack = await startStack({ LOG_LEVEL: 'warn' })
try {
  const ratios: number[] = []
  for (let run = 0; run < 5; run++) {
    stack.sandbox.switches.answerDelayMs = delay
    stack.sandbox.requests.length = 0
    const road = await launch(stack, 'demo-messy')
    const since = performance.now()
    const { chart } = await road.chart()
    assess(chart, emptyReview(), siteRules)
    const finished = performance.now()
    const first = Math.min(
      ...stack.sandbox.requests
        .filter(({ url }) => /patient=|Patient\//.test(url))
        .map(({ time }) => new Date(time).getTime()),
    )
    const total = performance.timeOrigin + finished - first
    const longest = Math.max(...chart.queries.map(({ milliseconds }) => milliseconds))
    ratios.push(total / longest)
    console.log(
      `run ${run + 1}: ${Math.round(total)} ms to the full assessment (${Math.round(finished - since)} ms of it waited for by the page), longest chain of answers ${Math.round(longest)} ms, ${stack.sandbox.requests.length} requests`,
    )
  }
  console.log(
    `ratio, median of ${ratios.length}: ${ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)]?.toFixed(2)}`,
  )
} finally {
  await stack.stop()
}
