import type { ItemAnswer, NextStep } from '../../crmo/assessment.ts'
import { Fold } from '../controls/fold.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { TrustTags } from '../rows/trust-tags.tsx'
import { burdenWord } from './burden-words.ts'
import { nextTexts } from './next-texts.ts'

/** What the step does for the score; a step for the diagnosis alone answers no item of it. */
const effect = (step: NextStep): string | null =>
  step.decidesAlone ? nextTexts().decidesAlone : step.couldDecide ? nextTexts().couldDecide : null

/** How to find out what is unknown, best first. */
export function NextSteps({ steps, items }: { steps: readonly NextStep[]; items: readonly ItemAnswer[] }) {
  if (steps.length === 0) return null
  const labels = new Map(items.map((item) => [item.key, item.label]))
  return (
    <div className="finding-out">
      <h3>{nextTexts().findOut}</h3>
      <ol className="next-list">
        {steps.map((step) => (
          <li key={step.id}>
            <p>
              <span className="recommendation-kind">{burdenWord(step.burden)}</span> <span lang="en">{step.text}</span>
              <TrustTags of={step.citation} />
              {effect(step) ? <span className="tag tag-decides">{effect(step)}</span> : null}
            </p>
            {step.items.length > 0 ? (
              <p className="hint">
                {nextTexts().answers}{' '}
                <span lang="en">{step.items.map((key) => labels.get(key) ?? key).join('; ')}</span>
              </p>
            ) : null}
            <Fold
              className="fold-small"
              summary={
                <>
                  {nextTexts().why}
                  <span className="visually-hidden">: {step.text}</span>
                </>
              }
            >
              {() => (
                <>
                  <p className="hint" lang="en">
                    {step.reason}
                  </p>
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
