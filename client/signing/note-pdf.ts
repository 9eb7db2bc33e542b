/** The PDF in a note as it will be sent; the preview holds any JSON, so every step is looked at. */
type Kept = { document: unknown; bytes: Uint8Array<ArrayBuffer> }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Null where the note is not sent as PDF. `document`: the same with a few words in the place of the bytes, to be read by people. */
export function notePdf(documentReference: unknown, inPlaceOfBytes: (kilobytes: number) => string): Kept | null {
  const content = isObject(documentReference) ? documentReference.content : null
  const first = Array.isArray(content) ? content[0] : null
  const attachment = isObject(first) ? first.attachment : null
  if (!isObject(documentReference) || !isObject(attachment)) return null
  const { contentType, data } = attachment
  if (contentType !== 'application/pdf' || typeof data !== 'string') return null
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
  const shown = { ...attachment, data: inPlaceOfBytes(kilobytesOf(bytes)) }
  return { document: { ...documentReference, content: [{ ...first, attachment: shown }] }, bytes }
}

export const kilobytesOf = (bytes: Uint8Array): number => Math.round(bytes.length / 1000)
