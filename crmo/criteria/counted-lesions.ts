/** The lesion list after the review, and what of it counts. */
import type { Chart } from '../chart/chart.ts'
import type { Evidence } from '../evidence.ts'
import type { Lesion } from '../lesion.ts'
import type { Review } from '../review.ts'

const said = (label: string, value: string, note: string): Evidence => ({
  reference: 'clinician',
  version: null,
  label,
  date: null,
  status: null,
  value,
  note,
})

/** The chart's lesions with the clinician's confirmations, removals, corrections and additions. */
export function reviewedLesions(chart: Chart, review: Review): Lesion[] {
  const { confirmed, removed, added, features } = review.lesions
  const ofChart = chart.lesions.map((lesion): Lesion => {
    const removal = removed.find((one) => one.id === lesion.id)
    const correction = features.find((one) => one.id === lesion.id)
    const corrected = correction
      ? {
          ...lesion,
          features: correction.features,
          deniedFeatures: [],
          evidence: [...lesion.evidence, said('Features corrected', correction.features.join(', '), correction.reason)],
        }
      : lesion
    if (removal)
      return {
        ...corrected,
        state: 'removed',
        doubt: removal.reason,
        evidence: [...corrected.evidence, said('Lesion removed', 'removed', removal.reason)],
      }
    if (confirmed.includes(lesion.id))
      return {
        ...corrected,
        state: 'confirmed',
        evidence: [...corrected.evidence, said('Lesion confirmed', 'confirmed', '')],
      }
    return corrected
  })
  const own = added.map(
    ({ reason, ...lesion }): Lesion => ({
      ...lesion,
      deniedFeatures: [],
      state: 'added',
      doubt: null,
      firstShown: null,
      evidence: [said('Lesion added', 'added', reason)],
    }),
  )
  return [...ofChart, ...own]
}

export const counts = (lesion: Lesion): boolean =>
  lesion.state === 'reported' || lesion.state === 'confirmed' || lesion.state === 'added'
export const countedLesions = (lesions: Lesion[]): Lesion[] => lesions.filter(counts)

/** Possible lesions nobody has ruled on: while one stands, "nothing else there" is not certain. */
export const openLesions = (lesions: Lesion[]): Lesion[] => lesions.filter((lesion) => lesion.state === 'suggested')

/**
 * Lesions that a report only calls healed or earlier, as far as they are no mere fractures: not counted until somebody confirms them, but
 * while one stands, "never anything there" is not certain.
 */
export const formerLesions = (lesions: Lesion[]): Lesion[] =>
  lesions.filter(({ state, features }) => state === 'resolved' && !features.includes('fracture_or_collapse'))
