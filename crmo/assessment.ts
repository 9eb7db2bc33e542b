/** Everything shown or written. Made by `assess(chart, review, siteRules)`; plain JSON. */
import type { Citation } from '../smart-config/types.ts'
import type { Patient } from './chart/chart.ts'
import type { Answer, Evidence } from './evidence.ts'
import type { FindingKey } from './findings.ts'
import type { Lesion } from './lesion.ts'
import type { Monitoring } from './monitoring/monitoring-types.ts'
import type { Treatment } from './treatment/treatment-types.ts'

export type ItemAnswer = {
  /** clinical-basis 2.1: normalBloodCount, symmetricLesions, … */
  key: string
  label: string
  answer: Answer
  /** Points the item is worth when yes. */
  points: number
  /** One or two plain sentences. */
  reason: string
  evidence: Evidence[]
  /** `chart`: as read. `clinician`: overridden. `mixed`: chart facts completed by the clinician's history or lesions. */
  origin: 'chart' | 'clinician' | 'mixed'
  /** What the chart alone says; shown beside an override. */
  chartAnswer: Answer
  chartReason: string
  /** While unknown: the cheapest way to find out. */
  howToFindOut: string | null
}

export type Category = 'at-or-above' | 'below' | 'undetermined' | 'outside-cohort'

export type InstrumentResult = {
  key: string
  title: string
  /** Label that must stand beside it ("not a diagnosis …"). */
  notFor: string
  lower: number
  upper: number
  maximum: number
  threshold: number
  category: Category
  /** What the category means, in one or two sentences. */
  sentence: string
  items: ItemAnswer[]
  /** Unknown items whose answer could change the category, cheapest first. */
  deciding: string[]
  citation: Citation
}

export type RedFlag = {
  /** Row of the decision table: "D-08". */
  row: string
  level: 'urgent' | 'check'
  /** `open`: an input is unknown, so the row is neither raised nor cleared. */
  state: 'raised' | 'open' | 'cleared'
  title: string
  reason: string
  /** What to do. */
  advice: string
  /** Named inputs that are unknown. */
  missing: string[]
  evidence: Evidence[]
  citation: Citation
}

/** The biopsy-sparing gate (clinical-basis 3.2): only when it is passed may the app say that a biopsy may be unnecessary. */
export type BiopsyGate = {
  passed: boolean
  unknown: string[]
  blockedBy: string[]
  sentence: string
  citation: Citation
}

export type Recommendation = {
  id: string
  kind: 'urgent' | 'biopsy' | 'imaging' | 'laboratory' | 'treatment' | 'referral' | 'information'
  text: string
  reason: string
  citation: Citation
  evidence: Evidence[]
}

export type FindingAnswer = {
  key: FindingKey
  label: string
  answer: Answer
  origin: 'chart' | 'clinician' | 'none'
  evidence: Evidence[]
  note: string
}

export type IndexPeriod = {
  /** ISO dates; null = open. */
  from: string | null
  to: string | null
  /** The rule and what it rests on, in a sentence. */
  rule: string
  adjusted: boolean
}

export type PlanLine = {
  /** Recommendation id, or `own-1` … */
  id: string
  text: string
  choice: 'accepted' | 'edited' | 'declined' | 'own'
  reason: string
}

export type Assessment = {
  patient: Patient
  /** Years, one decimal, at the chart's reading; null without a birth date. */
  ageYears: number | null
  readAt: string
  indexPeriod: IndexPeriod
  findings: FindingAnswer[]
  lesions: Lesion[]
  instruments: { 'jansson-2009': InstrumentResult }
  redFlags: RedFlag[]
  gate: BiopsyGate
  recommendations: Recommendation[]
  treatment: Treatment
  monitoring: Monitoring
  /** What the clinician decided; recommendations without a choice are not in it. */
  plan: PlanLine[]
  /** Sentences on what was not read, beside the items they touch. */
  limits: { items: string[]; sentence: string }[]
}
