import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPage, startBrowser } from './browser.ts'
import { expectAccessibleInBoth, openAssessment } from './road.ts'
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

const focusedIn = (app: FrameLocator): Promise<string> =>
  app.locator(':root').evaluate(() => {
    const active = document.activeElement
    return active?.getAttribute('data-part') ?? active?.tagName ?? ''
  })

/** Presses a key until the focus stands where it is wanted. */
async function until(page: Page, app: FrameLocator, key: string, wanted: (focused: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (wanted(await focusedIn(app))) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never leads there; the focus is on ${await focusedIn(app)}`)
}

const expectInFirstScreenful = async (app: FrameLocator): Promise<void> => {
  for (const part of ['#flags', '.score-picture', '.figures']) {
    const bottom = await app.locator(part).evaluate((element) => element.getBoundingClientRect().bottom)
    expect(bottom, part).toBeLessThan(900)
  }
}

describe.each([
  [1280, 'Nora Lindqvist', 3],
  [420, 'Tomas Havel', 0],
])('the lesion map at %i px, for %s', (width, name, before) => {
  test('a lesion is added by keyboard alone, undone, and nothing overflows', async () => {
    const page = await openPage(browser, width)
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    const app = await openAssessment(page, stack, name)
    const counted = (count: number) => app.getByText(`${count} ${count === 1 ? 'lesion' : 'lesions'} counted`).waitFor()
    await counted(before)
    await expectAccessibleInBoth(page)
    if (width === 1280) await expectInFirstScreenful(app)

    // From the first tab stop on the picture along the leg to the left knee.
    await app.locator('.figure').first().locator('[data-part][tabindex="0"]').focus()
    await until(page, app, 'ArrowDown', (focused) => focused.includes('tibia') || focused.includes('talus'))
    await until(page, app, 'ArrowRight', (focused) => focused.includes(':left:'))
    await until(page, app, 'ArrowUp', (focused) => focused === 'femur:left:distal-metaphysis')
    await page.keyboard.press('Enter')
    await app.getByRole('dialog', { name: 'Left femur, distal metaphysis' }).waitFor()
    await expectAccessibleInBoth(page)
    await until(page, app, 'Tab', (focused) => focused === 'TEXTAREA')
    await page.keyboard.type('Outside MRI, seen by me.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await counted(before + 1)
    await expect.poll(() => focusedIn(app), { timeout: 10_000 }).toBe('femur:left:distal-metaphysis')
    const added = app.locator('[data-part="femur:left:distal-metaphysis"]').first()
    expect(await added.getAttribute('aria-label')).toContain('Added by clinician')

    await app.getByRole('button', { name: 'Undo' }).click()
    await counted(before)
    const overflow = await app.locator(':root').evaluate((root) => root.scrollWidth - root.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    if (name === 'Nora Lindqvist') {
      // The folded page is short enough for two minutes in a side panel.
      await page.setViewportSize({ width: 420, height: 900 })
      await expect.poll(() => app.locator(':root').evaluate((root) => root.clientWidth)).toBeLessThanOrEqual(420)
      expect(await app.locator(':root').evaluate((root) => root.scrollHeight)).toBeLessThan(6000)
    }
    expect(problems).toEqual([])
    await page.context().close()
  })
})
