/**
 * From the EHR's launch address to the full assessment on the messy chart, 200 ms added to every FHIR answer, at every kind of embedded EHR
 * or at those that are named: the first launch after the app has started, and the later ones. Beside it the physical limit: the longest
 * chain of FHIR answers that must follow one another. `npm run bench:first-launch`, `npm run bench:first-launch -- epic`
 */
import { loadavg } from 'node:os'
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
const now = () => performance.timeOrigin + performance.now()

/** These are asked one by one, before anything of the patient: the configuration, the user, and what the EHR can do. */
const isOneByOne = ({ url }: { url: string }) => /well-known|\/metadata$|\/Practitioner\//.test(url)

type Measured = { total: number; login: number; before: number; chain: number; requests: number }

const stack = await startStack({ LOG_LEVEL: 'warn' })

const measure = async (ehr: Ehr): Promise<Measured> => {
  const patientId = await ehr.idOf('Patient', 'demo-messy')
  ehr.switches.answerDelayMs = delay
  ehr.requests.length = 0
  const began = now()
  const road = await launch(stack, patientId, ehr)
  const opened = now()
  const { chart } = await road.chart()
  assess(chart, emptyReview(), siteRules)
  const total = now() - began
  const before = ehr.requests.filter(isOneByOne).length
  const longest = Math.max(...chart.queries.map(({ milliseconds }) => milliseconds))
  return { total, login: opened - began, before, chain: before * delay + longest, requests: ehr.requests.length }
}

const row = (name: string, measured: Measured[]): string => {
  const of = (value: (one: Measured) => number) => median(measured.map(value))
  const cells = [
    name,
    `${Math.round(of(({ total }) => total))} ms`,
    `${Math.round(of(({ login }) => login))} ms`,
    `${Math.round(of(({ chain }) => chain))} ms (${of(({ before }) => before)} answers before the reading)`,
    of(({ total, chain }) => total / chain).toFixed(2),
    String(of(({ requests }) => requests)),
  ]
  return `| ${cells.join(' | ')} |`
}

try {
  const named = process.argv.slice(2)
  console.log(
    '| EHR, launch | launch to full assessment | of it, until the page opens | longest chain | ratio | FHIR requests |',
  )
  console.log('|---|---|---|---|---|---|')
  for (const key of modeKeys.filter((each) => named.length === 0 || named.includes(each))) {
    const first: Measured[] = []
    const later: Measured[] = []
    for (let run = 0; run < runs; run++) {
      await stack.restart()
      first.push(await measure(stack.sandbox.ehrs[key]))
      later.push(await measure(stack.sandbox.ehrs[key]))
    }
    console.log(row(`${key}, first`, first))
    console.log(row(`${key}, later`, later))
  }
  console.log(
    `\nMedians of ${runs}, ${delay} ms added to every FHIR answer, load average ${loadavg()[0]?.toFixed(1)} at the end.`,
  )
} finally {
  await stack.stop()
}
