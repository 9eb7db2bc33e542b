/** C0 and C1 control characters except tab and line breaks, the non-characters U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

/** Chart text made safe to write: without what XML 1.0 and FHIR strings forbid, without half surrogate pairs, trimmed. */
export const printable = (text: string | null | undefined): string =>
  (text ?? '').toWellFormed().replace(forbidden, '').replace(/\r\n?/g, '\n').trim()

/** Text for XHTML. Everything that comes from the chart or the clinician passes through here. */
export const escapeXml = (text: string): string =>
  printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
