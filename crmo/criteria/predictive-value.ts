/** What a Jansson score at or above the threshold means at another prevalence than the cohort's. No negative value is derived. */
import { jansson2009 } from '../../smart-config/instruments/jansson-2009.ts'
import type { Citation } from '../../smart-config/types.ts'

export type PredictiveValue = {
  /** Chosen probability before the score, 0 to 1. */
  pretest: number
  /** Probability of NBO after a score at or above the threshold, 0 to 1. */
  posttest: number
  /** The arithmetic, a sentence a step. */
  derivation: string[]
  citation: Citation
}

const percent = (share: number, digits = 0): string => `${(share * 100).toFixed(digits)} %`

/** The whole children behind the published percentages: 69 of 102 with the disease and 2 of 122 without. */
function positivesOfCohort(): { hits: number; falseAlarms: number } {
  const { cohort, performance } = jansson2009
  const hits = Math.round(performance.sensitivity * cohort.withDisease)
  return { hits, falseAlarms: Math.round(hits / performance.positivePredictiveValue - hits) }
}

/**
 * Positive predictive value at a pre-test probability that the clinician chooses (clinical-basis 2.1, traps: 97 % is not this child's).
 * Only for a score at or above the threshold, and only against what the cohort held: tumour and bacterial infection.
 *
 * @returns null when `pretest` is no probability between 0 and 1, both excluded: there the score could change nothing
 */
export function predictiveValue(pretest: number): PredictiveValue | null {
  if (!(pretest > 0 && pretest < 1)) return null
  const { cohort, threshold, performance, citation } = jansson2009
  const { hits, falseAlarms } = positivesOfCohort()
  const sensitivity = hits / cohort.withDisease
  const falseRate = falseAlarms / cohort.without
  const posttest = (sensitivity * pretest) / (sensitivity * pretest + falseRate * (1 - pretest))
  const total = cohort.withDisease + cohort.without
  return {
    pretest,
    posttest,
    derivation: [
      `Published for ${threshold} points and more: sensitivity ${percent(performance.sensitivity)}, positive predictive value ${percent(performance.positivePredictiveValue)}, in a cohort where ${cohort.withDisease} of ${total} (${percent(cohort.withDisease / total)}) had NBO.`,
      `That is ${hits} of ${cohort.withDisease} with NBO and about ${falseAlarms} of ${cohort.without} without it: specificity about ${percent(1 - falseRate)} (derived).`,
      `At ${percent(pretest)} before the score: ${sensitivity.toFixed(3)} × ${pretest.toFixed(2)} / (${sensitivity.toFixed(3)} × ${pretest.toFixed(2)} + ${falseRate.toFixed(4)} × ${(1 - pretest).toFixed(2)}) = about ${percent(posttest)}.`,
      'The others in the cohort had bone tumours or bacterial osteomyelitis: against leukaemia, LCH, tuberculosis, scurvy or hypophosphatasia the figure means nothing.',
    ],
    citation: { ...citation, derived: true },
  }
}
