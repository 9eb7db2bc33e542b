import type { Attachment, Binary } from 'fhir/r4.js'

export type ReadBinary = (id: string) => Promise<Binary | null>

/** The readable text of an attachment, inline or behind a Binary; HTML reduced to its words. */
export const attachmentText = async (attachment: Attachment, readBinary: ReadBinary): Promise<string> => {
  const [, id] = /Binary\/([^/]+)$/.exec(attachment.url ?? '') ?? []
  const binary = attachment.data === undefined && id ? await readBinary(id) : null
  const type = attachment.contentType ?? binary?.contentType ?? ''
  if (type !== '' && !type.startsWith('text/')) return `(${type}, not shown here)`
  const text = Buffer.from(attachment.data ?? binary?.data ?? '', 'base64').toString('utf8')
  return type.startsWith('text/html') ? text.replace(/<[^>]*>/g, ' ') : text
}
