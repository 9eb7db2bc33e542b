import type { HistoryStep } from './review-history.ts'

/** How every part of the page says what the clinician did. */
export type Change = (step: HistoryStep) => void
