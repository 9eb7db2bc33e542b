/** The signed note as structure. It is read back from its text, because the text is what was signed (crmo/questionnaire/note.ts). */
export type NoteLine = { text: string; lines: NoteLine[] }
export type NotePart = { title: string; lines: NoteLine[] }

const bullet = /^((?: {2})*)- (.*)$/

/** Every line of the text ends up in a part, in its order; one that has not the note's form stands as a line of its own. */
export function noteParts(note: string): NotePart[] {
  const parts: NotePart[] = []
  let open: NoteLine[] = []
  const add = (depth: number, text: string): void => {
    const part = parts.at(-1) ?? parts[parts.push({ title: '', lines: [] }) - 1]
    const line: NoteLine = { text, lines: [] }
    const above = open[depth - 1]
    ;(above?.lines ?? part?.lines)?.push(line)
    open = [...open.slice(0, above ? depth : 0), line]
  }
  for (const raw of note.split('\n')) {
    const [, indent, text] = raw.match(bullet) ?? []
    const last = open.at(-1)
    if (raw.trim() === '') continue
    if (indent !== undefined && text !== undefined) add(indent.length / 2, text)
    else if (last && /^ {2}/.test(raw)) last.text = `${last.text} ${raw.trim()}`
    else if (raw === raw.toUpperCase()) {
      parts.push({ title: raw, lines: [] })
      open = []
    } else {
      open = []
      add(0, raw)
    }
  }
  return parts
}
