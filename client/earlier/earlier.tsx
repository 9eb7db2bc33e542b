import type { EarlierAssessment } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'
import { Section } from '../controls/section.tsx'
import { dayWords } from '../words/dates.ts'
import { earlierLine, earlierScore, earlierState, isUnsettled } from './earlier-words.ts'
import './earlier.css'

/** Assessments of this patient that are in the chart, or signed here and not yet there. */
export function Earlier(props: { earlier: EarlierAssessment[]; onOpen: (assessmentId: string) => void }) {
  if (props.earlier.length === 0) return null
  return (
    <Section
      id="earlier"
      title="Earlier assessments"
      aside={<span className="section-aside">{earlierLine(props.earlier)}</span>}
    >
      <ul className="earlier-list">
        {props.earlier.map((entry) => (
          <li
            key={`${entry.assessmentId} ${entry.reference}`}
            className={isUnsettled(entry) ? 'earlier-unsettled' : ''}
          >
            <span className="earlier-date">{dayWords(entry.authored)}</span>
            <span className="earlier-score">{earlierScore(entry)}</span>
            <span>
              {entry.author ?? 'author not stated'} · {earlierState(entry)}
              {entry.reference ? <span className="reference"> {entry.reference}</span> : null}
            </span>
            {entry.signedHere ? (
              <Action
                kind="quiet"
                name={`Open receipt of ${dayWords(entry.authored)}`}
                onPress={() => props.onOpen(entry.assessmentId)}
              >
                Open receipt
              </Action>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
