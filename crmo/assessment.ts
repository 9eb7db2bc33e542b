/** Everything shown or written. Made by `assess(chart, review, siteRules)`; plain JSON. */
import type { FurtherKey } from '../smart-config/instruments/registry.ts'
import type { MeasureKey } from '../smart-config/instruments/table.ts'
import type { Citation, Confirmation } from '../smart-config/types.ts'
import type { Patient } from './chart/chart.ts'
import type { Answer, Evidence } from './evidence.ts'
import type { FindingKey } from './findings.ts'
import type { Lesion } from './lesion.ts'
import type { Monitoring } from './monitoring/monitoring-types.ts'
import type { Told } from './told.ts'
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

/** An item of an instrument other than Jansson 2009. */
export type InstrumentItem = {
  /** A clinician's answer under this key replaces it (`Review.answers`). */
  key: string
  /** Part of the instrument that counts it: major, minor, entry, exclusion, domain, presentation; null where it has no parts. */
  group: string | null
  label: string
  answer: Answer
  /** What it is worth when yes; a measured value counts as it is. Null where it is worth nothing, or its worth is not known. */
  points: number | null
  /** One or two plain sentences. */
  reason: string
  evidence: Evidence[]
  confirmation: Confirmation
  /** Read in a reproduction, not at the source. */
  secondHand: boolean
  origin: ItemAnswer['origin']
  /** Beside an override: what the chart and the other answers say without it. */
  unsaid: { answer: Answer; reason: string } | null
  /** The number that answers it (`Assessment.monitoring.course.numbers`); null for a question. */
  measure: MeasureKey | null
  /** False for what is a number: it is answered by its measure. */
  mayOverride: boolean
  /** While unknown: how to find out. */
  howToFindOut: string | null
}

export type FurtherResult =
  | {
      kind: 'interval'
      lower: number
      upper: number
      maximum: number
      /** Null: no cut-off is known. */
      threshold: number | null
      category: 'reached' | 'not-reached' | 'undetermined' | 'no-threshold'
      sentence: string
    }
  | { kind: 'checklist'; state: 'met' | 'not-met' | 'undetermined'; sentence: string }
  | { kind: 'structure'; sentence: string }

/** An instrument of `smart-config/instruments/registry.ts`, answered. It drives nothing; it is shown. */
export type FurtherInstrument = {
  key: FurtherKey
  title: string
  /** Label that must stand beside it. */
  notFor: string
  citation: Citation
  items: InstrumentItem[]
  result: FurtherResult
}

/** What the Jansson score means at the pre-test probability that the clinician chose. */
export type PredictiveValue = {
  /** Chosen probability before the score, 0 to 1. */
  pretest: number
  /** Probability after a score at or above the threshold, 0 to 1; null when this score has no published predictive value. */
  posttest: number | null
  sentence: string
  /** The arithmetic, a sentence a step. */
  derivation: string[]
  citation: Citation
}

/** For whom the Jansson score was meant (clinical-basis 2.1, last line): shown with it. */
export type EntryGate = {
  answer: Answer
  sentence: string
  parts: { key: string; label: string; answer: Answer; reason: string; evidence: Evidence[] }[]
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
  /** By the site: it was not judged. */
  switchedOff?: true
}

/** A row that advises or changes the likelihood of CNO, or a sequela to watch for: as a red flag, without a level. */
export type PathwayRow = Omit<RedFlag, 'level'>

/** Something that speaks for or against a mimic. `unconfirmed` signs are labelled and never decide its state alone. */
export type MimicSign = { label: string; confirmation: Confirmation; evidence: Evidence[] }

export type Mimic = {
  key: string
  title: string
  /** `excluded` only by the test that excludes it; `argued-against` still needs that test when the course changes. */
  state: 'established' | 'open' | 'argued-against' | 'excluded'
  /** Why, in a sentence. */
  reason: string
  speaksFor: MimicSign[]
  speaksAgainst: MimicSign[]
  /** Named inputs that are unknown. */
  missing: string[]
  /** Next best test; also the test that would exclude it. */
  nextTest: string
  /** Decision rows about it: "D-08". */
  rows: string[]
  citation: Citation
}

export type Burden = 'history-question' | 'blood-test' | 'radiograph-review' | 'whole-body-mri' | 'bone-scan' | 'biopsy'

/** One way of finding out what is unknown. */
export type NextStep = {
  id: string
  burden: Burden
  /** What to do. */
  text: string
  /** Unknown items of Jansson 2009 that it would answer; none for a biopsy. */
  items: string[]
  /** True when one of its answers could change the category, whatever else is needed with it. */
  couldDecide: boolean
  /** True when its answers could settle the category without any other item. */
  decidesAlone: boolean
  reason: string
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
  instruments: { 'jansson-2009': InstrumentResult } & Record<FurtherKey, FurtherInstrument>
  /** Null until a pre-test probability is chosen. */
  predictiveValue: PredictiveValue | null
  entryGate: EntryGate
  redFlags: RedFlag[]
  /** Decision rows that are no red flags, raised first. */
  pathwayRows: PathwayRow[]
  /** What else it could be; what is open first. */
  mimics: Mimic[]
  /** How to find out what is unknown, best first. */
  nextSteps: NextStep[]
  /** Sequelae to watch for; `row` is a name such as "growth". */
  watch: PathwayRow[]
  gate: BiopsyGate
  recommendations: Recommendation[]
  treatment: Treatment
  monitoring: Monitoring
  /** What the clinician decided; recommendations without a choice are not in it. */
  plan: PlanLine[]
  /** Sentences on what was not read, beside the items they touch. */
  limits: { items: string[]; sentence: string; told?: Told }[]
}
