/** What a decision support card will say, before it is a card. */
import type { TopicKey } from '../../smart-config/cds-hooks/topics.ts'
import { childUnderYears } from '../../smart-config/cds-hooks/triggers.ts'
import type { Citation, SiteRules } from '../../smart-config/types.ts'
import type { Chart, QueryOutcome } from '../chart/chart.ts'
import { ageInYears } from '../dates.ts'

/**
 * No word of the chart stands in it: only sentences of our tables, figures and days. So a card cannot carry a patient's name, and nobody
 * can write text into a chart that a card would show as the app's own.
 */
export type Advice = {
  topic: TopicKey
  /** Under 140 characters (CDS Hooks 2.0). */
  summary: string
  lines: string[]
  indicator: 'info' | 'warning'
  /** False: the card stands without a link into the app. */
  link: boolean
  citations: string[]
}

export type ChartData = { resources: unknown[]; queries: QueryOutcome[]; now: string; siteRules: SiteRules }

/** False as well when no birth date tells. */
export function isChild(chart: Chart): boolean {
  const age = ageInYears(chart.patient.birthDate, chart.readAt)
  return age !== null && age < childUnderYears.years
}

/** True when every one of these searches was answered completely. */
export const isComplete = (queries: QueryOutcome[], types: string[]): boolean =>
  types.every((type) => {
    const ofType = queries.filter((query) => query.type === type)
    return ofType.length > 0 && ofType.every((query) => query.outcome === 'complete')
  })

const longest = 139

/** At most 139 characters, cut at a word. */
export const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`

export const refsOf = (...citations: Citation[]): string[] => [...new Set(citations.flatMap(({ refs }) => refs))]
