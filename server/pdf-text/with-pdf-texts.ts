/**
 * PDF attachments of reports and documents → their text, before the chart is read: pdf.js waits and is heavy, so it stays out of the
 * clinical core. What could not be read stays a PDF that says why; the chart lists it.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { textNotReadUrl } from '../../smart-config/questionnaire/canonicals.ts'
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

const notRead = (one: PdfAttachment, reason: string, title = one.title): unknown => ({
  ...one,
  title,
  data: undefined,
  extension: [{ url: textNotReadUrl, valueString: reason }],
})

function attachmentsFrom(one: PdfAttachment, bytes: Uint8Array, read: PdfText): unknown[] {
  if (read.kind === 'not-read') return [notRead(one, read.reason)]
  const title = `${one.title ?? 'PDF'}, sha256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`
  const text = {
    contentType: 'text/plain;charset=utf-8',
    title,
    data: Buffer.from(read.text, 'utf8').toString('base64'),
  }
  const { pages, blankPages } = read
  return blankPages === 0
    ? [text]
    : [text, notRead(one, `${blankPages} of its ${pages} pages hold no text, such as a scan; open it in the EHR`)]
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
