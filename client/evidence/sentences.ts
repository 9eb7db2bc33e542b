import { highlighted, type Piece } from './highlight.ts'

type Marked = { start: number; end: number; text: string }

/**
 * Where a sentence ends: a full stop before what does not go on in lower case, a question mark after a question, a blank line.
 * Not at "?osteomyelitis", which is a doubt, and not at a line break, which may stand between "no" and what it denies. When in
 * doubt, too much is shown rather than too little.
 */
const sentenceEnd = /[.!](?=\s+[^a-z\s]|\s*$)|\?(?=\s+[A-Z]|\s*$)|(?=\n\s*\n)/g

function sentencesOf(text: string): { start: number; end: number }[] {
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length)
  let from = 0
  return [...ends, text.length].flatMap((end) => {
    const start = from + (text.slice(from, end).match(/^\s*/)?.[0].length ?? 0)
    from = end
    return start < end ? [{ start, end }] : []
  })
}

/**
 * The whole sentences that hold the marked words: "soft tissue mass" alone would say the opposite of "No soft tissue mass".
 * Null when the words do not stand at their place.
 */
export function sentencesAround(text: string, spans: readonly Marked[]): { start: number; pieces: Piece[] }[] | null {
  if (!highlighted(text, spans)) return null
  return sentencesOf(text).flatMap(({ start, end }) => {
    const inside = spans.filter((span) => span.start < end && span.end > start)
    if (inside.length === 0) return []
    const local = inside.map((span) => {
      const from = Math.max(span.start, start)
      const to = Math.min(span.end, end)
      return { start: from - start, end: to - start, text: text.slice(from, to) }
    })
    return [{ start, pieces: highlighted(text.slice(start, end), local) ?? [] }]
  })
}
