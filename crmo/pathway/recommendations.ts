import type { PlanLine, Recommendation, RedFlag } from '../assessment.ts'
import type { Review } from '../review.ts'
import { recommendationRules } from './recommendation-rules.ts'
import type { Situation } from './situation.ts'

const fromFlag = (flag: RedFlag): Recommendation => ({
  id: `urgent-${flag.row}`,
  kind: 'urgent',
  text: `${flag.title}: ${flag.advice}`,
  reason: `${flag.row}. ${flag.reason}`,
  citation: flag.citation,
  evidence: flag.evidence,
})

/** Urgent rows first, then every rule that applies, in the table's order. */
export function recommendations(situation: Situation): Recommendation[] {
  const given = recommendationRules
    .filter((rule) => rule.when(situation))
    .map(({ id, kind, text, reason, evidence, citation }) => ({
      id,
      kind,
      text: text(situation),
      reason: reason(situation),
      citation,
      evidence: evidence?.(situation) ?? [],
    }))
  return [...situation.urgent.map(fromFlag), ...given]
}

/** What the clinician decided. A choice about a recommendation that no longer stands is not carried over. */
export function planOf(recommended: Recommendation[], review: Review): PlanLine[] {
  const decided = recommended.flatMap((one): PlanLine[] => {
    const choice = review.plan.choices[one.id]
    return choice
      ? [
          {
            id: one.id,
            text: choice.choice === 'edited' ? choice.text : one.text,
            choice: choice.choice,
            reason: choice.reason,
          },
        ]
      : []
  })
  const own = review.plan.ownLines
    .filter((line) => line.trim())
    .map((text, index): PlanLine => ({ id: `own-${index + 1}`, text, choice: 'own', reason: '' }))
  return [...decided, ...own]
}
