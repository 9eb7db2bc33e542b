import type { ItemAnswer } from '../assessment.ts'
import type { Review } from '../review.ts'
import type { Verdict } from './verdict.ts'

export type Reviewed = Omit<Verdict, 'origin'> & { origin: ItemAnswer['origin'] }

/** The clinician's answer under the item's key replaces what the chart says; the chart's evidence stays beside it. */
export function reviewed(said: Verdict | Reviewed, item: { key: string; label: string }, review: Review): Reviewed {
  const override = review.answers[item.key]
  if (!override) return said
  const { answer, reason } = override
  return {
    answer,
    reason: `The clinician: ${reason}`,
    evidence: [
      {
        reference: 'clinician',
        version: null,
        label: item.label,
        date: null,
        status: null,
        value: answer,
        note: reason,
      },
      ...said.evidence,
    ],
    origin: 'clinician',
  }
}
