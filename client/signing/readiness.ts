import type { Review } from '../../crmo/review.ts'
import type { Preview, Replaces } from '../../server/api/contract.ts'
import type { DraftStatus } from '../state/draft-saver.ts'
import type { Recalculation } from '../state/use-assessment.ts'

/** The preview on screen, and what it was made from. */
export type Shown = {
  preview: Preview
  review: Review
  chartHash: string
  assessmentId: string
  replaces?: Replaces | undefined
}

/** True when the preview still shows exactly what would be signed. */
export const isCurrent = (
  shown: Shown,
  now: { review: Review; chartHash: string; assessmentId: string; replaces?: Replaces | undefined },
): boolean =>
  shown.replaces === now.replaces &&
  shown.review === now.review &&
  shown.chartHash === now.chartHash &&
  shown.assessmentId === now.assessmentId

/** Why it cannot be signed now, as a sentence; null when it can. */
export function signObstacle(now: {
  user: { name: string; maySign: boolean }
  shown: Shown | null
  review: Review
  chartHash: string
  assessmentId: string
  replaces?: Replaces | undefined
  draft: DraftStatus
  recalculation: Recalculation
}): string | null {
  if (!now.user.maySign)
    return `Only a practitioner can sign. The EHR names ${now.user.name || 'this user'} as something else.`
  if (now.draft.state === 'conflict') return 'Another window holds a newer draft. Choose between the two first.'
  if (now.recalculation !== 'current')
    return 'What stands on this page does not follow your last change yet, so it cannot be signed.'
  if (!now.shown) return 'Look at the preview first: you sign exactly what it shows.'
  if (!isCurrent(now.shown, now)) return 'The review changed after this preview. Preview again before you sign.'
  return null
}
