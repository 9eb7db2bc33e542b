import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { wordsIn } from '../../server/launch/failure-words/language.ts'
import { type Detail, type FailureKind, failureStatus } from '../../server/launch/failures.ts'
import { sendFailure } from '../../server/launch/pages.ts'
import { securityHeaders } from '../../server/launch/security-headers.ts'
import { openPage, startBrowser } from './browser.ts'
import { expectAccessible } from './road.ts'

const kinds = Object.keys(failureStatus) as FailureKind[]
const app = express()
  .use(securityHeaders(["'none'"]))
  .get('/pages.css', (_request, response) => response.sendFile('server/launch/pages.css', { root: process.cwd() }))
  .get('/:kind', (request, response) => {
    const kind = kinds.find((each) => each === request.params.kind) ?? 'our-fault'
    const details: Detail[] = [{ said: 'answer', error: 'access_denied', words: null }]
    sendFailure(response, { kind, details, link: 'https://ehr.example/help' })
  })
const server = createServer(app)

let browser: Browser
let page: Page
const refusedByPolicy: string[] = []
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await startBrowser()
  page = await openPage(browser, 420)
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refusedByPolicy.push(message.text())
  })
})
afterAll(async () => {
  await browser?.close()
  server.close()
})

const address = (kind: FailureKind) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${kind}`

test.each(kinds)('the page “%s” is accessible, styled within the policy, and says what to do', async (kind) => {
  await page.goto(address(kind))
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(wordsIn('en').kinds[kind].title)
  expect(await page.getByRole('listitem').count()).toBeGreaterThan(1)
  await page.waitForFunction('getComputedStyle(document.body).backgroundColor === "rgb(244, 246, 248)"')
  await expectAccessible(page)
  expect(refusedByPolicy).toEqual([])
})

test.each([
  ['de-DE', 'de'],
  ['fr-CH', 'fr'],
] as const)(
  'a browser in %s gets the page in its language, within the width of a side panel',
  async (locale, language) => {
    const context = await browser.newContext({ locale, viewport: { width: 420, height: 900 } })
    const translated = await context.newPage()
    for (const kind of ['no-cookie', 'no-reading-scope'] as const) {
      await translated.goto(address(kind))
      expect(await translated.locator('html').getAttribute('lang')).toBe(language)
      expect(await translated.getByRole('heading', { level: 1 }).textContent()).toBe(
        wordsIn(language).kinds[kind].title,
      )
      expect(await translated.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420)
      await expectAccessible(translated)
    }
    await context.close()
  },
)
