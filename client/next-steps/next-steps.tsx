import type { ItemAnswer, NextStep } from '../../crmo/assessment.ts'
import { Fold } from '../controls/fold.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { TrustTags } from '../rows/trust-tags.tsx'
import { burdenWords } from './burden-words.ts'

/** What the step does for the score; a step for the diagnosis alone answers no item of it. */
const effect = (step: NextStep): string | null =>
  step.decidesAlone ? 'can decide the score alone' : step.couldDecide ? 'can help to decide the score' : null

/** How to find out what is unknown, best first. */
export function NextSteps({ steps, items }: { steps: readonly NextStep[]; items: readonly ItemAnswer[] }) {
  if (steps.length === 0) return null
  const labels = new Map(items.map((item) => [item.key, item.label]))
  return (
    <div className="finding-out">
      <h3>How to find out</h3>
      <ol className="next-list">
        {steps.map((step) => (
          <li key={step.id}>
            <p>
              <span className="recommendation-kind">{burdenWords[step.burden]}</span> {step.text}
              <TrustTags of={step.citation} />
              {effect(step) ? <span className="tag tag-decides">{effect(step)}</span> : null}
            </p>
            {step.items.length > 0 ? (
              <p className="hint">Answers: {step.items.map((key) => labels.get(key) ?? key).join('; ')}</p>
            ) : null}
            <Fold
              className="fold-small"
              summary={
                <>
                  Why<span className="visually-hidden">: {step.text}</span>
                </>
              }
            >
              {() => (
                <>
                  <p className="hint">{step.reason}</p>
                  <CitationLine citation={step.citation} />
                </>
              )}
            </Fold>
          </li>
        ))}
      </ol>
    </div>
  )
}
