/** Where a report or a document keeps its texts, and in which formats. */
import { z } from 'zod'
import type { Resource } from './resource.ts'

const text = z.string().optional().catch(undefined)
const attachment = z.looseObject({ contentType: text, data: text, url: text })
const forms = z.array(attachment).catch([])
const contents = z.array(z.looseObject({ attachment })).catch([])

export type Attachment = z.output<typeof attachment>

/** Nothing is fetched for what will not count anyway. */
const withdrawn = ['entered-in-error', 'cancelled', 'superseded']

export function attachmentsOf(resource: Resource): Attachment[] {
  if (withdrawn.includes(String(resource.status)) || withdrawn.includes(String(resource.docStatus))) return []
  if (resource.resourceType === 'DiagnosticReport') return forms.parse(resource.presentedForm)
  if (resource.resourceType === 'DocumentReference')
    return contents.parse(resource.content).map((content) => content.attachment)
  return []
}

/** Best first. Other formats are not read as text, so fetching them would cost the EHR for nothing. */
const readable = [
  'text/plain',
  'text/html',
  'application/xhtml+xml',
  'application/xhtml',
  'text/rtf',
  'application/rtf',
  'application/pdf',
]

/** Place in the order of preference; null = a format that is not read. */
export function formatRank({ contentType = 'text/plain' }: Attachment): number | null {
  const at = readable.indexOf(contentType.split(';')[0]?.trim().toLowerCase() ?? '')
  return at < 0 ? null : at
}

export const isPdf = ({ contentType = '' }: Attachment): boolean => /^\s*application\/pdf\b/i.test(contentType)

/**
 * The resource with this text alone. The formats of one report or document are equal by definition (R4 presentedForm, content), so the
 * others would only be listed as not read.
 */
export function withText(resource: Resource, chosen: Attachment, contentType: string, data: string): Resource {
  const inline = { ...chosen, contentType, data }
  return resource.resourceType === 'DiagnosticReport'
    ? { ...resource, presentedForm: [inline] }
    : { ...resource, content: [{ attachment: inline }] }
}
