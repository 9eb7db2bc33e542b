import type { Ladder as LadderOfChild } from '../../crmo/treatment/treatment-types.ts'
import { Fold } from '../controls/fold.tsx'
import { AnswerRow } from '../rows/answer-row.tsx'
import { commonTexts } from '../words/common-texts.ts'
import { treatmentTexts } from './treatment-texts.ts'
import { drugClassWords } from './treatment-words.ts'

/** Where on the ladder the chart shows the child, and what the next step is. */
export function Ladder({ ladder }: { ladder: LadderOfChild }) {
  const reached = ladder.rungs.find((rung) => rung.step === ladder.step)
  const { steps, classes, sentence } = ladder.next
  const t = treatmentTexts()
  return (
    <div className="treatment-part">
      <h3>{t.step}</h3>
      <p>
        <strong>{t.reached}</strong>{' '}
        {reached ? (
          <>
            {t[reached.step]}, <span lang="en">{reached.title}</span>
          </>
        ) : (
          t.silent
        )}
      </p>
      <p>
        <strong>{t.next}</strong> {steps.map((step) => t[step]).join(', ')}
        {classes.length > 0 ? ` (${classes.map(drugClassWords).join(', ')})` : ''}. <span lang="en">{sentence}</span>
      </p>
      <Fold summary={t.steps} className="fold-small">
        {() => (
          <ul className="row-list">
            {ladder.rungs.map((rung) => (
              <AnswerRow
                key={rung.step}
                answer={rung.reached}
                label={commonTexts().labelled(t[rung.step], rung.title)}
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
