/** Lines of the written document, and how evidence stands in them: short. The structured items hold each source with its exact words. */
import type { Evidence } from '../evidence.ts'

export type Line = { text: string; lines?: Line[] }
export type Section = { title: string; lines: Line[] }

/** Statuses that say nothing more than "this counts". */
const plainStatus = new Set(['final', 'completed', 'active', 'active, confirmed'])

/** A longer quote is not shortened, which could turn its meaning: it is left to the structured items. */
const longestQuote = 60

export const once = (texts: string[]): string[] => [...new Set(texts)].filter((text) => text !== '')

const ofChart = (evidence: Evidence[]): Evidence[] => evidence.filter(({ reference }) => reference !== 'clinician')

/** What the clinician said as the reason of a change. */
export const saidReasons = (evidence: Evidence[]): string[] =>
  once(evidence.filter(({ reference }) => reference === 'clinician').map(({ note }) => note ?? ''))

const sourceText = ({ label, value, converted, date, status, span, note }: Evidence, quoted: boolean): string => {
  const quote = span?.text.replace(/\s+/g, ' ').trim() ?? ''
  const facts = [
    [label, value, value && converted ? `= ${converted}` : null].filter(Boolean).join(' '),
    date ? date.slice(0, 10) : 'no date',
    status && !plainStatus.has(status) ? status : null,
  ]
  const words = quoted && quote !== '' && quote.length <= longestQuote ? `: "${quote}"` : ''
  return `${facts.filter(Boolean).join(', ')}${words}${note ? `. ${note.replace(/\.$/, '')}` : ''}`
}

/**
 * In brackets: the source that the reason names, else the first; the others are counted. Empty without a source in the chart. Where
 * the reason says what was read, the quote is left to the structured items.
 */
export function shortSource(evidence: Evidence[], reason: string, quoted = true): string {
  const sources = ofChart(evidence)
  const named = sources.find(({ value, converted }) => [converted, value].some((one) => one && reason.includes(one)))
  const shown = named ?? sources[0]
  if (!shown) return ''
  const others = new Set(sources.map(sourceKey)).size - 1
  return `(${sourceText(shown, quoted)}${others > 0 ? `; ${others} more` : ''})`
}

export const sourceLines = (evidence: Evidence[], reason = ''): Line[] =>
  [shortSource(evidence, reason)].filter((text) => text !== '').map((text) => ({ text }))

const sourceKey = ({ reference, version }: Evidence): string => JSON.stringify([reference, version])

/** The reports by name and day, at most two: "MRI whole body 2026-06-12". */
export function sourceNames(evidence: Evidence[]): string {
  const names = once(ofChart(evidence).map(({ label, date }) => `${label} ${date ? date.slice(0, 10) : '(no date)'}`))
  return `${names.slice(0, 2).join(', ')}${names.length > 2 ? ` and ${names.length - 2} more` : ''}`
}
