import type { Lesion } from '../../crmo/lesion.ts'
import type { AssessmentRecord } from '../../crmo/monitoring/record.ts'
import type { Review } from '../../crmo/review.ts'
import type { Change } from '../state/change.ts'

export type MapProps = {
  lesions: readonly Lesion[]
  /** What the chart alone says. */
  charted: readonly Lesion[]
  review: Review
  change: Change
  /** Earlier assessments, newest first; the lesions of one can be laid over as outlines. */
  earlier: readonly AssessmentRecord[]
}
