/** The treatment part of an assessment (clinical-basis 4). Plain JSON. Every string in it is free of doses in grams per kilogram. */
import type { Citation } from '../../smart-config/types.ts'
import type { Answer, Evidence } from '../evidence.ts'

/** A drug that the child has had, over all orders, statements and administrations of it. */
export type TreatmentCourse = {
  /** "naproxen"; "nsaid" where the chart names the class alone. */
  ingredient: string
  class: string
  label: string
  from: string | null
  /** Last known day; null while it is charted as running, or when the chart does not say. */
  until: string | null
  ongoing: boolean
  /** Days that the chart accounts for; null when it gives no span. */
  days: number | null
  /** As charted, and what kind of reason that is. */
  stopReason: string | null
  stopKind: 'failure' | 'intolerance' | 'remission' | 'other' | null
  sentence: string
  evidence: Evidence[]
}

export type Step = 'L1' | 'L1b' | 'L2' | 'L2x' | 'L3'
export type Rung = {
  step: Step
  title: string
  reached: Answer
  reason: string
  evidence: Evidence[]
  citation: Citation
}
export type Ladder = {
  /** Highest step that the chart shows; unknown where it is silent. L2x is a bridge beside it. */
  step: Step | 'unknown'
  rungs: Rung[]
  /** Drug classes of the next step, and why. */
  next: { steps: Step[]; classes: string[]; sentence: string }
}

export type PhenotypeRow = {
  key: string
  label: string
  towards: 'tnf-antagonist' | 'bisphosphonate' | 'both-open' | 'neither'
  answer: Answer
  reason: string
  evidence: Evidence[]
  citation: Citation
}
/** Two lists side by side; `sentence` says what they hold and never names a winner. */
export type Phenotype = { rows: PhenotypeRow[]; sentence: string; citation: Citation }

type Consequence = 'block' | 'warn' | 'info'
export type TreatmentCheck = {
  id: string
  /** A pregnancy result: hidden until asked on screen, never in a document. */
  confidential?: true
  label: string
  status: 'done' | 'missing' | 'out-of-date' | 'abnormal' | 'not-applicable'
  /** Null when nothing follows from it. */
  consequence: Consequence | null
  /** What was found, with value and date. */
  finding: string
  /** What follows. */
  advice: string
  evidence: Evidence[]
  citation: Citation
}

export type DoseLine = {
  id: string
  use: 'default' | 'other' | 'unconfirmed'
  /** Per kilogram or square metre with its schedule, or the kind of dose where it goes by weight band. */
  text: string
  /** "at most 1,000 mg a day"; null when no source gives a cap. */
  cap: string | null
  /** For this child, with the weight and its date; null with the reason in `withheld`. */
  milligrams: string | null
  withheld: string | null
  notes: string[]
  evidence: Evidence[]
  citation: Citation
}

export type TreatmentOption = {
  drug: string
  label: string
  class: string
  steps: Step[]
  /** Of the next step of the ladder: laid out first, never chosen. */
  atThisStep: boolean
  why: string
  offLabel: string
  doses: DoseLine[]
  checks: TreatmentCheck[]
  /** Reasons that stop the suggestion; an override needs a reason. */
  blocked: string[]
  warnings: string[]
  notes: string[]
  citation: Citation
}

export type TreatmentAlert = {
  id: string
  level: 'urgent' | 'warn' | 'info'
  text: string
  reason: string
  evidence: Evidence[]
  citation: Citation
}

/** One charted pamidronate infusion, for the yearly sum. */
export type PamidronateDose = {
  /** Reference of the administration: what the clinician confirms. */
  reference: string
  date: string | null
  mgPerKg: number | null
  confirmed: boolean
  sentence: string
  evidence: Evidence[]
}
export type CumulativePamidronate = {
  doses: PamidronateDose[]
  /** Sum of the confirmed doses of the 365 days up to the reading; null when none is confirmed. */
  mgPerKg: number | null
  /** Highest sum of confirmed doses in any 365 days. */
  highestMgPerKg: number | null
  unconfirmed: number
  limitMgPerKg: number
  sentence: string
  citation: Citation
}

export type Treatment = {
  history: TreatmentCourse[]
  step: Ladder
  phenotype: Phenotype
  /** The weight that carries milligrams, or why none does. */
  weight: { kg: number | null; date: string | null; sentence: string; evidence: Evidence[] }
  kidney: { sentence: string; evidence: Evidence[]; citation: Citation }
  /** What stands above the options: "If CNO is accepted …", or why none is laid out. */
  premise: string
  options: TreatmentOption[]
  alerts: TreatmentAlert[]
  pamidronate: CumulativePamidronate
  /** The rule of 4.4 for a second bisphosphonate course; null without a first one. */
  retreatment: { answer: Answer; sentence: string; evidence: Evidence[]; citation: Citation } | null
}

/** What the chart answers to one check, before its consequence is weighed. */
export type Found = {
  status: Exclude<TreatmentCheck['status'], 'not-applicable'>
  /** Empty when there is nothing to show. */
  finding: string
  evidence: Evidence[]
}
