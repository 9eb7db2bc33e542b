/** An EHR that takes its notes as PDF: what the preview hands out is, byte for byte, what stands in the chart. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocumentReference } from 'fhir/r4.js'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage, startBrowser } from './browser.ts'
import { expectAccessible, onReceipt, openAssessment } from './road.ts'
import { type Stack, startStack } from './stack.ts'

const noteType = '34117-2'

/** The issuer files with another form of the note; the app also reads notes of the type under which it files its own. */
function issuersWithPdf(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crmo-issuers-'))
  const file = new URL('../../smart-config/issuers/sandbox.json', import.meta.url)
  const issuer = JSON.parse(readFileSync(file, 'utf8'))
  const writeBack = { ...issuer.writeBack, questionnaireResponse: false, noteType, noteContentType: 'application/pdf' }
  const readNotes = [...issuer.readNotes, `http://loinc.org|${noteType}`]
  writeFileSync(join(folder, 'sandbox.json'), JSON.stringify({ ...issuer, readNotes, writeBack }))
  return folder
}

let stack: Stack
let browser: Browser
beforeAll(async () => {
  ;[stack, browser] = await Promise.all([startStack({ ISSUERS_DIR: issuersWithPdf() }), startBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
})

const bytesOf = (note: DocumentReference | undefined): Buffer =>
  Buffer.from(note?.content[0]?.attachment.data ?? '', 'base64')

test('the PDF of the preview is signed, written, read back equal, and is no source at the next launch', async () => {
  const page = await openPage(browser, 420)
  let app = await openAssessment(page, stack, 'Nora Lindqvist')
  const score = await app.locator('.score-picture').textContent()
  await app.getByRole('button', { name: /^Preview/ }).click()
  await app.getByText(/^As PDF\/A-3 with the structured document inside \(\d+ kB\)\.$/).waitFor()
  await expectAccessible(page, '#sign')
  const saved = async (button: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      app.getByRole('button', { name: button }).click(),
    ])
    return readFileSync(await download.path())
  }
  const previewed = await saved('Save this PDF')
  expect(previewed.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7')
  await app.getByRole('button', { name: 'Sign the assessment of Nora Lindqvist' }).click()
  await onReceipt(app, 'In the chart: read back and equal to what was signed.')
  const notes = (await stack.sandbox.list('DocumentReference')) as DocumentReference[]
  const written = notes.filter(({ content }) => content[0]?.attachment.contentType === 'application/pdf')
  const own = written.filter((one) => bytesOf(one).equals(previewed))
  expect(own).toHaveLength(1)
  expect((await saved('Download as PDF')).equals(previewed)).toBe(true)

  app = await openAssessment(page, stack, 'Nora Lindqvist')
  expect(await app.locator('.score-picture').textContent()).toBe(score)
  await app.locator('.reading summary').click()
  await app
    .getByText(`holds an assessment by this app, which is no source of its own DocumentReference/${own[0]?.id}`)
    .waitFor()
  await page.context().close()
})
