/** The steps of the road as a person takes them: by role and name. */
import AxeBuilder from '@axe-core/playwright'
import type { FrameLocator, Page } from 'playwright-core'
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

/**
 * WCAG 2.2 AA by axe, over the page and its frames.
 * @param part a selector in the app's frame: only what it holds, where the rest of the page has been looked at in this state before
 */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  // What passes is not listed: naming every element of it takes most of the time.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  const { violations } = await (part === undefined ? axe : axe.include(['iframe', part])).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`)).toEqual(
    [],
  )
}
