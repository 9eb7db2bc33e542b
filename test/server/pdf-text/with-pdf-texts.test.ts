import { expect, test } from 'vitest'
import { inlineBinaries } from '../../../cli/inline-binaries.ts'
import { resourcesOf } from '../../../cli/input.ts'
import { readChart } from '../../../crmo/chart/read-chart.ts'
import { withPdfTexts } from '../../../server/pdf-text/with-pdf-texts.ts'
import { child, now, report } from '../../crmo/builders.ts'
import { aPdf, scannedPdf, writtenPdf } from './a-pdf.ts'

const pdf = (bytes: Buffer, title = 'Report') => ({
  contentType: 'application/pdf',
  data: bytes.toString('base64'),
  title,
})
const chartOf = async (...resources: unknown[]) => readChart(await withPdfTexts([child, ...resources]), now)
const said = 'MRI of the legs: bone marrow oedema of the left distal tibial metaphysis.'

test('the words of a PDF are a text of the chart, with lesions and exact spans', async () => {
  const chart = await chartOf(report('', { conclusion: undefined, presentedForm: [pdf(await writtenPdf(said))] }))
  expect(chart.texts).toMatchObject([{ text: said, reading: 'read' }])
  expect(chart.lesions).toMatchObject([{ bone: 'tibia', side: 'left' }])
  const span = chart.lesions[0]?.evidence[0]?.span
  expect(span && said.slice(span.start, span.end)).toBe(span?.text)
  expect(chart.unused).toEqual([])
})

test('a scan, and the scanned page of a written one, are listed with the reason', async () => {
  const mixed = await aPdf((one) => one.text(said).addPage())
  const chart = await chartOf(
    report('', { id: 'scan', conclusion: undefined, presentedForm: [pdf(await scannedPdf(), 'Scan')] }),
    report('', { id: 'mixed', conclusion: undefined, presentedForm: [pdf(mixed, 'Mixed')] }),
  )
  expect(chart.unused).toMatchObject([
    {
      reference: 'DiagnosticReport/scan',
      reason: 'Scan (application/pdf): it holds pictures without text, such as a scan',
      told: { code: 'attachment-unread', values: { title: 'Scan', reason: { code: 'pdf-pictures' } } },
    },
    {
      reference: 'DiagnosticReport/mixed',
      reason: expect.stringContaining('1 of its 2 pages hold no text'),
      told: { values: { reason: { code: 'pdf-blank-pages', values: { blank: '1', pages: '2' } } } },
    },
  ])
  expect(chart.texts).toMatchObject([{ reference: 'DiagnosticReport/mixed', text: said }])
})

test('a document, too; other attachments and resources are untouched', async () => {
  const plain = { contentType: 'text/plain', data: Buffer.from('x').toString('base64') }
  const document = {
    resourceType: 'DocumentReference',
    id: 'd',
    content: [{ attachment: pdf(await writtenPdf(said)), format: { code: 'f' } }, { attachment: plain }],
  }
  const [first, second] = (await withPdfTexts([document, child])) as [typeof document, typeof child]
  expect(first.content).toMatchObject([
    { attachment: { contentType: 'text/plain;charset=utf-8' }, format: { code: 'f' } },
    { attachment: plain },
  ])
  expect(second).toEqual(child)
})

test('on the command line the Binary of the same file is the content', async () => {
  const bytes = await writtenPdf(said)
  const linked = report('', {
    conclusion: undefined,
    presentedForm: [{ contentType: 'application/pdf', url: 'Binary/b', title: 'Report' }],
  })
  const binary = { resourceType: 'Binary', id: 'b', contentType: 'application/pdf', data: bytes.toString('base64') }
  const resources = resourcesOf({
    resourceType: 'Bundle',
    entry: [child, linked, binary].map((resource) => ({ resource })),
  })
  const chart = readChart(await withPdfTexts(inlineBinaries(resources ?? [])), now)
  expect(chart.lesions).toMatchObject([{ bone: 'tibia', side: 'left' }])
})
