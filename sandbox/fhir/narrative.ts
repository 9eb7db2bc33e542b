/** The rules of a narrative that a server must check before it shows one: FHIR R4, Narrative, txt-1 and txt-2. */

const elements = new Set(
  `a abbr acronym address b big blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img
  kbd li ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul var`.split(/\s+/),
)
const opening = /^\s*<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/
const tag = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g

/** What is wrong with an XHTML narrative, or null. */
export const narrativeFault = (div: unknown): string | null => {
  if (typeof div !== 'string' || !opening.test(div)) return 'must be one XHTML div'
  const open: string[] = []
  let roots = 0
  for (const [, closing, name = '', attributes = '', empty] of div.matchAll(tag)) {
    if (!elements.has(name)) return `<${name}> is not allowed in a narrative`
    if (/\son\w+\s*=|javascript:/i.test(attributes)) return `active content in <${name}>`
    if (open.length === 0) roots += 1
    if (closing) {
      if (open.pop() !== name) return `</${name}> closes nothing`
    } else if (!empty) open.push(name)
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`
  if (div.replace(tag, '').includes('<')) return 'is not well-formed XHTML'
  if (roots !== 1) return 'must be one XHTML div'
  return div.replace(tag, '').trim() === '' ? 'must hold some text' : null
}
