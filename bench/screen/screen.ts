/** `npm run bench:screen`: see bench/README.md for how to read the lines. */
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { startBrowser } from '../../test/e2e/browser.ts'
import { type Stack, startStack } from '../../test/e2e/stack.ts'
import { openChart } from '../../test/sandbox/launch-url.ts'
import { blankPage } from './blank-page.ts'
import { processorTime } from './processor.ts'
import { type Measured, watchTheScreen } from './watch.ts'

const slowdown = 4
const runs = Number(process.argv[2] ?? 5)
const patients = ['demo-multifocal', 'demo-messy']
const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Loads the page anew as if for the first time: of a page that comes again the browser stores the compiled scripts, which is work, too. */
async function reloadCold(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await session.detach()
  await page.reload()
}

async function slowPage(browser: Browser, rate = slowdown): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.addInitScript(watchTheScreen)
  return page
}

const measured = async (page: Page): Promise<Measured> => {
  await page.waitForFunction(() => 'answered' in globalThis, null, { timeout: 60_000 })
  return page.evaluate(() => (globalThis as unknown as { measured: () => Measured }).measured())
}

/** What comes after the first screen (what lies below it, the drawing of the skeleton, the rules) may shift the page, too. */
const measuredToTheEnd = async (page: Page): Promise<Measured> => {
  await measured(page)
  await page.waitForFunction(() => document.querySelector('[data-part]') && document.querySelector('.finish'))
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\/assess-/.test(name)))
  return measured(page)
}

/** A launch with the reading of its chart, then the same page again, cold, with a chart that is read already. */
async function opened(browser: Browser, stack: Stack, patient: string) {
  const page = await slowPage(browser)
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    if (/\/assets\/.*\.js$/.test(response.url()))
      scripts.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
  })
  try {
    await page.goto((await openChart(stack.sandbox.origin, patient)).launchUrl)
    const launched = await measuredToTheEnd(page)
    const script = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0)
    page.removeAllListeners('response')
    await reloadCold(page)
    return { launched, again: await measuredToTheEnd(page), script }
  } finally {
    await page.context().close()
  }
}

/** Of the page with a chart that is read already; not slowed, for slowing counts as work. */
async function worked(browser: Browser, stack: Stack, patient: string): Promise<number> {
  const page = await slowPage(browser, 1)
  try {
    await page.goto((await openChart(stack.sandbox.origin, patient)).launchUrl)
    await measuredToTheEnd(page)
    const times = []
    for (let run = 0; run < runs; run++) times.push(await processorTime(browser, page, () => reloadCold(page)))
    return median(times)
  } finally {
    await page.context().close()
  }
}

async function blank(browser: Browser, html: string): Promise<number> {
  const page = await slowPage(browser)
  try {
    await page.route('http://blank.test/', (route) => route.fulfill({ contentType: 'text/html', body: html }))
    await page.goto('http://blank.test/')
    return (await measured(page)).answeredMs
  } finally {
    await page.context().close()
  }
}

const stack = await startStack({ LOG_LEVEL: 'warn' })
const browser = await startBrowser()
try {
  const html = await blankPage()
  const limits = []
  for (let run = 0; run < runs; run++) limits.push(await blank(browser, html))
  const limit = median(limits)
  console.log(`CPU slowed ${slowdown} times, nothing cached, medians of ${runs}`)
  console.log(`blank React page: answers a press after ${Math.round(limit)} ms`)
  for (const patient of patients) {
    const all: Awaited<ReturnType<typeof opened>>[] = []
    for (let run = 0; run < runs; run++) all.push(await opened(browser, stack, patient))
    const of = (pick: (one: (typeof all)[number]) => number) => median(all.map(pick))
    const again = of((one) => one.again.answeredMs)
    console.log(
      `${patient}, launched: score after ${Math.round(of((one) => one.launched.scoreMs))} ms, answers after ${Math.round(of((one) => one.launched.answeredMs))} ms (the chart came after ${Math.round(of((one) => one.launched.chartMs))} ms), layout shift ${of((one) => one.launched.shift).toFixed(4)}`,
    )
    console.log(
      `${patient}, chart already read: score after ${Math.round(of((one) => one.again.scoreMs))} ms, answers after ${Math.round(again)} ms, ${(again / limit).toFixed(1)} × the blank page, layout shift ${of((one) => one.again.shift).toFixed(4)}, ${Math.round(of((one) => one.script) / 1000)} kB of JavaScript gzipped in all`,
    )
    const work = await worked(browser, stack, patient)
    console.log(
      `${patient}, chart already read: ${Math.round(work)} ms of the processor until it answers, so ${Math.round(work * slowdown)} ms at a ${slowdown}th of its speed, whatever else runs`,
    )
    for (const source of new Set(all.flatMap((one) => [...one.launched.shifted, ...one.again.shifted])))
      console.log(`  shifted: ${source}`)
  }
} finally {
  await browser.close()
  await stack.stop()
}
