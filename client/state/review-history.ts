import type { Review } from '../../crmo/review.ts'
import { applyChange, type ReviewChange } from './review-changes.ts'

/**
 * The review with its way back and forth. `typing` names the text field of the latest change, so that a note is one undo step, not
 * forty. `future` is what was undone; any new change drops it.
 */
export type ReviewHistory = { past: Review[]; present: Review; future: Review[]; typing: string | null }

export type HistoryStep = ReviewChange | { change: 'undo' } | { change: 'redo' } | { change: 'replace'; review: Review }

export const startHistory = (review: Review): ReviewHistory => ({ past: [], present: review, future: [], typing: null })

const longestPast = 200

/** Reducer of the review screen. */
export function reviewHistory(history: ReviewHistory, step: HistoryStep): ReviewHistory {
  const { past, present: now, future } = history
  if (step.change === 'undo') {
    const previous = past.at(-1)
    return previous ? { past: past.slice(0, -1), present: previous, future: [now, ...future], typing: null } : history
  }
  if (step.change === 'redo') {
    const [next, ...rest] = future
    return next ? { past: [...past, now], present: next, future: rest, typing: null } : history
  }
  // Taking over another window's draft can be undone like any other change.
  const present = step.change === 'replace' ? step.review : applyChange(now, step)
  if (present === now) return history
  const typing = step.change === 'finding-note' ? step.key : null
  if (typing && typing === history.typing) return { ...history, present, future: [] }
  return { past: [...past, now].slice(-longestPast), present, future: [], typing }
}
