import type { Ladder as LadderOfChild } from '../../crmo/treatment/treatment-types.ts'
import { Fold } from '../controls/fold.tsx'
import { AnswerRow } from '../rows/answer-row.tsx'
import { drugClassWords, stepNames } from './treatment-words.ts'

/** Where on the ladder the chart shows the child, and what the next step is. */
export function Ladder({ ladder }: { ladder: LadderOfChild }) {
  const reached = ladder.rungs.find((rung) => rung.step === ladder.step)
  const { steps, classes, sentence } = ladder.next
  return (
    <div className="treatment-part">
      <h3>Step</h3>
      <p>
        <strong>Reached:</strong>{' '}
        {reached ? `${stepNames[reached.step]}, ${reached.title}` : 'unknown, the chart is silent'}
      </p>
      <p>
        <strong>Next:</strong> {steps.map((step) => stepNames[step]).join(', ')}
        {classes.length > 0 ? ` (${classes.map(drugClassWords).join(', ')})` : ''}. {sentence}
      </p>
      <Fold summary="Steps of treatment" className="fold-small">
        {() => (
          <ul className="row-list">
            {ladder.rungs.map((rung) => (
              <AnswerRow
                key={rung.step}
                answer={rung.reached}
                label={`${stepNames[rung.step]}: ${rung.title}`}
                reason={rung.reason}
                evidence={rung.evidence}
                citation={rung.citation}
              />
            ))}
          </ul>
        )}
      </Fold>
    </div>
  )
}
