import type { ReactNode } from 'react'
import type { Answer, Evidence } from '../../crmo/evidence.ts'
import type { Citation } from '../../smart-config/types.ts'
import { CitationLine } from '../evidence/citation-line.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import { answerWord } from '../words/answer-words.ts'
import './rows.css'

/** One question with its answer and what it rests on; to read, not to correct. */
export function AnswerRow(props: {
  answer: Answer
  label: string
  /** Beside the label: how far it is confirmed, who answered. */
  tags?: ReactNode
  reason: string
  evidence: readonly Evidence[]
  citation?: Citation
  /** What follows, how to find out. */
  children?: ReactNode
}) {
  return (
    <li className="answer-row">
      <p>
        <span className={`answer answer-${props.answer}`}>{answerWord(props.answer)}</span>
      </p>
      <div className="row-body">
        <p>
          <strong lang="en">{props.label}</strong>
          {props.tags}
        </p>
        <p lang="en">{props.reason}</p>
        {props.children}
        {props.evidence.length > 0 ? <EvidenceFold evidence={props.evidence} of={props.label} /> : null}
        {props.citation ? <CitationLine citation={props.citation} /> : null}
      </div>
    </li>
  )
}
