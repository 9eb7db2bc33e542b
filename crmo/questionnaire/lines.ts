/** Lines of the written document, and how evidence stands in them. */
import type { Evidence } from '../evidence.ts'

export type Line = { text: string; lines?: Line[] }
export type Section = { title: string; lines: Line[] }

/** Shown per item; the structured items hold all of them. */
const evidenceShown = 5

/** One line a source: several quotes of one report stand together, each once. */
export function evidenceLines(evidence: Evidence[]): Line[] {
  const bySource = new Map<string, Evidence[]>()
  for (const one of evidence.filter(({ reference }) => reference !== 'clinician')) {
    const key = JSON.stringify([one.reference, one.version, one.label, one.value, one.date])
    bySource.set(key, [...(bySource.get(key) ?? []), one])
  }
  const sources = [...bySource.values()]
  const more = sources.length - evidenceShown
  return [
    ...sources.slice(0, evidenceShown).map((same) => ({ text: sourceText(same) })),
    ...(more > 0 ? [{ text: `and ${more} more in the chart` }] : []),
  ]
}

function sourceText(same: Evidence[]): string {
  const [first] = same
  if (!first) return ''
  const { label, value, converted, referenceRange, date, status, reference, version } = first
  const values = [
    value ? (converted ? `${value} = ${converted}` : value) : null,
    referenceRange ? `reference ${referenceRange}` : null,
    date ? date.slice(0, 10) : 'no date',
    status,
  ]
  const quotes = once(same.map(({ span }) => (span ? `"${span.text.replace(/\s+/g, ' ').trim()}"` : '')))
  const notes = once(same.map(({ note }) => note ?? ''))
  return [
    `${[label, ...values.filter(Boolean)].join(', ')}${quotes.length > 0 ? `: ${quotes.join(', ')}` : ''}`,
    `(${reference}${version ? `, version ${version}` : ''})`,
    ...notes,
  ].join(' ')
}

const once = (texts: string[]): string[] => [...new Set(texts)].filter((text) => text !== '')
