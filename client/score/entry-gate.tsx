import type { EntryGate as Gate } from '../../crmo/assessment.ts'
import type { Citation } from '../../smart-config/types.ts'
import { Fold } from '../controls/fold.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { AnswerRow } from '../rows/answer-row.tsx'

/** For whom the score was meant, beside the score. */
export function EntryGate(props: { gate: Gate; citations: readonly Citation[] }) {
  const { gate } = props
  return (
    <div className="entry-gate">
      <p>
        <strong>Meant for this child?</strong> {gate.sentence}
      </p>
      <Fold summary="What the entry asks; sources of score and biopsy rule" className="fold-small">
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
            {[gate.citation, ...props.citations].map((citation) => (
              <CitationLine key={citation.refs.join()} citation={citation} />
            ))}
          </>
        )}
      </Fold>
    </div>
  )
}
