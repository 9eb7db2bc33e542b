import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FailureKind, failureWords } from '../../server/launch/failures.ts'
import { sendFailure } from '../../server/launch/pages.ts'
import { securityHeaders } from '../../server/launch/security-headers.ts'
import { openPage, startBrowser } from './browser.ts'
import { expectAccessible } from './road.ts'

const kinds = Object.keys(failureWords) as FailureKind[]
const app = express()
  .use(securityHeaders(["'none'"]))
  .get('/pages.css', (_request, response) => response.sendFile('server/launch/pages.css', { root: process.cwd() }))
  .get('/:kind', (request, response) => {
    const kind = kinds.find((each) => each === request.params.kind) ?? 'our-fault'
    sendFailure(response, { kind, details: ['The EHR’s answer: access_denied'], link: 'https://ehr.example/help' })
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

test.each(kinds)('the page “%s” is accessible, styled within the policy, and says what to do', async (kind) => {
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${kind}`)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(failureWords[kind].title)
  expect(await page.getByRole('listitem').count()).toBeGreaterThan(1)
  await page.waitForFunction('getComputedStyle(document.body).backgroundColor === "rgb(244, 246, 248)"')
  await expectAccessible(page)
  expect(refusedByPolicy).toEqual([])
})
