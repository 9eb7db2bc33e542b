import type { EntryGate as Gate } from '../../crmo/assessment.ts'
import type { Citation } from '../../smart-config/types.ts'
import { Fold } from '../controls/fold.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { AnswerRow } from '../rows/answer-row.tsx'
import { scoreTexts } from './score-texts.ts'

/** For whom the score was meant, beside the score. */
export function EntryGate(props: { gate: Gate; citations: readonly Citation[] }) {
  const { gate } = props
  return (
    <div className="entry-gate">
      <p>
        <strong>{scoreTexts().meantFor}</strong> <span lang="en">{gate.sentence}</span>
      </p>
      <Fold summary={scoreTexts().entryFold} className="fold-small">
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
