/** `npm run bench:assess`: see bench/README.md for how to read the table. */
import { join } from 'node:path'
import { PatientSource } from 'cql-exec-fhir'
import { Executor, Library, Repository } from 'cql-execution'
import { build } from 'vite'
import { assess } from '../../crmo/assess.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import { readChart } from '../../crmo/chart/read-chart.ts'
import { emptyReview } from '../../crmo/review.ts'
import { messy } from '../../sandbox/patients/charts/messy.ts'
import { siteRules } from '../../smart-config/site-rules.ts'
import { openPage, startBrowser } from '../../test/e2e/browser.ts'
import { compileCriteria } from './criteria-in-cql.ts'
import { type Times, timed, timedAsync } from './timed.ts'

const calls = 300
const frameMs = 16
const now = '2026-06-20T12:00:00Z'
const resources = messy()
const bundle = JSON.stringify({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
})
const chart = readChart(resources, now)

/** In Chromium, bundled as the client is. */
async function inBrowser(): Promise<{ assess: Times; parse: Times }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'browser-entry.ts'), formats: ['iife'], name: 'bench' },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('The benchmark page was not built.')
  const browser = await startBrowser()
  try {
    const page = await openPage(browser)
    await page.addScriptTag({ content: output.output[0].code })
    return await page.evaluate(
      ([one, text, times]) =>
        (
          globalThis as unknown as {
            measure: (chart: Chart, bundle: string, calls: number) => { assess: Times; parse: Times }
          }
        ).measure(one, text, times),
      [chart, bundle, calls] as const,
    )
  } finally {
    await browser.close()
  }
}

/** Four items only, in CQL: the source is loaded anew for each call, because an execution uses it up. */
async function cqlPeer(): Promise<{ items: Times; answers: string }> {
  const library = new Library(compileCriteria(), new Repository([]))
  const executor = new Executor(library)
  const names = ['NormalBloodCount', 'RaisedCrp', 'NormalTemperature', 'AxialSite'] as const
  const parsed = JSON.parse(bundle)
  let answers = ''
  const items = await timedAsync(5, async () => {
    const source = PatientSource.FHIRv401()
    source.loadBundles([parsed])
    const { patientResults } = await executor.exec(source)
    const [results] = Object.values<Record<string, unknown>>(patientResults)
    answers = names.map((name) => `${name} ${results?.[name]}`).join(', ')
  })
  return { items, answers }
}

const browser = await inBrowser()
const node = {
  assess: timed(calls, () => assess(chart, emptyReview(), siteRules)),
  parse: timed(calls, () => JSON.parse(bundle)),
}
const reading = timed(50, () => readChart(resources, now))
const cql = await cqlPeer()

const row = (what: string, { first, median, p95 }: Times, note = ''): string =>
  `${what.padEnd(44)}${[first, median, p95].map((ms) => ms.toFixed(2).padStart(9)).join('')}  ${note}`
const against = (one: Times, other: Times): string => `${(one.median / other.median).toFixed(1)} × JSON.parse`
console.log(
  `${resources.length} resources, ${Math.round(bundle.length / 1024)} kB; milliseconds, ${calls} calls after the first`,
)
console.log(`${''.padEnd(44)}    first   median      p95`)
console.log(
  row(
    'Chromium: assess()',
    browser.assess,
    `${against(browser.assess, browser.parse)}; frame ${frameMs} ms ${browser.assess.p95 < frameMs ? 'kept' : 'MISSED'}`,
  ),
)
console.log(row('Chromium: JSON.parse of the bundle', browser.parse))
console.log(row('Node: assess()', node.assess, against(node.assess, node.parse)))
console.log(row('Node: JSON.parse of the bundle', node.parse))
console.log(row('Node: readChart(), texts included', reading, against(reading, node.parse)))
console.log(
  row(
    'Node: cql-execution, four items',
    cql.items,
    `${(cql.items.median / node.assess.median).toFixed(0)} × assess(), which answers all`,
  ),
)
console.log(`CQL says: ${cql.answers}`)
const ours = assess(chart, emptyReview(), siteRules).instruments['jansson-2009'].items
console.log(`assess() says: ${ours.map(({ key, answer }) => `${key} ${answer}`).join(', ')}`)
