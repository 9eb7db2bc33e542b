/** A piece of the note: a heading, a line with what wraps below it, or the gap between two sections. `depth` 0 for what has no mark. */
export type NoteBlock = { text: string; depth: number; at: number }

const bullet = /^( *)- /

/** The text in pieces that, joined, are the text again, to the letter. Its lines are at most 80 characters, wider than a side panel. */
export function noteBlocks(note: string): NoteBlock[] {
  const blocks: NoteBlock[] = []
  let at = 0
  for (const line of note.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const last = blocks.at(-1)
    const indent = bullet.exec(line)?.[1]
    if (indent === undefined && /^ +\S/.test(line) && last && last.depth > 0) last.text += line
    else blocks.push({ text: line, depth: indent === undefined ? 0 : 1 + Math.floor(indent.length / 2), at })
    at += line.length
  }
  return blocks
}
