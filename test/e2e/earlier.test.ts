/** Signed on one day, opened again on a later one: the numbers that were entered come back, side by side and over the skeleton. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FhirResource, QuestionnaireResponse } from 'fhir/r4.js'
import type { Browser, FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtInCharts } from '../../sandbox/patients/charts.ts'
import { openPage, startBrowser } from './browser.ts'
import { expectAccessible, expectAccessibleInBoth, onReceipt, openAssessment, openPart, sign } from './road.ts'
import { type Stack, startStack } from './stack.ts'

const name = 'Nora Lindqvist'
const patientId = 'demo-multifocal'

let browser: Browser
let stack: Stack
beforeAll(async () => {
  ;[stack, browser] = await Promise.all([startStack(), startBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

const dayMs = 86_400_000
const daysAgo = (days: number): string => new Date(Date.now() - days * dayMs).toISOString()

/** The form of one number, opened in its instrument. */
async function enter(
  app: FrameLocator,
  label: string,
  { number, reason, of100 }: { number: string; reason?: string; of100?: true },
) {
  await app.getByRole('button', { name: `Enter the number: ${label}` }).click()
  const form = app.getByRole('form', { name: `Enter the number: ${label}` })
  await form.getByRole('textbox', { name: /^Number/ }).fill(number)
  if (of100) await form.getByText('0 to 100 mm', { exact: true }).click()
  if (reason) await form.getByRole('textbox', { name: /^How it was found/ }).fill(reason)
  return form
}
const use = (form: Awaited<ReturnType<typeof enter>>) => form.getByRole('button', { name: 'Use this number' }).click()

const openInstrument = async (app: FrameLocator, title: string) => {
  const summary = app.locator('#instruments summary', { hasText: title }).last()
  if (!(await summary.isVisible())) await openPart(app, 'Other instruments')
  await summary.click()
}

const cellsOf = (app: FrameLocator, label: string): Promise<string[]> =>
  app
    .getByRole('table', { name: 'Side by side' })
    .locator('tr', { has: app.getByRole('rowheader', { name: label, exact: true }) })
    .locator('td')
    .allTextContents()

/** Moved to an earlier day, under an id of its own. */
const dated = (response: QuestionnaireResponse, id: string, days: number): QuestionnaireResponse => ({
  ...response,
  id,
  identifier: { ...response.identifier, value: id },
  authored: daysAgo(days),
})

/** Without the lesions on one side, as if they had not been known then. */
const withoutLeft = (response: QuestionnaireResponse): QuestionnaireResponse => ({
  ...response,
  item: response.item?.filter(
    ({ linkId, item }) =>
      linkId !== 'lesion' ||
      item?.find((one) => one.linkId === 'lesion.side')?.answer?.[0]?.valueCoding?.code !== 'left',
  ),
})

/** With the comparison open. */
async function numbersOfTodayChangeIt(app: FrameLocator) {
  await openInstrument(app, 'PedCNO response')
  await use(await enter(app, "Patient's or parent's global assessment", { number: '2' }))
  await use(await enter(app, "Physician's global assessment", { number: '1' }))
  await use(await enter(app, 'CHAQ', { number: '0' }))
  await use(await enter(app, 'ESR', { number: '8', reason: 'Outside laboratory' }))
  await expect
    .poll(async () => (await cellsOf(app, 'PedCNO response from then to now'))[1])
    .toMatch(/^PedCNO30 reached, PedCNO50 reached/)
  expect((await cellsOf(app, 'ESR, mm/h'))[0]).toBe('8 (clinician)')
}

let signed: QuestionnaireResponse | undefined

test('numbers are entered beside the chart, count at once, survive a reload and are signed', async () => {
  const page = await openPage(browser, 420)
  let app = await openAssessment(page, stack, name)
  await openInstrument(app, 'PedCNO response')
  const form = await enter(app, 'ESR', { number: '240', reason: 'Outside laboratory, today' })
  await form.getByText('Not taken: a number from 0 to 200.').first().waitFor()
  expect(await form.getByRole('button', { name: 'Use this number' }).isDisabled()).toBe(true)
  await expectAccessible(page, '#instruments')
  await form.getByRole('textbox', { name: /^Number/ }).fill('40')
  await use(form)
  await app.getByText('ESR: 40 mm/h, entered by the clinician: Outside laboratory, today.').first().waitFor()
  await app.getByText(/^Without that: unknown\. Latest ESR/).waitFor()
  await use(await enter(app, "Patient's or parent's global assessment", { number: '55', of100: true }))
  await use(await enter(app, "Physician's global assessment", { number: '6' }))
  await use(await enter(app, 'CHAQ', { number: '1,5' }))
  await expectAccessible(page, '#instruments')
  await openInstrument(app, 'CNO clinical disease activity score')
  await app
    .getByText(/^5\.5 to 25\.5 of 30/)
    .first()
    .waitFor()
  await app
    .getByText(/Draft saved/)
    .first()
    .waitFor()

  app = await openAssessment(page, stack, name)
  await openInstrument(app, 'PedCNO response')
  await app.getByText('entered by the clinician as 55 of 100').first().waitFor()
  await sign(app, name)
  await onReceipt(app, 'In the chart: read back and equal to what was signed.')
  const note = (await app.getByRole('region', { name: 'Signed note' }).textContent())?.replace(/\s+/g, ' ')
  expect(note).toContain('ESR: 40 mm/h [clinician] Outside laboratory, today - In the chart: Latest ESR')
  const written = (await stack.sandbox.list('QuestionnaireResponse')) as QuestionnaireResponse[]
  signed = written.find(({ subject }) => subject?.reference === `Patient/${patientId}`)
  expect(signed?.status).toBe('completed')
  await page.context().close()
})

describe('on a later day', () => {
  let later: Stack
  beforeAll(async () => {
    if (!signed) throw new Error('nothing was signed before')
    const chart = builtInCharts().find((resources) => resources.some(({ id }) => id === patientId)) ?? []
    const entry = [...chart, dated(signed, 'half-a-year', 180), dated(withoutLeft(signed), 'a-year', 365)].map(
      (resource: FhirResource) => ({ resource }),
    )
    const folder = mkdtempSync(join(tmpdir(), 'crmo-earlier-'))
    writeFileSync(join(folder, 'nora.json'), JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }))
    later = await startStack({}, folder)
  })
  afterAll(() => later?.stop())

  test.each([1280, 420])('they stand side by side, and over the skeleton, at %i px', async (width) => {
    const page = await openPage(browser, width)
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    const app = await openAssessment(page, later, name)
    // In a side panel, where it is tight, in both colours; on a wide screen the same page has the same names and colours.
    const look = width === 420 ? expectAccessibleInBoth : expectAccessible
    await openPart(app, 'Earlier assessments')
    const table = app.getByRole('table', { name: 'Side by side' })
    await table.waitFor()
    expect(await table.locator('thead th').count()).toBe(4)
    const row = (label: string) => cellsOf(app, label)
    expect((await row('ESR, mm/h')).slice(1)).toEqual(['40 (clinician)', '40 (clinician)'])
    expect(await row('Patient global, 0 to 10')).toEqual(['not known', '5.5', '5.5'])
    expect((await row('CHAQ, 0 to 3')).slice(1)).toEqual(['1.5', '1.5'])
    expect(await row('PedCNO response from then to now')).toEqual([
      '–',
      expect.stringContaining('undetermined'),
      expect.anything(),
    ])
    const lesionRows = await table.getByRole('rowheader', { name: /^Lesion: .*left/ }).count()
    expect(lesionRows).toBeGreaterThan(0)
    await look(page, '#earlier')

    // The skeleton then, on the skeleton now.
    const outlined = () => app.locator('.figures .bone-earlier').count()
    expect(await outlined()).toBe(0)
    const overlay = app.getByRole('radiogroup', { name: 'Lay over an earlier assessment' })
    const dates = await overlay.getByRole('radio').count()
    expect(dates).toBe(3)
    await overlay.locator('label').nth(1).click()
    await expect.poll(outlined).toBeGreaterThan(0)
    const halfAYearAgo = await outlined()
    await app.getByText(/^Outlined, /).waitFor()
    await look(page, '#lesions')
    await overlay.locator('label').nth(2).click()
    await expect.poll(outlined).toBeLessThan(halfAYearAgo)
    await overlay.locator('label').nth(0).click()
    await expect.poll(outlined).toBe(0)

    if (width === 420) await numbersOfTodayChangeIt(app)

    const overflow = await app.locator(':root').evaluate((root) => root.scrollWidth - root.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    expect(problems).toEqual([])
    await page.context().close()
  })
})
