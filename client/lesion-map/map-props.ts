import type { Lesion, LesionSite } from '../../crmo/lesion.ts'
import type { Review } from '../../crmo/review.ts'
import type { Change } from '../state/change.ts'

export type MapProps = {
  lesions: readonly Lesion[]
  /** What the chart alone says. */
  charted: readonly Lesion[]
  review: Review
  change: Change
  /** Lesions of an earlier assessment, laid over as outlines. */
  earlier?: readonly LesionSite[]
}
