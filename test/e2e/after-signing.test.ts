import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

type Response = { id: string; status: string; subject: { reference: string }; item: unknown[] }
const responsesOf = async (patientId: string): Promise<Response[]> =>
  ((await stack.sandbox.list('QuestionnaireResponse')) as unknown as Response[]).filter(
    ({ subject }) => subject.reference === `Patient/${patientId}`,
  )

const inTheChart = 'In the chart: read back and equal to what was signed.'

async function saved(page: Page, app: FrameLocator, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    app.getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

type Node = { role?: string; children?: Node[] }
const rolesOf = (node: Node): string[] => [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)]

/** As a PDF viewer sees it: words, tags, files inside. */
async function readPdf(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true }).promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  const trees = await Promise.all(pages.map((page) => page.getStructTree() as Promise<Node>))
  const attached = await pdf.getAttachmentContent('questionnaire-response.json')
  return {
    text: contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' '),
    roles: new Set(trees.flatMap(rolesOf)),
    attached: Buffer.from(attached ?? []).toString('utf8'),
  }
}

/** One road in one launch: each test begins where the one before it ends. */
describe.each([
  [1280, 'Nora Lindqvist', 'demo-multifocal'],
  [420, 'Clara Weiss', 'demo-clavicle-pustulosis'],
])('before and after signing, at %i px', (width, name, patientId) => {
  let page: Page
  let app: FrameLocator
  const problems: string[] = []
  /** In a side panel, where it is tight, every state; on a wide screen the same page has the same names and colours. */
  const expectAccessibleHere = async (part?: string) => {
    if (width === 420) await expectAccessible(page, part)
  }
  beforeAll(async () => {
    page = await openPage(browser, width)
    page.on('pageerror', (error) => problems.push(error.message))
    app = await openAssessment(page, stack, name)
  })
  afterAll(async () => {
    await page?.context().close()
    stack.sandbox.resetSwitches()
  })

  test('the texts to hand on: made with one press, changed, copied, closed', async () => {
    for (const [button, title, words] of [
      ['Whole-body MRI request', 'Request for whole-body MRI', /STIR/],
      ['Missing blood tests', 'Tests without a usable result in the chart', /\S/],
      ['Summary for the family', 'Summary for the family', /\S/],
    ] as const) {
      await app.getByRole('button', { name: button }).click()
      const letter = app.getByRole('region', { name: title })
      const text = letter.getByRole('textbox', { name: 'Text' })
      await text.waitFor()
      expect(await text.inputValue()).toMatch(words)
      await expectAccessibleHere('.letters')
      await text.press('End')
      await page.keyboard.type('A line of my own.')
      await letter.getByRole('button', { name: 'Copy the text' }).click()
      await letter.getByText(/^Copied|does not allow copying/).waitFor()
      await letter.getByRole('button', { name: 'Close' }).click()
      await expect.poll(() => letter.count()).toBe(0)
    }
  })

  test('the timeline by keys: from mark to mark, to the source, and as a table', async () => {
    await openPart(app, 'Timeline')
    const marks = app.locator('[data-mark]')
    await marks.first().waitFor()
    await app.locator('[data-mark][tabindex="0"]').focus()
    const focused = () => app.locator('[data-mark]:focus').getAttribute('aria-label')
    const first = await focused()
    await page.keyboard.press('ArrowRight')
    expect(await focused()).not.toBe(first)
    await page.keyboard.press('Home')
    expect(await focused()).toBe(first)
    await page.keyboard.press('Enter')
    await app.getByText('1 source for the chosen mark').waitFor()
    await expectAccessibleHere('#timeline')
    await app.getByRole('radiogroup', { name: 'Show as' }).getByText('Table', { exact: true }).click()
    await app.locator('#timeline table').first().waitFor()
    await expectAccessibleHere('#timeline')
  })

  test('the receipt; the note as PDF, on paper, as text and as FHIR JSON', async () => {
    await answer(app, 'Night pain', 'No')
    await sign(app, name)
    await onReceipt(app, inTheChart)
    await expectAccessibleHere('main')
    const note = (await app.getByRole('region', { name: 'Signed note' }).textContent()) ?? ''
    const [written] = await responsesOf(patientId)

    const pdf = await saved(page, app, 'Download as PDF')
    expect(pdf.name).toMatch(/^crmo-assessment-[0-9a-f]{8}\.pdf$/)
    const { text, roles, attached } = await readPdf(pdf.bytes)
    for (const word of note.match(/\p{L}{5,}/gu) ?? []) expect(text).toContain(word)
    for (const role of ['Document', 'H1', 'H2', 'Table', 'TH', 'L', 'LBody']) expect(roles).toContain(role)
    const embedded = JSON.parse(attached)

    const json = await saved(page, app, 'Download as FHIR JSON')
    expect(json.name).toMatch(/^crmo-assessment-[0-9a-f]{8}\.json$/)
    expect(JSON.parse(json.bytes.toString('utf8'))).toEqual(embedded)
    expect(embedded.item).toEqual(written?.item)

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await app.getByRole('button', { name: 'Copy the text' }).click()
    await app.getByText('Copied.', { exact: true }).waitFor()
    // Pasted where a person would: into a field of the page.
    const reason = app.getByRole('textbox', { name: 'Reason' })
    await reason.focus()
    await page.keyboard.press('Control+V')
    expect((await reason.inputValue()).replace(/\s+/g, ' ').trim()).toBe(note.replace(/\s+/g, ' ').trim())
    await reason.fill('')

    await page.emulateMedia({ media: 'print' })
    for (const pressed of ['Print', 'Correct it'])
      expect(await app.getByRole('button', { name: pressed }).isVisible(), pressed).toBe(false)
    expect(await app.getByRole('textbox', { name: 'Reason' }).isVisible()).toBe(false)
    const pane = app.getByRole('region', { name: 'Signed note' })
    // All of the note is on the paper, nothing scrolls there.
    expect(await pane.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1)
    await page.emulateMedia({ media: null })
  })

  test('a signed assessment is corrected by a version that names it, then withdrawn; nothing is deleted', async () => {
    await app.getByRole('button', { name: 'Back to the review' }).click()
    await openPart(app, 'Earlier assessments')
    await app
      .getByRole('button', { name: /^Open receipt of/ })
      .first()
      .click()
    await onReceipt(app, inTheChart)
    await app.getByRole('textbox', { name: 'Reason' }).fill('Night pain was asked again.')
    await app.getByRole('button', { name: 'Correct it' }).click()
    await app.getByText('Correction: what you sign next replaces').waitFor()
    await expectAccessibleHere('.notices')
    await answer(app, 'Night pain', 'Yes')
    await sign(app, name)
    await app.getByText(/^Replaces assessment .* Night pain was asked again\.$/).waitFor()
    await onReceipt(app, inTheChart)
    const statuses = async () => (await responsesOf(patientId)).map(({ status }) => status).sort()
    await expect.poll(statuses, { timeout: 20_000 }).toEqual(['completed', 'entered-in-error'])
    await expectAccessibleHere('main')

    // Asked once more before it is withdrawn.
    await app.getByRole('textbox', { name: 'Reason' }).fill('Signed on the wrong day.')
    await app.getByRole('button', { name: 'Withdraw it' }).click()
    await expectAccessibleHere('main')
    await app.getByRole('button', { name: `Yes, withdraw the assessment of ${name}` }).click()
    await app.getByRole('heading', { name: 'Withdrawal signed and stored' }).waitFor({ timeout: 20_000 })
    await expect.poll(statuses, { timeout: 20_000 }).toEqual(['entered-in-error', 'entered-in-error'])
    await expectAccessibleHere('main')
  })

  test('a failed write says so, is offered again at the next launch, and a person sends it', async () => {
    const before = (await responsesOf(patientId)).length
    await app.getByRole('button', { name: 'Back to the review' }).click()
    stack.sandbox.switches.create = '422 without detail'
    await sign(app, name)
    await app.getByText('Not in the chart').first().waitFor({ timeout: 20_000 })
    await expectAccessibleHere('main')
    app = await openAssessment(page, stack, name)
    const offer = app.getByRole('button', { name: /^Look at its receipt/ })
    await offer.waitFor()
    await expectAccessibleHere('.notices')
    await offer.click()
    stack.sandbox.resetSwitches()
    await app.getByRole('button', { name: /^Send again: Structured document/ }).click()
    await onReceipt(app, inTheChart)
    expect(await responsesOf(patientId)).toHaveLength(before + 1)
    await app.getByRole('button', { name: 'Back to the review' }).click()
    await app.getByRole('heading', { name: 'Jansson 2009 clinical score' }).waitFor()
    await expect.poll(() => offer.count(), { timeout: 15_000 }).toBe(0)
  })

  test('nothing broke on the way', () => expect(problems).toEqual([]))
})
