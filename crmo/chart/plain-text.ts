/** Attachments and narratives → normalised plain text. Spans are offsets into what this returns. */
import { textNotReadUrl } from '../../smart-config/questionnaire/canonicals.ts'
import type { Attachment } from '../fhir/elements.ts'
import type { AttachmentCode } from '../limit-codes.ts'
import type { Reason } from '../told.ts'
import { isRtf, rtfToText } from './rtf-to-text.ts'

/** A text, or why there is none, for the clinician: in English, and by its name. */
export type Decoded = { text: string } | Reason

const noText = (code: AttachmentCode, reason: string): Reason => ({ reason, told: { code } })
const unsupported = noText('attachment-unsupported', 'its format is not read; open it in the EHR')
const empty = noText('attachment-empty', 'it holds no text')
const notFetched = noText('attachment-not-fetched', 'its content lies behind a link that was not read')

/** What the reader of its format has said. */
function saidOfIt(attachment: Attachment): Reason | null {
  const parts = attachment.extension.find(({ url }) => url === textNotReadUrl)?.extension ?? []
  const { reason, code, ...values } = Object.fromEntries(
    parts.flatMap(({ url, valueString }) => (url && valueString !== undefined ? [[url, valueString]] : [])),
  )
  return reason ? { reason, told: { code: code ?? '', values } } : null
}

/** Newlines unified, control characters and trailing blanks removed. Idempotent. */
export const normaliseText = (raw: string): string =>
  raw
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200d\ufeff]/g, '')
    // Only at the first blank of a run: tried at every one, a long run would cost the square of its length.
    .replace(/(?<! ) +$/gm, '')
    .trim()

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  deg: '°',
  micro: 'µ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ge: '≥',
  le: '≤',
  plusmn: '±',
  sup2: '²',
  sup3: '³',
}

const fromCodePoint = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** Comments out. One that is not closed stays, and ends the search: looked for again behind every "<!--", it would cost the square of the length. */
function withoutComments(html: string): string {
  let out = ''
  for (let at = 0; ; ) {
    const start = html.indexOf('<!--', at)
    const end = start < 0 ? -1 : html.indexOf('-->', start + 4)
    if (end < 0) return out + html.slice(at)
    out += `${html.slice(at, start)} `
    at = end + 3
  }
}

/** Scripts, styles and heads out, with what they hold. A name that is not closed once is not looked for again. */
function withoutUnread(html: string): string {
  const open = /<(script|style|head)\b[^<>]*>/gi
  const unclosed = new Set<string>()
  let out = ''
  let at = 0
  for (let found = open.exec(html); found; found = open.exec(html)) {
    const name = String(found[1]).toLowerCase()
    const close = new RegExp(`</${name}\\s*>`, 'gi')
    close.lastIndex = open.lastIndex
    if (unclosed.has(name) || close.exec(html) === null) {
      unclosed.add(name)
      continue
    }
    out += `${html.slice(at, found.index)} `
    at = close.lastIndex
    open.lastIndex = at
  }
  return out + html.slice(at)
}

/** Tags to line breaks or nothing, entities to characters. Every step is linear in the length. */
export function htmlToText(html: string): string {
  const visible = withoutComments(withoutUnread(html))
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/table|\/section)\b[^<>]*>/gi, '\n')
    .replace(/<\/t[dh]\s*>/gi, ' ')
    .replace(/<[a-z/!?][^<>]*>/gi, '')
  return visible.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d?));/gi, (whole, decimal, hex, name) => {
    if (decimal) return fromCodePoint(Number(decimal))
    if (hex) return fromCodePoint(Number.parseInt(hex, 16))
    return entities[String(name).toLowerCase()] ?? whole
  })
}

const charsetOf = (contentType: string): string => /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8'

function decodeBase64(data: string, charset: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s+/g, '')), (character) => character.charCodeAt(0))
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return null
  }
}

export function attachmentText(attachment: Attachment): Decoded {
  const said = saidOfIt(attachment)
  if (said) return said
  if (attachment.data === undefined) return attachment.url ? notFetched : empty
  const contentType = (attachment.contentType ?? 'text/plain').toLowerCase()
  if (!/^text\/(plain|html|rtf)|xhtml|application\/rtf/.test(contentType)) return unsupported
  const raw = decodeBase64(attachment.data, charsetOf(contentType))
  if (raw === null) return unsupported
  const text = normaliseText(isRtf(raw) ? rtfToText(raw) : /html/.test(contentType) ? htmlToText(raw) : raw)
  return text ? { text } : empty
}
