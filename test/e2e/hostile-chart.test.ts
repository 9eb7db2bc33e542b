/** A chart in which every text is an attack on the page that shows it, opened, previewed and signed in Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChart } from '../sandbox/launch-url.ts'
import { openPage, startBrowser } from './browser.ts'
import { hostileChart, hostileWords } from './hostile-chart.ts'
import { type Stack, startStack } from './stack.ts'

let folder: string
let stack: Stack
let browser: Browser
let page: Page
const asked: string[] = []
const dialogs: string[] = []
const refusedByPolicy: string[] = []
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crmo-hostile-'))
  const entry = hostileChart().map((resource) => ({ resource }))
  writeFileSync(join(folder, 'hostile.json'), JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }))
  ;[stack, browser] = await Promise.all([startStack({}, folder), startBrowser()])
  page = await openPage(browser)
  page.on('request', (request) => asked.push(request.url()))
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message())
    await dialog.dismiss()
  })
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refusedByPolicy.push(message.text())
  })
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const unfold = () =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })

/** What must be true of every frame, whatever was drawn. */
const expectUntouched = async () => {
  for (const frame of page.frames()) {
    const found = await frame.evaluate(() => ({
      ran: Reflect.get(window, 'hostile'),
      elements: [
        ...document.querySelectorAll(
          'img[src*="hostile"], script:not([src]), [onerror], [onload], iframe[srcdoc], a[href^="javascript"], base, meta[http-equiv="refresh"], style:not(:empty), [style*="hostile"]',
        ),
      ].map((element) => element.outerHTML.slice(0, 200)),
    }))
    expect([frame.url(), found]).toEqual([frame.url(), { ran: undefined, elements: [] }])
  }
  const origins = new Set([stack.sandbox.origin, stack.appUrl])
  expect(asked.filter((url) => !url.startsWith('data:') && !origins.has(new URL(url).origin))).toEqual([])
  // Nothing was even tried: what a policy must stop has already gone wrong once.
  expect([dialogs, refusedByPolicy]).toEqual([[], []])
}

test('attack: stored XSS through every text of a chart on the pages of the EHR that opens the app: list, search, each tab', async () => {
  const { origin } = stack.sandbox
  await page.goto(`${origin}/`)
  const link = page.getByRole('link', { name: hostileWords.name })
  expect(await link.textContent()).toBe(hostileWords.name)
  await expectUntouched()
  for (const searched of ['<img', '"><script>window.hostile=1</script><img src=hostile onerror=hostile=1>']) {
    await page.goto(`${origin}/?q=${encodeURIComponent(searched)}`)
    expect(await page.getByLabel('Name or record number').inputValue()).toBe(searched)
    await expectUntouched()
  }

  await page.goto(`${origin}/`)
  await link.click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(hostileWords.name)
  for (const name of ['Summary', 'Results', 'Reports', 'Documents']) {
    const refreshed = name === 'Documents' ? page.waitForResponse(/\/documents$/) : null
    await page.getByRole('tab', { name }).click()
    await (await refreshed)?.finished()
    const panel = page.getByRole('tabpanel', { name })
    const drawn = async () => {
      await unfold()
      return panel.getByText('window.hostile=1').first().isVisible()
    }
    await expect.poll(drawn, { timeout: 30_000 }).toBe(true)
    await expectUntouched()
  }
  await page.getByRole('button', { name: 'Open CRMO assessment' }).click()
  await page
    .frameLocator('iframe[title="CRMO assessment"]')
    .getByRole('heading', { name: 'Jansson 2009 clinical score' })
    .waitFor({ timeout: 30_000 })
  await expectUntouched()
})

test('attack: stored XSS through every text of a chart: page, preview, receipt, written narrative, EHR check', async () => {
  const { launchUrl } = await openChart(stack.sandbox.pages, 'hostile')
  await page.goto(launchUrl)
  await page.getByRole('heading', { name: 'Jansson 2009 clinical score' }).waitFor({ timeout: 30_000 })
  const heading = page.getByRole('heading', { level: 1 })
  expect(await heading.textContent()).toContain('<img')
  // An override of the direction of writing ends with the name.
  expect(await heading.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('isolate')
  await unfold()
  expect(await page.locator('body').innerText()).toContain('window.hostile=1')
  await expectUntouched()

  await page.getByRole('button', { name: /^Preview/ }).click()
  await page.locator('button:not([disabled])', { hasText: 'Sign the assessment of' }).click()
  await page.getByRole('heading', { name: 'Signed and stored' }).waitFor({ timeout: 20_000 })
  await expectUntouched()
  const responses = (await stack.sandbox.list('QuestionnaireResponse')) as unknown as {
    id: string
    text: { div: string }
  }[]
  const [written] = responses.filter(({ id }) => id !== 'hostile-earlier')
  expect(written?.text.div).toContain('&lt;img')
  expect(written?.text.div).not.toMatch(/<(script|img|svg|iframe|style|base|meta)/i)

  await page.goto(new URL('check', page.url()).href)
  await expectUntouched()
})
