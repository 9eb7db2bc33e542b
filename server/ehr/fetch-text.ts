/** The content of one attachment, from Binary or wherever its link leads below the FHIR base. */
import { z } from 'zod'
import type { FhirReply } from './access.ts'
import { readAnswer } from './answer.ts'
import { belowBase } from './below-base.ts'
import type { Reader } from './read-query.ts'
import type { ReadingLimits } from './reading-limits.ts'
import type { Cause } from './reading-sentences.ts'

export type FetchedText =
  /** `data` is base64, `contentType` says what it really is. */
  { kind: 'text'; contentType: string; data: string } | { kind: 'missing'; refused: boolean; cause: Cause }

/** What a fetch needs of a reading. */
export type TextReader = Pick<Reader, 'access'> & { limits: Pick<ReadingLimits, 'callMs' | 'attachmentCharacters'> }

const binary = z.object({
  resourceType: z.literal('Binary'),
  contentType: z.string().nullish().catch(null),
  data: z.string().nullish().catch(null),
})

const missing = (code: Cause['code']): FetchedText => ({ kind: 'missing', refused: false, cause: { code } })

/**
 * @param link as it stands in the attachment
 * @param contentType what the attachment says it is
 */
export async function fetchText(link: string, contentType: string, reader: TextReader): Promise<FetchedText> {
  const { access, limits } = reader
  const url = belowBase(access.fhirBase, link)
  if (url === null) return missing('text-away')
  const get = (accept: string) => access.read(url, { accept, timeoutMs: limits.callMs })
  // As FHIR JSON the bytes come unchanged, whatever their character set. Some EHRs give a Binary only in its own format.
  const first = await get('application/fhir+json')
  const reply = first.kind === 'reply' && [400, 406, 415].includes(first.status) ? await get(contentType) : first
  const answer = readAnswer(reply)
  const text =
    answer.kind === 'json' ? ofBinary(answer.json, contentType) : reply.kind === 'reply' ? ofRaw(reply) : null
  if (text?.kind === 'text' && text.data.length > limits.attachmentCharacters) return missing('text-too-large')
  if (text) return text
  return answer.kind === 'problem'
    ? { kind: 'missing', refused: answer.ending === 'refused', cause: answer.cause }
    : missing('no-binary')
}

function ofBinary(json: unknown, contentType: string): FetchedText | null {
  const parsed = binary.safeParse(json)
  if (!parsed.success) return null
  const { data } = parsed.data
  return data ? { kind: 'text', contentType: parsed.data.contentType ?? contentType, data } : missing('text-empty')
}

/** The native format, already decoded to a string: kept only when the decoding lost nothing. */
function ofRaw({ status, headers, text, bytes }: FhirReply): FetchedText | null {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (status === 200 && type === 'application/pdf' && bytes)
    return { kind: 'text', contentType: type, data: Buffer.from(bytes).toString('base64') }
  if (status !== 200 || type === undefined || !/^text\/(plain|html|rtf)$|xhtml|^application\/rtf$/.test(type))
    return null
  if (text.includes('\uFFFD')) return missing('character-set')
  return { kind: 'text', contentType: `${type};charset=utf-8`, data: Buffer.from(text, 'utf8').toString('base64') }
}
