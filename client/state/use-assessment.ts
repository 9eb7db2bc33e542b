import { useEffect, useMemo, useState } from 'react'
import type { Assessment } from '../../crmo/assessment.ts'
import { emptyReview, type Review } from '../../crmo/review.ts'
import type { ChartView } from '../../server/api/contract.ts'

/** The clinical rules are a file of their own. It is on its way while the chart is read, and the review does not wait for it. */
const fetched = import('../../crmo/assess.ts')
type Rules = typeof import('../../crmo/assess.ts')
// Without a page that listens, a failure is told by the hook below.
fetched.catch(() => undefined)

/** `waiting`: a correction was made before the rules were there. `failed`: they did not come, and nothing is recalculated. */
export type Recalculation = 'current' | 'waiting' | 'failed'

/**
 * The assessment of chart and review: the server's as long as the review is the one that the server knew, from the first change on
 * the page's own, at once. `charted` is the chart's alone.
 */
export function useAssessment(
  view: ChartView,
  review: Review,
  coming: Promise<Rules> = fetched,
): { assessment: Assessment; charted: Assessment; recalculation: Recalculation } {
  const [rules, setRules] = useState<Rules | 'loading' | 'failed'>('loading')
  useEffect(() => {
    let here = true
    coming.then(
      (loaded) => here && setRules(loaded),
      () => here && setRules('failed'),
    )
    return () => {
      here = false
    }
  }, [coming])
  const known = useMemo(
    () => JSON.stringify(review) === JSON.stringify(view.draft?.review ?? emptyReview()),
    [view, review],
  )
  const ownRules = known || typeof rules === 'string' ? null : rules
  const assessment = useMemo(
    () => (ownRules ? ownRules.assess(view.chart, review, view.siteRules) : view.assessment),
    [ownRules, view, review],
  )
  return {
    assessment,
    charted: view.charted ?? view.assessment,
    recalculation: known || ownRules ? 'current' : rules === 'failed' ? 'failed' : 'waiting',
  }
}
