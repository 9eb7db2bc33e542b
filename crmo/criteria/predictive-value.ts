/** What a Jansson score at or above the threshold means at another prevalence than the cohort's. No negative value is derived. */
import { jansson2009 } from '../../smart-config/instruments/jansson-2009.ts'
import type { InstrumentResult, PredictiveValue } from '../assessment.ts'
import type { Review } from '../review.ts'

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
export function predictiveValue(pretest: number): (PredictiveValue & { posttest: number }) | null {
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
    sentence: `At ${percent(pretest)} before the score, a score at or above ${threshold} gives about ${percent(posttest)} for CNO against bone tumour and bacterial osteomyelitis only.`,
    derivation: [
      `Published for ${threshold} points and more: sensitivity ${percent(performance.sensitivity)}, positive predictive value ${percent(performance.positivePredictiveValue)}, in a cohort where ${cohort.withDisease} of ${total} (${percent(cohort.withDisease / total)}) had NBO.`,
      `That is ${hits} of ${cohort.withDisease} with NBO and about ${falseAlarms} of ${cohort.without} without it: specificity about ${percent(1 - falseRate)} (derived).`,
      `At ${percent(pretest)} before the score: ${sensitivity.toFixed(3)} × ${pretest.toFixed(2)} / (${sensitivity.toFixed(3)} × ${pretest.toFixed(2)} + ${falseRate.toFixed(4)} × ${(1 - pretest).toFixed(2)}) = about ${percent(posttest)}.`,
      'The others in the cohort had bone tumours or bacterial osteomyelitis: against leukaemia, LCH, tuberculosis, scurvy or hypophosphatasia the figure means nothing.',
    ],
    citation: { ...citation, derived: true },
  }
}

/** For this score: no figure below the threshold, outside the cohort or under an established diagnosis. */
export function predictiveValueOf(
  { category, threshold }: InstrumentResult,
  { pretestProbability }: Review,
  established: boolean,
): PredictiveValue | null {
  const value = predictiveValue(pretestProbability ?? Number.NaN)
  if (!value || (category === 'at-or-above' && !established)) return value
  const sentence = established
    ? 'An established diagnosis stands above the score (row D-31): no predictive value is given.'
    : `Only a score at or above ${threshold} in the cohort of the score has a published predictive value; this one has none.`
  return { ...value, posttest: null, sentence, derivation: [] }
}
