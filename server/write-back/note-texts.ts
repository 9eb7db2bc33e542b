/** The attachments of a note as plain text: inline, or behind a Binary below the FHIR base. */
import { attachmentText } from '../../crmo/chart/plain-text.ts'
import type { FhirAccess } from '../ehr/access.ts'
import { type Attachment, attachmentsOf, isPdf } from '../ehr/attachment-elements.ts'
import { fetchText } from '../ehr/fetch-text.ts'
import { readingLimits } from '../ehr/reading-limits.ts'
import type { Resource } from '../ehr/resource.ts'
import { sha256 } from '../store/canonical-json.ts'

const readable = /^text\/(plain|html|rtf)\b|xhtml|\/rtf\b/i

/**
 * Every form that can be read is given, because what people see may be any of them. A link that leads away from the EHR is not followed.
 * Empty when none could be read.
 */
export async function noteTexts(access: FhirAccess, resource: Resource, timeoutMs: number): Promise<string[]> {
  const limits = { callMs: timeoutMs, attachmentCharacters: readingLimits.attachmentCharacters }
  const forms = attachmentsOf(resource).filter(({ contentType }) => readable.test(contentType ?? 'text/plain'))
  const texts = await Promise.all(
    forms.map(async ({ contentType = 'text/plain', data, url }) => {
      if (data !== undefined) return plainText({ contentType, data })
      const fetched = url === undefined ? null : await fetchText(url, contentType, { access, limits })
      return fetched?.kind === 'text' ? plainText(fetched) : null
    }),
  )
  return texts.flatMap((text) => text ?? [])
}

/** SHA-256 of each PDF of a note that can be read. */
export async function notePdfs(access: FhirAccess, resource: Resource, timeoutMs: number): Promise<string[]> {
  const limits = { callMs: timeoutMs, attachmentCharacters: readingLimits.attachmentCharacters }
  const hashes = await Promise.all(
    attachmentsOf(resource)
      .filter(isPdf)
      .map(async ({ data, url }) => {
        if (data !== undefined) return pdfHash(data)
        const fetched = url === undefined ? null : await fetchText(url, 'application/pdf', { access, limits })
        return fetched?.kind === 'text' ? pdfHash(fetched.data) : null
      }),
  )
  return hashes.flatMap((hash) => hash ?? [])
}

/** Of the bytes, for base64 may be broken into lines. */
export const pdfHash = (base64: string): string => sha256(Buffer.from(base64, 'base64'))

export function plainText({ contentType, data }: Pick<Attachment, 'contentType' | 'data'>): string | null {
  const decoded = attachmentText({
    contentType,
    data,
    language: undefined,
    url: undefined,
    title: undefined,
    extension: [],
  })
  return 'text' in decoded ? decoded.text : null
}
