/**
 * PDF attachments of reports and documents → their text, before the chart is read: pdf.js waits and is heavy, so it stays out of the
 * clinical core. What could not be read stays a PDF that says why; the chart lists it.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { textNotReadUrl } from '../../smart-config/questionnaire/canonicals.ts'
import { type NotRead, notRead } from './pdf-problems.ts'
import { type PdfLimits, type PdfReader, pdfReader } from './pdf-reader.ts'
import type { PdfText } from './read-pdf.ts'

const attachment = z.looseObject({
  contentType: z.string().regex(/^\s*application\/(x-)?pdf\b/i),
  data: z.string(),
  title: z.string().nullish().catch(null),
})
type PdfAttachment = z.output<typeof attachment>

const report = z.looseObject({ resourceType: z.literal('DiagnosticReport'), presentedForm: z.array(z.unknown()) })
const document = z.looseObject({
  resourceType: z.literal('DocumentReference'),
  content: z.array(z.looseObject({ attachment: z.unknown() })),
})

/** Why, in words and by name with its values: crmo/chart/plain-text.ts reads them. */
const without = (one: PdfAttachment, { reason, code, values }: NotRead): unknown => ({
  ...one,
  data: undefined,
  extension: [
    {
      url: textNotReadUrl,
      extension: [
        { url: 'reason', valueString: reason },
        { url: 'code', valueString: code },
        ...Object.entries(values).map(([url, value]) => ({ url, valueString: String(value) })),
      ],
    },
  ],
})

function attachmentsFrom(one: PdfAttachment, bytes: Uint8Array, read: PdfText): unknown[] {
  if (read.kind === 'not-read') return [without(one, read)]
  const title = `${one.title ?? 'PDF'}, sha256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`
  const text = {
    contentType: 'text/plain;charset=utf-8',
    title,
    data: Buffer.from(read.text, 'utf8').toString('base64'),
  }
  const { pages, blankPages } = read
  return blankPages === 0 ? [text] : [text, without(one, notRead('pdf-blank-pages', { blank: blankPages, pages }))]
}

/** Resources of any kind, unchanged but for their PDF attachments. */
export async function withPdfTexts(resources: unknown[], limits?: PdfLimits): Promise<unknown[]> {
  const reader = pdfReader(limits)
  try {
    const result: unknown[] = []
    for (const resource of resources) result.push(await ofResource(resource, reader))
    return result
  } finally {
    await reader.close()
  }
}

async function ofResource(resource: unknown, reader: PdfReader): Promise<unknown> {
  const asReport = report.safeParse(resource)
  if (asReport.success) {
    const forms = await Promise.all(asReport.data.presentedForm.map((one) => ofAttachment(one, reader)))
    return { ...asReport.data, presentedForm: forms.flat() }
  }
  const asDocument = document.safeParse(resource)
  if (asDocument.success) {
    const contents = await Promise.all(
      asDocument.data.content.map(async (content) =>
        (await ofAttachment(content.attachment, reader)).map((one) => ({ ...content, attachment: one })),
      ),
    )
    return { ...asDocument.data, content: contents.flat() }
  }
  return resource
}

async function ofAttachment(candidate: unknown, reader: PdfReader): Promise<unknown[]> {
  const pdf = attachment.safeParse(candidate)
  if (!pdf.success) return [candidate]
  const bytes = Buffer.from(pdf.data.data, 'base64')
  return attachmentsFrom(pdf.data, bytes, await reader.read(bytes))
}
