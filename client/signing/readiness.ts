import type { Review } from '../../crmo/review.ts'
import type { Preview, Replaces } from '../../server/api/contract.ts'
import type { DraftStatus } from '../state/draft-saver.ts'
import type { Recalculation } from '../state/use-assessment.ts'
import { signTexts } from './sign-texts.ts'

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
  const t = signTexts()
  if (!now.user.maySign) return t.onlyPractitioner(now.user.name || t.thisUser)
  if (now.draft.state === 'conflict') return t.twoDrafts
  if (now.recalculation !== 'current') return t.notRecalculated
  if (!now.shown) return t.previewFirst
  if (!isCurrent(now.shown, now)) return t.previewStale
  return null
}
