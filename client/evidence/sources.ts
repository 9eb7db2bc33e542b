import type { Evidence, Span } from '../../crmo/evidence.ts'
import { commonTexts } from '../words/common-texts.ts'

/** One source: a result, a coded finding, or a report with everything that was quoted from it. */
export type Source = { id: string; evidence: Evidence; spans: Span[]; notes: string[] }

/**
 * Evidence → sources, each once. A report that gives bone, side and five features is one source with seven quotations, not seven
 * sources.
 */
export function sourcesOf(evidence: readonly Evidence[]): Source[] {
  const sources = new Map<string, Source>()
  for (const entry of evidence) {
    const { reference, version, label, date, value, note, span } = entry
    const id = JSON.stringify(span ? [reference, version, span.textId] : [reference, version, label, date, value, note])
    const source = sources.get(id) ?? { id, evidence: entry, spans: [], notes: [] }
    if (span && !source.spans.some((known) => known.start === span.start && known.end === span.end))
      source.spans.push(span)
    if (note && !source.notes.includes(note)) source.notes.push(note)
    sources.set(id, source)
  }
  for (const source of sources.values()) source.spans.sort((a, b) => a.start - b.start)
  return [...sources.values()]
}

/** "2 sources", "no source". */
export const countedSources = (evidence: readonly Evidence[]): string => {
  const { length } = sourcesOf(evidence)
  return length === 0 ? commonTexts().noSource : commonTexts().sources(length)
}
