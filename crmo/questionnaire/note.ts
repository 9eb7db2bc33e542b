import type { Assessment } from '../assessment.ts'
import { documentSections } from './document.ts'
import type { Line, Section } from './lines.ts'
import { printable } from './printable.ts'
import type { Reader } from './readership.ts'
import { referenceLine, type Signing } from './signing.ts'

/** EHRs convert note text to HTML and RTF; longer lines are broken at random places (ehr-integration 3.6). */
const width = 80

/** Plain text note: lines up to 80 characters, no tables, the reference line once, alone, at the end. */
export const noteText = (assessment: Assessment, signing: Signing, reader: Reader): string =>
  plainText(documentSections(assessment, signing, reader), signing)

/** Sections as plain text, and the line that identifies them. */
export function plainText(shown: Section[], signing: Signing): string {
  const sections = shown.map(({ title, lines }) => [
    title.toUpperCase(),
    ...lines.flatMap((line) => indented(line, 0)),
    '',
  ])
  return `${[...sections.flat(), referenceLine(signing)].join('\n')}\n`
}

function indented(line: Line, depth: number): string[] {
  const indent = '  '.repeat(depth)
  const [first = '', ...rest] = wrap(printable(line.text), width - indent.length - 2)
  return [
    `${indent}- ${first}`,
    ...rest.map((text) => `${indent}  ${text}`),
    ...(line.lines ?? []).flatMap((one) => indented(one, depth + 1)),
  ]
}

/** Words into lines; a word longer than a line (an id, an address) is cut. White space collapses, so no line can imitate a heading. */
function wrap(text: string, room: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, room))) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, room: number): string[] {
  const characters = [...word]
  if (word.length <= room) return [word]
  const out: string[] = []
  let piece = ''
  for (const character of characters) {
    if (piece.length + character.length > room) {
      out.push(piece)
      piece = ''
    }
    piece += character
  }
  return piece === '' ? out : [...out, piece]
}
