import { highlighted, type Piece } from './highlight.ts'

type Marked = { start: number; end: number; text: string }

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The whole sentences that hold the marked words: "soft tissue mass" alone would say the opposite of "No soft tissue mass". A
 * single line break is a wrapped line, not the end of a sentence. Null when the words do not stand at their place.
 */
export function sentencesAround(text: string, spans: readonly Marked[]): { start: number; pieces: Piece[] }[] | null {
  if (!highlighted(text, spans)) return null
  // Same length, so that offsets stay true.
  const unwrapped = text.replace(/(?<!\n)\n(?!\n)/g, ' ')
  const sentences = [...segmenter.segment(unwrapped)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }))
  return sentences.flatMap(({ start, end }) => {
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
