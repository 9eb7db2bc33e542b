/** The signed note as a small HTML page, for an EHR that shows notes formatted. Its words are those of the note, in their order. */
import { escapeXml } from '../../crmo/questionnaire/printable.ts'
import { type NoteLine, noteParts } from './note-lines.ts'

export const noteHtml = (note: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head><body>${noteParts(note)
    .map(({ title, lines }) => `${title ? `<h2>${escapeXml(title)}</h2>` : ''}${list(lines)}`)
    .join('')}</body></html>`

const list = (lines: NoteLine[]): string =>
  lines.length === 0
    ? ''
    : `<ul>${lines.map(({ text, lines: below }) => `<li>${escapeXml(text)}${list(below)}</li>`).join('')}</ul>`
