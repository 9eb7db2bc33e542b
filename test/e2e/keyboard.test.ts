/** The whole road with hands on the keyboard only: Tab, arrows, Enter, Space and typing. Every stop is named and shows where it is. */
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage, startBrowser } from './browser.ts'
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

type Stop = { name: string; role: string; visible: boolean }

/** What has the focus, as a screen reader names it and as an eye finds it. */
const stopIn = (page: Page | FrameLocator): Promise<Stop> =>
  page.locator(':root').evaluate((): Stop => {
    const element = document.activeElement
    if (!element || element === document.body) return { name: 'document', role: 'document', visible: true }
    const byId = (ids: string | null) =>
      ids
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' ')
    const label = element.id ? document.querySelector(`label[for="${element.id}"]`) : null
    const name =
      element.getAttribute('aria-label') ??
      byId(element.getAttribute('aria-labelledby')) ??
      label?.textContent ??
      element.closest('label')?.textContent ??
      element.textContent ??
      ''
    // The ring may be drawn by the element, or by the label around a hidden radio button.
    const drawn = [element, element.closest('label')].flatMap((one) => (one ? [getComputedStyle(one)] : []))
    const ringed = drawn.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
    )
    const shape = element instanceof SVGElement && Number.parseFloat(getComputedStyle(element).strokeWidth) >= 2.5
    return {
      name: name.replace(/\s+/g, ' ').trim(),
      role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
      visible: ringed || shape,
    }
  })

test('launch, answer, correct, decide, order the plan, preview, sign and see it verified, without a pointer', async () => {
  const page = await openPage(browser, 1280)
  const unseen: string[] = []
  const visited: string[] = []
  const remember = ({ name, role, visible }: Stop) => {
    visited.push(`${role}: ${name}`)
    if (role !== 'iframe' && role !== 'document' && (!visible || name === '')) unseen.push(`${role}: ${name}`)
  }
  /** Tab until the focus stands on it; what is passed on the way is looked at too. */
  const tabTo = async (place: Page | FrameLocator, wanted: RegExp, key = 'Tab') => {
    for (let presses = 0; presses < 250; presses += 1) {
      const stop = await stopIn(place)
      if (wanted.test(stop.name)) return remember(stop)
      await page.keyboard.press(key)
      remember(await stopIn(place))
    }
    throw new Error(`${key} never leads to ${wanted}; last: ${visited.slice(-12).join(' | ')}`)
  }

  await page.goto(`${stack.sandbox.pages}/`)
  await tabTo(page, /^Nora Lindqvist$/)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Open CRMO assessment' }).waitFor()
  await tabTo(page, /^Open CRMO assessment$/)
  await page.keyboard.press('Enter')
  const app = page.frameLocator('iframe')
  await app.getByRole('heading', { name: 'Jansson 2009 clinical score' }).waitFor({ timeout: 60_000 })

  // History: a part that is folded is opened by Enter, a radio button chosen by an arrow.
  await tabTo(app, /^History and examination/)
  await page.keyboard.press('Enter')
  const nightPain = app.getByRole('radiogroup', { name: 'Night pain', exact: true })
  await nightPain.waitFor()
  for (let presses = 0; presses < 80; presses += 1) {
    if (await nightPain.evaluate((group) => group.contains(document.activeElement))) break
    await page.keyboard.press('Tab')
    remember(await stopIn(app))
  }
  await page.keyboard.press('ArrowLeft')
  const chosen = nightPain.getByRole('radio', { checked: true })
  await expect.poll(() => chosen.count()).toBe(1)
  expect(await chosen.evaluate((input) => document.activeElement === input)).toBe(true)

  // The first recommendation is accepted; the focus stays in its row.
  await tabTo(app, /^Accept: /)
  await page.keyboard.press('Enter')
  await app.getByText('Accepted', { exact: true }).first().waitFor()
  remember(await stopIn(app))

  await tabTo(app, /^New plan line/)
  for (const line of ['Physiotherapy', 'Dermatology']) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
    await app.getByRole('button', { name: `Remove own line: ${line}` }).waitFor()
    expect((await stopIn(app)).name).toMatch(/^New plan line/)
  }
  await tabTo(app, /^Move up: Dermatology$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => app.locator('.own-line-list li > span:first-child').allTextContents())
    .toEqual(['Dermatology', 'Physiotherapy'])
  // The line went up as far as it can: the focus went with it, to the way down.
  await expect.poll(async () => (await stopIn(app)).name).toBe('Move down: Dermatology')

  await tabTo(app, /^Preview what will be written$/)
  await page.keyboard.press('Space')
  const note = app.getByRole('region', { name: 'Preview of the note' })
  await note.waitFor({ timeout: 30_000 })
  const written = (await note.textContent()) ?? ''
  expect(written.indexOf('Dermatology')).toBeGreaterThan(0)
  expect(written.indexOf('Dermatology')).toBeLessThan(written.indexOf('Physiotherapy'))
  await tabTo(app, /^Sign the assessment of Nora Lindqvist$/)
  await page.keyboard.press('Enter')
  await app.getByRole('heading', { name: 'Signed and stored' }).waitFor({ timeout: 30_000 })
  await app.getByText('In the chart: read back and equal to what was signed.').first().waitFor({ timeout: 30_000 })
  // The keyboard starts at the receipt's title and reaches everything that can be done there.
  expect((await stopIn(app)).name).toBe('Signed and stored')
  await tabTo(app, /^Download as PDF$/)
  await tabTo(app, /^Back to the review$/)

  expect([...new Set(unseen)]).toEqual([])
  expect(new Set(visited).size).toBeGreaterThan(40)
  await page.context().close()
}, 240_000)
