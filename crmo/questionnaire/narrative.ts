import type { Assessment } from '../assessment.ts'
import { documentSections } from './document.ts'
import type { Line } from './lines.ts'
import { escapeXml } from './printable.ts'
import type { Reader } from './readership.ts'
import { referenceLine, type Signing } from './signing.ts'

/** `text.div`: XHTML of the same content as the note. Only our own tags; every string is escaped. */
export function narrative(assessment: Assessment, signing: Signing, reader: Reader): string {
  const sections = documentSections(assessment, signing, reader).map(
    ({ title, lines }) => `<h2>${escapeXml(title)}</h2>${list(lines)}`,
  )
  return `<div xmlns="http://www.w3.org/1999/xhtml">${sections.join('')}<p>${escapeXml(referenceLine(signing))}</p></div>`
}

const list = (lines: Line[]): string =>
  lines.length === 0
    ? ''
    : `<ul>${lines.map(({ text, lines: below }) => `<li>${escapeXml(text)}${list(below ?? [])}</li>`).join('')}</ul>`
