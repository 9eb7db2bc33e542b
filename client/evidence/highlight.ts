/** Cuts a text at its marked stretches. Offsets are UTF-16 units, as everywhere in `crmo/`. */
export type Piece = { text: string; marked: boolean; start: number }

/**
 * Null when a span's quoted words do not stand at its place: then nothing may be highlighted, for a wrong highlight would be
 * an invented source.
 */
export function highlighted(
  text: string,
  spans: readonly { start: number; end: number; text: string }[],
): Piece[] | null {
  const ordered = [...spans].sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let at = 0
  for (const span of ordered) {
    if (text.slice(span.start, span.end) !== span.text) return null
    const start = Math.max(span.start, at)
    if (span.end <= start) continue
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false, start: at })
    pieces.push({ text: text.slice(start, span.end), marked: true, start })
    at = span.end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false, start: at })
  return pieces
}
