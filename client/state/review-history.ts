import type { Review } from '../../crmo/review.ts'
import { applyChange, type ReviewChange } from './review-changes.ts'

/** The review with its way back. `typing` names the text field of the latest change, so that a note is one undo step, not forty. */
export type ReviewHistory = { past: Review[]; present: Review; typing: string | null }

export type HistoryStep = ReviewChange | { change: 'undo' } | { change: 'replace'; review: Review }

export const startHistory = (review: Review): ReviewHistory => ({ past: [], present: review, typing: null })

const longestPast = 200

/** Reducer of the review screen. */
export function reviewHistory(history: ReviewHistory, step: HistoryStep): ReviewHistory {
  if (step.change === 'undo') {
    const previous = history.past.at(-1)
    return previous ? { past: history.past.slice(0, -1), present: previous, typing: null } : history
  }
  // Taking over another window's draft can be undone like any other change.
  const present = step.change === 'replace' ? step.review : applyChange(history.present, step)
  if (present === history.present) return history
  const typing = step.change === 'finding-note' ? step.key : null
  if (typing && typing === history.typing) return { ...history, present }
  return { past: [...history.past, history.present].slice(-longestPast), present, typing }
}
