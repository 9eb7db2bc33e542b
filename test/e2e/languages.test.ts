import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChart } from '../sandbox/launch-url.ts'
import { startBrowser } from './browser.ts'
import { expectAccessible, openAssessment } from './road.ts'
import { type Stack, startStack } from './stack.ts'

let stack: Stack
let browser: Browser
beforeAll(async () => {
  stack = await startStack()
  browser = await startBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

const openIn = async (locale: string, width: number): Promise<Page> =>
  (await browser.newContext({ locale, viewport: { width, height: 900 } })).newPage()
const languageOf = (app: FrameLocator) => app.locator('html').getAttribute('lang')
/** Of these, the words over which another element lies. */
const covered = (app: FrameLocator, over: string, under: string): Promise<(string | null)[]> =>
  app.locator(':root').evaluate(
    (root, [first = '', second = '']) => {
      const boxes = [...root.querySelectorAll(first)].map((element) => element.getBoundingClientRect())
      return [...root.querySelectorAll(second)]
        .filter((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          return boxes.some((box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top)
        })
        .map((element) => element.textContent)
    },
    [over, under],
  )
/** The language in which a screen reader speaks these words. */
const spokenIn = (app: FrameLocator, words: string) =>
  app
    .getByText(words)
    .first()
    .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))

// The draft of one patient goes on from test to test, so each corrects an item of its own.
test.each([
  [1280, 'Normal blood cell count'],
  [420, 'Normal body temperature'],
])(
  'a German browser gets a German page that says it is not reviewed; clinical texts and the note stay English (%i px)',
  async (width, item) => {
    const page = await openIn('de-DE', width)
    const app = await openAssessment(page, stack, 'Nora Lindqvist')
    expect(await languageOf(app)).toBe('de')
    await app.getByRole('heading', { name: 'Warnzeichen' }).waitFor()
    await app.getByText('Diese Übersetzung ist nicht klinisch geprüft').waitFor()
    expect(await spokenIn(app, 'Auf oder über der veröffentlichten Schwelle')).toBe('de')
    for (const words of ['Look again for leukaemia', 'Normal blood cell count'])
      expect([words, await spokenIn(app, words)]).toEqual([words, 'en'])
    for (const words of ['Was es sonst sein könnte', 'Vorschau und Signatur', 'Texte zum Weitergeben'])
      expect([words, await spokenIn(app, words)]).toEqual([words, 'de'])
    const narrow = width === 420
    await expectAccessible(page)

    await app.getByRole('button', { name: `Korrigieren: ${item}` }).click()
    await app
      .getByRole('form', { name: `Korrigieren: ${item}` })
      .getByText('Nein', { exact: true })
      .click()
    await app.getByLabel('Grund').fill('Sah den Ausstrich')
    await app.getByRole('button', { name: 'Meine Antwort verwenden' }).click()
    await app.getByRole('button', { name: `Meine Antwort ändern: ${item}` }).waitFor()
    expect(await app.locator('.score-number').textContent()).not.toMatch(/^63/)
    await app.getByText(/^Entwurf gespeichert/).waitFor()
    expect(await covered(app, '.status-draft', '.person-fact')).toEqual([])
    // What lies open is the same at both widths, and looked at where it has least room.
    if (narrow) await expectAccessible(page)

    for (const part of ['timeline', 'mimics', 'treatment', 'monitoring', 'instruments'])
      await app.locator(`#${part} > details > summary`).click()
    await app.getByRole('group', { name: 'Zeitverlauf' }).waitFor()
    if (narrow) await expectAccessible(page)

    await app.getByRole('button', { name: /^Vorschau/ }).click()
    const pane = app.getByRole('region', { name: 'Vorschau der Notiz' })
    const note = await pane.textContent()
    expect(note).toMatch(/Score/)
    expect(note).not.toMatch(/Schwelle|Läsion|Kriterien|\bJa\b|von 63/)
    expect(await pane.locator('pre').getAttribute('lang')).toBe('en')
    if (narrow) await expectAccessible(page)
    await app.getByRole('button', { name: 'Beurteilung signieren: Nora Lindqvist' }).click()
    await app.getByRole('heading', { name: 'Signiert und gespeichert' }).waitFor()
    await expectAccessible(page)
    await page.context().close()
  },
  240_000,
)

test('another language is chosen on the page, holds after a reload, and keeps what was typed', async () => {
  const page = await openIn('en-GB', 1280)
  await page.goto((await openChart(stack.sandbox.origin, 'demo-multifocal')).launchUrl)
  await page.locator('.score-number').waitFor({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Correct: Symmetric bone lesions' }).click()
  await page.getByLabel('Reason').fill('Smear seen')
  await page.getByLabel('Language').selectOption('Français')
  await page.getByRole('heading', { name: 'Signes d’alerte' }).waitFor()
  expect(await page.getByLabel('Raison').inputValue()).toBe('Smear seen')
  expect(await page.title()).toContain('Évaluation CRMO')
  await expectAccessible(page)
  await page.reload()
  await page.getByRole('heading', { name: 'Signes d’alerte' }).waitFor({ timeout: 30_000 })
  // Two letters are all that the browser keeps: of this tab, and of this user by a digest.
  const kept = await page.evaluate(() => [{ ...sessionStorage }, Object.entries(localStorage)])
  expect(kept).toEqual([{ 'crmo-language': 'fr' }, [[expect.stringMatching(/^crmo-language-[0-9a-f]{16}$/), 'fr']]])
  await page.getByLabel('Langue').selectOption('English')
  await page.getByRole('heading', { name: 'Red flags' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.context().close()
}, 120_000)

test('nothing on the page moves while chart, skeleton and rules stream in', async () => {
  const page = await openIn('en-GB', 1280)
  await page.addInitScript(() => {
    const seen = { shift: 0 }
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => {
      type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean }
      for (const entry of list.getEntries() as Shift[]) seen.shift += entry.hadRecentInput ? 0 : entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto((await openChart(stack.sandbox.origin, 'demo-multifocal')).launchUrl)
  await page.locator('.score-number').waitFor({ timeout: 30_000 })
  await page.locator('.lesion-map svg [tabindex]').first().waitFor()
  await page.waitForLoadState('networkidle')
  const { shift } = await page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen)
  expect(shift).toBeLessThanOrEqual(0.02)
  await page.context().close()
}, 60_000)

test('what the server refuses, and the page of a launch that is over, speak the language of the page', async () => {
  const page = await openIn('de-DE', 420)
  await page.goto((await openChart(stack.sandbox.origin, 'demo-multifocal')).launchUrl)
  await page.locator('.score-number').waitFor({ timeout: 30_000 })
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.locator('.score-number').waitFor({ timeout: 30_000 })
  const item = 'Normal body temperature'
  for (const window of [page, other]) {
    await window.getByRole('button', { name: `Korrigieren: ${item}` }).click()
    await window
      .getByRole('form', { name: `Korrigieren: ${item}` })
      .getByText('Nein', { exact: true })
      .click()
    await window.getByLabel('Grund').fill('Fieber berichtet')
    await window.getByRole('button', { name: 'Meine Antwort verwenden' }).click()
    if (window === page) await window.getByText(/^Entwurf gespeichert/).waitFor()
  }
  const refusal = other.getByText('Ein anderes Fenster hat einen neueren gespeichert')
  await refusal.waitFor()
  expect(await refusal.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('de')
  await expectAccessible(other)
  await other.close()

  await page.getByRole('button', { name: 'Beenden und diese Akte verlassen' }).click()
  await page.getByText('Diese Sitzung ist beendet').waitFor()
  await page.reload()
  await page
    .getByRole('heading', { level: 1, name: 'Der Browser hat das Cookie der App nicht zurückgeschickt' })
    .waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  await page.context().close()
}, 120_000)

test('a page whose file does not come says so, instead of an empty frame', async () => {
  const page = await openIn('en-GB', 420)
  await page.route(/\/assets\/first-page-.*\.js$/, (route) => route.abort())
  await page.goto((await openChart(stack.sandbox.origin, 'demo-almost-empty')).launchUrl)
  await page.getByRole('alert').getByText('Reload the page').waitFor({ timeout: 30_000 })
  await expectAccessible(page)
  await page.context().close()
}, 60_000)
