import type { Answer } from '../../../crmo/evidence.ts'
import type { FindingKey } from '../../../crmo/findings.ts'
import { emptyReview, type Review } from '../../../crmo/review.ts'

/** A review in which the clinician answers these findings. */
export const saying = (answers: Partial<Record<FindingKey, Answer>>): Review => ({
  ...emptyReview(),
  findings: Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, { answer, note: '' }])),
})
