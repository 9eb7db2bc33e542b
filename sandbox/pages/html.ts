/** HTML that is safe by construction: every value is escaped unless it is HTML already. */
export type Html = { html: string }
type Part = string | number | Html | Html[] | null | undefined

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter)

const render = (part: Part): string => {
  if (part === null || part === undefined) return ''
  if (Array.isArray(part)) return part.map((one) => one.html).join('')
  return typeof part === 'object' ? part.html : escaped(String(part))
}

export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html => ({
  html: strings.map((text, index) => text + render(parts[index])).join(''),
})

/** Text that is HTML already and was checked when it was stored (validate.ts, narrative). */
export const checkedHtml = (text: string): Html => ({ html: text })
