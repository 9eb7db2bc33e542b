import { lazy, Suspense } from 'react'
import type { Course } from '../../crmo/monitoring/monitoring-types.ts'
import type { EarlierAssessment } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'
import { Section } from '../controls/section.tsx'
import { dayWords } from '../words/dates.ts'
import { earlierLine, earlierScore, earlierState, isUnsettled } from './earlier-words.ts'
import './earlier.css'

/** Read only where the part is opened, so fetched then. */
const SideBySide = lazy(async () => ({ default: (await import('../opened-parts.ts')).SideBySide }))

/** Assessments of this patient that are in the chart, or signed here and not yet there; those of earlier days side by side with this one. */
export function Earlier(props: {
  earlier: EarlierAssessment[]
  course: Course
  onOpen: (assessmentId: string) => void
}) {
  const compared = props.course.earlier.length > 0
  if (props.earlier.length === 0 && !compared) return null
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
      {compared ? (
        <Suspense fallback={<p className="hint">Opening …</p>}>
          <SideBySide course={props.course} />
        </Suspense>
      ) : null}
    </Section>
  )
}
