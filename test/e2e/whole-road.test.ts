import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { r4Problems } from '../crmo/questionnaire/r4.ts'
import { openPage, startBrowser } from './browser.ts'
import { answer, expectAccessible, onReceipt, openAssessment, sign } from './road.ts'
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

type Response = {
  id: string
  status: string
  questionnaire: string
  subject: { reference: string }
  author: { reference: string }
  text: { div: string }
  item: unknown[]
}
const written = async (patientId: string) =>
  ((await stack.sandbox.list('QuestionnaireResponse')) as unknown as Response[]).filter(
    (one) => one.subject.reference === `Patient/${patientId}`,
  )

describe.each([
  ['a wide screen', 1280],
  ['an EHR side panel', 420],
])('the whole road in the frame of another site, on %s', (_, width) => {
  let page: Page
  const name = width === 1280 ? 'Nora Lindqvist' : 'Wren Castellanos-Oduya'
  const patientId = width === 1280 ? 'demo-multifocal' : 'demo-messy'
  const problems: string[] = []

  beforeAll(async () => {
    page = await openPage(browser, width)
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  })
  afterAll(() => page?.context().close())

  test('patient list, chart, launch, review, sign, document in the chart', async () => {
    await page.goto(stack.sandbox.origin)
    await expectAccessible(page)
    const app = await openAssessment(page, stack, name)
    await expectAccessible(page)
    expect(await app.getByRole('heading', { level: 1 }).textContent()).toBe(name)

    // A click changes the assessment at once.
    await answer(app, 'Night pain', 'Yes')
    await app.getByText('Look again for leukaemia').first().waitFor()
    await answer(app, 'Night pain', 'No')
    await answer(app, 'Weight loss or asthenia', 'No')
    await answer(app, 'Enlarged liver, spleen or lymph nodes', 'No')

    // An override needs its reason and stays beside what the chart said.
    await app.getByRole('button', { name: 'Correct: Lesion with marginal sclerosis' }).click()
    await app.getByRole('radiogroup', { name: 'My answer' }).getByText('Yes', { exact: true }).click()
    await app
      .getByRole('textbox', { name: 'Reason' })
      .fill('Sclerotic rim on the radiograph, seen with the radiologist.')
    await expectAccessible(page)
    await app.getByRole('button', { name: 'Use my answer' }).click()
    await app.getByText('Clinician: yes.').waitFor()

    await app.getByRole('textbox', { name: 'New plan line' }).fill('Review in clinic in six weeks.')
    await app.getByRole('button', { name: 'Add line' }).click()

    await sign(app, name)
    await onReceipt(app, /In the chart/)
    await expect.poll(async () => (await written(patientId)).length, { timeout: 15_000 }).toBe(1)
    await app.getByText('QuestionnaireResponse/').first().waitFor({ timeout: 15_000 })
    await expectAccessible(page)

    const [response] = await written(patientId)
    expect(response).toMatchObject({
      status: 'completed',
      subject: { reference: `Patient/${patientId}` },
      questionnaire: expect.stringContaining('crmo-assessment|'),
    })
    expect(r4Problems(response)).toEqual([])
    expect(JSON.stringify(response)).toContain('Sclerotic rim on the radiograph')
    expect(response?.text.div).toContain('Review in clinic in six weeks.')

    // The EHR shows it in its own chart.
    await page.goto(`${stack.sandbox.origin}/charts/${patientId}`)
    await page
      .getByRole('link', { name: 'Documents' })
      .or(page.getByRole('tab', { name: 'Documents' }))
      .first()
      .click()
    await page.getByText('Review in clinic in six weeks.').first().waitFor()
    await expectAccessible(page)
  })

  test('a later launch shows the earlier assessment', async () => {
    const app = await openAssessment(page, stack, name)
    await app
      .getByText(/Earlier assessments/)
      .first()
      .waitFor()
  })

  test('nothing broke on the way', () => expect(problems).toEqual([]))
})

test('no patient, token or query string reached the log', () => {
  expect(stack.log()).not.toMatch(/Lindqvist|Bearer|access_token|[?&](code|launch|iss|state)=/)
})
