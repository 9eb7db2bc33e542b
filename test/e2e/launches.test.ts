import { randomBytes } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage, startBrowser } from './browser.ts'
import { answer, expectAccessible, onReceipt, openAssessment, openPart, sign } from './road.ts'
import { type Stack, startStack } from './stack.ts'

let stack: Stack
let browser: Browser
beforeAll(async () => {
  ;[stack, browser] = await Promise.all([startStack(), startBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

const subjects = async (): Promise<string[]> =>
  ((await stack.sandbox.list('QuestionnaireResponse')) as unknown as { subject: { reference: string } }[])
    .map((one) => one.subject.reference)
    .sort()

test('two tabs of one browser hold two patients, through reloads, to two documents', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const [first, second] = await Promise.all([context.newPage(), context.newPage()])
  const noraApp = await openAssessment(first, stack, 'Nora Lindqvist')
  const tomasApp = await openAssessment(second, stack, 'Tomas Havel')
  await answer(noraApp, 'Night pain', 'No')
  await answer(tomasApp, 'Night pain', 'Yes')
  expect(await noraApp.getByRole('heading', { level: 1 }).textContent()).toBe('Nora Lindqvist')
  expect(await tomasApp.getByRole('heading', { level: 1 }).textContent()).toBe('Tomas Havel')
  const frameUrls = [first, second].map((page) => page.frames().at(-1)?.url() ?? '')
  expect(new Set(frameUrls).size).toBe(2)
  await sign(noraApp, 'Nora Lindqvist')
  await sign(tomasApp, 'Tomas Havel')
  await expect.poll(subjects, { timeout: 15_000 }).toEqual(['Patient/demo-almost-empty', 'Patient/demo-multifocal'])
  await context.close()
})

test('a draft survives a reload and a restart of the server, and says so', async () => {
  const page = await openPage(browser)
  let app = await openAssessment(page, stack, 'Case 034')
  await answer(app, 'Night pain', 'No')
  await answer(app, 'Weight loss or asthenia', 'No')
  await app.getByText(/saved/i).first().waitFor({ timeout: 15_000 })
  await stack.restart()
  app = await openAssessment(page, stack, 'Case 034')
  await openPart(app, 'History and examination')
  const chosen = app
    .getByRole('radiogroup', { name: 'Night pain', exact: true })
    .getByRole('radio', { name: 'No', exact: true })
  await expect.poll(() => chosen.isChecked(), { timeout: 10_000 }).toBe(true)
  await page.context().close()
})

test('ten clicks on "Sign" make one document', async () => {
  const page = await openPage(browser)
  const app = await openAssessment(page, stack, 'Case 012')
  await app.getByRole('button', { name: /^Preview/ }).click()
  await app.locator('button:not([disabled])', { hasText: 'Sign the assessment of' }).waitFor()
  await app.locator('button', { hasText: 'Sign the assessment of' }).evaluate((button) => {
    for (let click = 0; click < 10; click++) (button as HTMLElement).click()
  })
  await app.getByRole('heading', { name: 'Signed and stored' }).waitFor({ timeout: 20_000 })
  await onReceipt(app, 'In the chart: read back and equal to what was signed.')
  expect((await subjects()).filter((one) => one === 'Patient/case-012')).toHaveLength(1)
  await page.context().close()
})

test.each([
  ['an error redirect', { callbackError: 'access_denied' }, /access_denied|did not allow|refused/i],
  ['a bad id_token signature', { idTokenUnknownKey: true }, /identity|signature|who you are|could not be verified/i],
  [
    'refused reading',
    { withheldScopes: ['Observation.r', 'Observation.s', 'DiagnosticReport.r', 'DiagnosticReport.s'] },
    /Observation|laboratory|not granted|may not read/i,
  ],
  ['no patient', { noPatient: true }, /patient/i],
])('%s ends in a page that says what happened', async (_, switches, words) => {
  const page = await openPage(browser)
  Object.assign(stack.sandbox.switches, switches)
  try {
    await page.goto(`${stack.sandbox.origin}/charts/demo-multifocal`)
    await page.getByRole('button', { name: 'Open CRMO assessment' }).click()
    const app = page.frameLocator('iframe')
    await app.locator('main:not([aria-busy])').getByText(words).first().waitFor({ timeout: 20_000 })
    await expectAccessible(page)
  } finally {
    Object.assign(stack.sandbox.switches, {
      callbackError: null,
      idTokenUnknownKey: false,
      withheldScopes: [],
      noPatient: false,
    })
    await page.context().close()
  }
})

test('while a slow chart is read, each search stands with its answer', async () => {
  const page = await openPage(browser, 420)
  // Slow until the page has been seen: a busy browser must not come too late.
  stack.sandbox.switches.answerDelayMs = 2_500
  try {
    await page.goto(`${stack.sandbox.origin}/charts/demo-multifocal`)
    await page.getByRole('button', { name: 'Open CRMO assessment' }).click()
    const app = page.frameLocator('iframe')
    await app.getByText('laboratory results', { exact: true }).waitFor({ timeout: 60_000 })
    stack.sandbox.switches.answerDelayMs = 0
    await expectAccessible(page)
    await app.getByRole('heading', { name: 'Jansson 2009 clinical score' }).waitFor({ timeout: 30_000 })
  } finally {
    stack.sandbox.switches.answerDelayMs = 0
    await page.context().close()
  }
})

test('an unknown issuer gets a page, and nothing is sent to it', async () => {
  let asked = 0
  const stranger = await listen('127.0.0.1', (response) => {
    asked++
    response.end()
  })
  const iss = `${stranger.url}fhir`
  const page = await openPage(browser)
  await page.goto(`${stack.appUrl}/launch?iss=${encodeURIComponent(iss)}&launch=${randomBytes(8).toString('hex')}`)
  expect(await page.textContent('body')).toMatch(/not (known|configured|registered|set up|allowed)/i)
  await expectAccessible(page)
  expect(asked).toBe(0)
  stranger.close()
  await page.context().close()
})

/** A server of one page on a free port of this machine. */
async function listen(host: string, answer: (response: ServerResponse) => void) {
  const server = createServer((_, response) => answer(response))
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

test('the frame really is third-party: there an unpartitioned cookie is not kept, ours is, in the EHR’s own jar', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  // The bundled headless shell keeps third-party cookies unless told; an installed Chromium does not. Older builds demand the last two.
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCookieControls', {
    enableThirdPartyCookieRestriction: true,
    disableThirdPartyCookieMetadata: true,
    disableThirdPartyCookieHeuristics: true,
  } as { enableThirdPartyCookieRestriction: boolean })
  // A control on the app's site in a frame on the EHR's site: one cookie like ours, one that is not partitioned.
  const control = await listen('localhost', (response) => {
    response.setHeader('set-cookie', [
      'control=1; Path=/; Secure; SameSite=None',
      'control-partitioned=1; Path=/; Secure; SameSite=None; Partitioned',
    ])
    response.end('control')
  })
  const framing = await listen('127.0.0.1', (response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<iframe src="${control.url}"></iframe>`)
  })
  await page.goto(framing.url)
  await page.frameLocator('iframe').getByText('control').waitFor()
  control.close()
  framing.close()
  await openAssessment(page, stack, 'Tomas Havel')
  const all = await context.cookies()
  const names = all.map(({ name }) => name)
  expect(names).toContain('control-partitioned')
  expect(names).not.toContain('control')
  const ours = all.filter((cookie) => cookie.name.startsWith('__Secure-'))
  expect(ours.length).toBeGreaterThan(0)
  for (const cookie of ours)
    expect(cookie).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'None',
      partitionKey: expect.stringContaining('127.0.0.1'),
    })
  await context.close()
})
