/**
 * From the callback to the full assessment on the messy chart, with 200 ms added to every FHIR answer, next to the physical limit: the
 * longest chain of answers that must follow one another. Of every kind of embedded EHR, or of those that are named:
 * `npm run bench:reading`, `npm run bench:reading -- epic`
 */
import { assess } from '../crmo/assess.ts'
import { emptyReview } from '../crmo/review.ts'
import type { Ehr } from '../sandbox/ehr.ts'
import { modeKeys } from '../sandbox/modes/mode.ts'
import { siteRules } from '../smart-config/site-rules.ts'
import { launch } from '../test/e2e/http-road.ts'
import { startStack } from '../test/e2e/stack.ts'

const delay = 200
const runs = 5
const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const stack = await startStack({ LOG_LEVEL: 'warn' })

const measure = async (ehr: Ehr) => {
  const patientId = await ehr.idOf('Patient', 'demo-messy')
  ehr.switches.answerDelayMs = delay
  ehr.requests.length = 0
  const road = await launch(stack, patientId, ehr)
  const { chart } = await road.chart()
  assess(chart, emptyReview(), siteRules)
  const finished = performance.timeOrigin + performance.now()
  const first = Math.min(
    ...ehr.requests.filter(({ url }) => /patient=|Patient\//.test(url)).map(({ time }) => new Date(time).getTime()),
  )
  const longest = Math.max(...chart.queries.map(({ milliseconds }) => milliseconds))
  return { total: finished - first, longest, requests: ehr.requests.length }
}

try {
  const named = process.argv.slice(2)
  for (const key of modeKeys.filter((each) => named.length === 0 || named.includes(each))) {
    const measured = []
    for (let run = 0; run < runs; run++) measured.push(await measure(stack.sandbox.ehrs[key]))
    const total = median(measured.map((one) => one.total))
    const longest = median(measured.map((one) => one.longest))
    const ratio = median(measured.map((one) => one.total / one.longest))
    console.log(
      `${key}: ${Math.round(total)} ms to the full assessment, longest chain of answers ${Math.round(longest)} ms, ratio ${ratio.toFixed(2)}, ${measured[0]?.requests} requests (medians of ${runs})`,
    )
  }
} finally {
  await stack.stop()
}
