import { Suspense } from 'react'
import type { Course } from '../../crmo/monitoring/monitoring-types.ts'
import type { EarlierAssessment } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'
import { Section } from '../controls/section.tsx'
import { dayWords } from '../words/dates.ts'
import { frameTexts } from '../words/frame-texts.ts'
import { openedPart } from '../words/opened-part.ts'
import { earlierTexts } from './earlier-texts.ts'
import { earlierLine, earlierScore, earlierState, isUnsettled } from './earlier-words.ts'
import './earlier.css'

/** Read only where the part is opened, so fetched then. */
const SideBySide = openedPart(async () => (await import('../opened-parts.ts')).SideBySide)

/** Assessments of this patient that are in the chart, or signed here and not yet there; those of earlier days side by side with this one. */
export function Earlier(props: {
  earlier: EarlierAssessment[]
  course: Course
  onOpen: (assessmentId: string) => void
}) {
  const compared = props.course.earlier.length > 0
  const t = earlierTexts()
  if (props.earlier.length === 0 && !compared) return null
  return (
    <Section id="earlier" title={t.title} aside={<span className="section-aside">{earlierLine(props.earlier)}</span>}>
      <ul className="earlier-list">
        {props.earlier.map((entry) => (
          <li
            key={`${entry.assessmentId} ${entry.reference}`}
            className={isUnsettled(entry) ? 'earlier-unsettled' : ''}
          >
            <span className="earlier-date">{dayWords(entry.authored)}</span>
            <span className="earlier-score">{earlierScore(entry)}</span>
            <span>
              {entry.author ?? t.noAuthor} · {earlierState(entry)}
              {entry.reference ? <span className="reference"> {entry.reference}</span> : null}
            </span>
            {entry.signedHere ? (
              <Action
                kind="quiet"
                name={t.openReceiptOf(dayWords(entry.authored))}
                onPress={() => props.onOpen(entry.assessmentId)}
              >
                {t.openReceipt}
              </Action>
            ) : null}
          </li>
        ))}
      </ul>
      {compared ? (
        <Suspense fallback={<p className="hint">{frameTexts().opening}</p>}>
          <SideBySide course={props.course} />
        </Suspense>
      ) : null}
    </Section>
  )
}
