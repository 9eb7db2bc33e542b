/** The steps of the road as a person takes them: by role and name. */
import axe from 'axe-core'
import type { Frame, FrameLocator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Ehr } from '../../sandbox/ehr.ts'
import type { Stack } from './stack.ts'

/** Opens a chart in the embedded EHR (the open one unless another is named) and launches the app in its frame; resolves when the assessment stands. */
export async function openAssessment(
  page: Page,
  stack: Stack,
  patient: string,
  ehr: Ehr = stack.sandbox,
): Promise<FrameLocator> {
  await page.goto(`${ehr.pages}/`)
  await page.getByRole('link', { name: patient, exact: true }).click()
  await page.getByRole('button', { name: 'Open CRMO assessment' }).click()
  const app = page.frameLocator('iframe')
  await app.getByRole('heading', { name: 'Jansson 2009 clinical score' }).waitFor({ timeout: 30_000 })
  return app
}

/** Opens a part that stands folded in one line. */
export const openPart = (app: FrameLocator, title: string): Promise<void> =>
  app.getByRole('heading', { name: title, exact: true }).click()

/** Answers one history finding, as a click on its word. */
export async function answer(app: FrameLocator, finding: string, word: 'Yes' | 'No' | 'Unknown'): Promise<void> {
  const group = app.getByRole('radiogroup', { name: finding, exact: true })
  if (!(await group.isVisible())) await openPart(app, 'History and examination')
  await group.getByText(word, { exact: true }).click()
}

/** Preview, sign; resolves on the receipt. */
export async function sign(app: FrameLocator, patient: string): Promise<void> {
  await app.getByRole('button', { name: /^Preview/ }).click()
  const button = app.getByRole('button', { name: `Sign the assessment of ${patient}` })
  await app.locator('button:not([disabled])', { hasText: `Sign the assessment of ${patient}` }).waitFor()
  await button.click()
  await app.getByRole('heading', { name: 'Signed and stored' }).waitFor({ timeout: 20_000 })
}

export const onReceipt = (app: FrameLocator, words: RegExp | string) =>
  app.getByText(words).first().waitFor({ timeout: 20_000 })

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** All that changes where only the colours of a page do. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** Asked in each frame for itself: a frame that cannot be looked at fails, instead of being left out. */
async function violationsIn(frame: Frame, part: string | null, rules: string[]): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source)
  return frame.evaluate(
    async ({ within, rules }) => {
      // What passes is not listed: naming every element of it takes most of the time.
      const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(
        within ?? document,
        { iframes: false, resultTypes: ['violations'], runOnly: rules },
      )
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
    },
    { within: part, rules },
  )
}

/**
 * WCAG 2.2 AA by axe, over the page and its frames.
 * @param part a selector in the app's frame: only what it holds, where the rest of the page has been looked at in this state before
 */
export async function expectAccessible(page: Page, part: string | null = null, rules = wcag): Promise<void> {
  const frames = part === null ? page.frames() : page.frames().slice(-1)
  expect((await Promise.all(frames.map((frame) => violationsIn(frame, part, rules)))).flat()).toEqual([])
}

/** Light, then dark; leaves the page light. */
export async function expectAccessibleInBoth(page: Page, part: string | null = null): Promise<void> {
  await expectAccessible(page, part)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page, part, ofColour)
  await page.emulateMedia({ colorScheme: 'light' })
}
