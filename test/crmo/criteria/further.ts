/** Shorthands for the instruments of the registry. */
import { assess } from '../../../crmo/assess.ts'
import type { Chart } from '../../../crmo/chart/chart.ts'
import type { Evidence } from '../../../crmo/evidence.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'
import type { FurtherKey } from '../../../smart-config/instruments/registry.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { chartOf } from '../builders.ts'

export const further = (chart: Chart, key: FurtherKey, review: Review = emptyReview()) =>
  assess(chart, review, siteRules).instruments[key]

export function furtherItem(
  chart: Chart | unknown[],
  instrument: FurtherKey,
  key: string,
  review: Review = emptyReview(),
) {
  const { items } = further(Array.isArray(chart) ? chartOf(...chart) : chart, instrument, review)
  const item = items.find((one) => one.key === key)
  if (!item) throw new Error(`no item ${key} in ${instrument}`)
  return item
}

export const wholeBodyMri: Evidence = {
  reference: 'DiagnosticReport/whole-body',
  version: '1',
  label: 'Whole-body MRI',
  date: '2026-06-15',
  status: 'final',
}
/** The chart as it is when the whole skeleton has been imaged and every report could be read. */
export const wholeSkeleton = (chart: Chart): Chart => ({
  ...chart,
  wholeSkeletonImaged: true,
  wholeSkeletonEvidence: [wholeBodyMri],
  noLesionEvidence: chart.lesions.length === 0 ? [wholeBodyMri] : [],
})

/** Answers by item key, as a clinician gives them. */
export const answered = (answers: Record<string, 'yes' | 'no' | 'unknown'>, more: Partial<Review> = {}): Review => ({
  ...emptyReview(),
  ...more,
  answers: Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [key, { answer, reason: 'said in the test' }]),
  ),
})
