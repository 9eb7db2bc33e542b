/**
 * Clicks and seconds from the opened chart of the classic multifocal child to the signed document, verified in the chart: `npm run bench:road`.
 * Every recommendation is accepted, so nothing is signed unread. The seconds are the machine's alone; nobody reads in them.
 */
import type { Locator } from 'playwright-core'
import { openPage, startBrowser } from '../test/e2e/browser.ts'
import { startStack } from '../test/e2e/stack.ts'

const patient = 'Nora Lindqvist'
const [stack, browser] = await Promise.all([startStack({ LOG_LEVEL: 'warn' }), startBrowser()])
const started: Record<string, number> = {}
let clicks = 0
const click = async (place: Locator): Promise<void> => {
  clicks += 1
  await place.click()
}

for (const width of [1280, 420]) {
  const page = await openPage(browser, width)
  await page.goto(`${stack.sandbox.pages}/`)
  await page.getByRole('link', { name: patient, exact: true }).click()
  const open = page.getByRole('button', { name: 'Open CRMO assessment' })
  await open.waitFor()
  clicks = 0
  const begun = performance.now()
  const at = (step: string): void => {
    started[step] = (performance.now() - begun) / 1000
  }
  await click(open)
  const app = page.frameLocator('iframe')
  await app.getByRole('heading', { name: 'Jansson 2009 clinical score' }).waitFor({ timeout: 120_000 })
  at('assessment stands')
  const accept = app.getByRole('button', { name: /^Accept: / })
  while ((await accept.count()) > 0) await click(accept.first())
  at('plan decided')
  await click(app.getByRole('button', { name: 'Preview what will be written' }))
  const sign = app.getByRole('button', { name: `Sign the assessment of ${patient}` })
  await app.locator('button:not([disabled])', { hasText: 'Sign the assessment of' }).waitFor({ timeout: 60_000 })
  at('previewed')
  await click(sign)
  await app.getByRole('heading', { name: 'Signed and stored' }).waitFor({ timeout: 60_000 })
  at('signed')
  await app.getByText('In the chart: read back and equal to what was signed.').first().waitFor({ timeout: 60_000 })
  at('verified')
  const steps = Object.entries(started).map(([step, seconds]) => `${step} ${seconds.toFixed(1)} s`)
  console.log(`${width} px: ${clicks} clicks; ${steps.join(', ')}`)
  await page.context().close()
}
await browser.close()
await stack.stop()
