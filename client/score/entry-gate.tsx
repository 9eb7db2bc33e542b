import type { EntryGate as Gate } from '../../crmo/assessment.ts'
import { Fold } from '../controls/fold.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { AnswerRow } from '../rows/answer-row.tsx'

/** For whom the score was meant, beside the score. */
export function EntryGate({ gate }: { gate: Gate }) {
  return (
    <div className="entry-gate">
      <p>
        <strong>Meant for this child?</strong> {gate.sentence}
      </p>
      <Fold summary="What the entry asks" className="fold-small">
        {() => (
          <>
            <ul className="row-list">
              {gate.parts.map((part) => (
                <AnswerRow
                  key={part.key}
                  answer={part.answer}
                  label={part.label}
                  reason={part.reason}
                  evidence={part.evidence}
                />
              ))}
            </ul>
            <CitationLine citation={gate.citation} />
          </>
        )}
      </Fold>
    </div>
  )
}
