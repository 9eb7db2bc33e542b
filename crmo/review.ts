/**
 * What the clinician said: history, answers, lesions, plan. Everything is optional; an empty review leaves the chart's own answers.
 * Plain JSON; the server validates it with `crmo/review-schema.ts`.
 */
import type { MeasureKey } from '../smart-config/instruments/table.ts'
import type { Answer } from './evidence.ts'
import type { FindingKey } from './findings.ts'
import type { LesionFeature, LesionSite } from './lesion.ts'

export type Review = {
  /** Tri-state history and examination findings, entered once. `unknown` withdraws what the chart said. */
  findings: Partial<Record<FindingKey, { answer: Answer; note: string }>>
  /** 0 to 10. */
  measures: {
    pain: number | null
    patientGlobal: number | null
    physicianGlobal: number | null
    /** Childhood Health Assessment Questionnaire, 0 to 3. */
    chaq?: number | null
    /** Sites found tender or warm on examination: not the lesions of the imaging. */
    clinicalLesions?: number | null
    /** Said in place of what the chart gives, mm/h. For component scores alone: flags and rules keep to the chart. */
    esr?: number | null
    /** Likewise: lesions on whole-body imaging. */
    lesions?: number | null
  }
  /** How a number of `measures` was found. Required where the chart can give it (`smart-config/instruments/measures.ts`). */
  measureNotes?: Partial<Record<MeasureKey, MeasureNote>>
  /** Chosen probability of CNO before the score, above 0 and below 1. Absent: none was chosen. */
  pretestProbability?: number | null
  /** Overrides of instrument items, by item key (`smart-config/instruments/`). A reason is required. */
  answers: Record<string, { answer: Answer; reason: string }>
  lesions: {
    /** Ids of suggested or resolved lesions that count on the clinician's word. */
    confirmed: string[]
    removed: { id: string; reason: string }[]
    added: (LesionSite & { id: string; features: LesionFeature[]; reason: string })[]
    /** Features corrected on a lesion of the chart. */
    features: { id: string; features: LesionFeature[]; reason: string }[]
  }
  /** Adjusted index period, ISO dates; null = the rule's own bound. */
  indexPeriod: { from: string | null; to: string | null } | null
  plan: {
    /** By recommendation id. `edited` replaces the text; `declined` needs a reason. */
    choices: Record<string, { choice: 'accepted' | 'edited' | 'declined'; text: string; reason: string }>
    ownLines: string[]
  }
  /** Absent in reviews that were begun before it existed. */
  treatment?: {
    /**
     * Administrations whose charted pamidronate dose the clinician has checked, with the figure that was shown: only those are summed,
     * and only while the chart still gives that figure.
     */
    confirmedDoses: { reference: string; mgPerKg: number }[]
  }
}

/** `of100`: read off a scale of 100 mm; the tenth of it stands in `measures`. */
export type MeasureNote = { reason: string; of100: boolean }

/** What an earlier assessment measured, for instruments that describe change. What it did not measure is left out. */
export type EarlierMeasures = { date: string; values: Partial<Record<MeasureKey, number>> }

export const emptyReview = (): Review => ({
  findings: {},
  measures: { pain: null, patientGlobal: null, physicianGlobal: null },
  answers: {},
  lesions: { confirmed: [], removed: [], added: [], features: [] },
  indexPeriod: null,
  plan: { choices: {}, ownLines: [] },
})
