import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Assessment } from '../../crmo/assessment.ts'
import { emptyReview, type Review } from '../../crmo/review.ts'
import type { ChartView } from '../../server/api/contract.ts'
import { whenIdle } from '../when-idle.ts'

type Rules = typeof import('../../crmo/assess.ts')
let fetched: Promise<Rules> | undefined
/** The clinical rules are a file of their own. */
const fetchRules = (): Promise<Rules> => {
  fetched ??= import('../../crmo/assess.ts')
  return fetched
}
// Without a page that listens, a failure is told by the hook below.
whenIdle(() => fetchRules().catch(() => undefined))

/** `waiting`: a correction was made before the rules were there. `failed`: they did not come, and nothing is recalculated. */
export type Recalculation = 'current' | 'waiting' | 'failed'

/**
 * The assessment of chart and review: the server's as long as the review is the one that the server knew, from the first change on
 * the page's own, at once. `charted` is the chart's alone.
 */
export function useAssessment(
  view: ChartView,
  review: Review,
  come: () => Promise<Rules> = fetchRules,
): { assessment: Assessment; charted: Assessment; recalculation: Recalculation } {
  const [rules, setRules] = useState<Rules | 'loading' | 'failed'>('loading')
  // The review is readable without them, so they come when it stands.
  const stands = useDeferredValue(true, false)
  useEffect(() => {
    if (!stands) return
    let here = true
    come().then(
      // In no hurry: it changes nothing that is seen, unless a correction waits for it.
      (loaded) =>
        startTransition(() => {
          if (here) setRules(loaded)
        }),
      () => here && setRules('failed'),
    )
    return () => {
      here = false
    }
  }, [come, stands])
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
