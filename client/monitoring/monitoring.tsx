import { lazy, Suspense } from 'react'
import type { PathwayRow } from '../../crmo/assessment.ts'
import type { Monitoring as MonitoringOfChild } from '../../crmo/monitoring/monitoring-types.ts'
import { Fold } from '../controls/fold.tsx'
import { Section } from '../controls/section.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { Pathway } from '../pathway/pathway.tsx'
import { AnswerRow } from '../rows/answer-row.tsx'
import { counted } from '../words/answer-words.ts'
import { Schedule } from './schedule.tsx'

/** Fetched when there is something to compare: most charts hold no earlier assessment. */
const Comparison = lazy(async () => ({ default: (await import('./comparison.tsx')).Comparison }))

/** Follow-up: what changed, how long, when, what to watch for. Comparison and two sentences in sight, the rest folded. */
export function Monitoring(props: { monitoring: MonitoringOfChild; sequelae: readonly PathwayRow[] }) {
  const { course, schedule, watches, risks, horizon, silence } = props.monitoring
  return (
    <Section
      id="monitoring"
      title="Monitoring and follow-up"
      aside={
        <span className="section-aside">
          {counted(schedule.length, 'date')}, {watches.length} to watch
        </span>
      }
    >
      {course.earlier.length > 0 ? (
        <Suspense fallback={<p className="hint">Comparing with the earlier assessment…</p>}>
          <Comparison course={course} />
        </Suspense>
      ) : (
        <p className="hint">No earlier assessment by this app is in the chart to compare with.</p>
      )}
      <p>{horizon.sentence}</p>
      <p>{silence.sentence}</p>
      <Fold summary={`Schedule (${schedule.length})`}>
        {() => (
          <>
            <Schedule lines={schedule} />
            <CitationLine citation={horizon.citation} />
            <CitationLine citation={silence.citation} />
          </>
        )}
      </Fold>
      <Fold summary={`What to watch for (${watches.length})`}>
        {() => (
          <ul className="row-list">
            {watches.map((watch) => (
              <AnswerRow
                key={watch.key}
                answer={watch.answer}
                label={watch.title}
                reason={watch.reason}
                evidence={watch.evidence}
                citation={watch.citation}
              >
                <p>{watch.prompt}</p>
              </AnswerRow>
            ))}
          </ul>
        )}
      </Fold>
      <Pathway title="Sequelae" rows={props.sequelae} named={false} />
      <Fold summary={`What may shape the course (${risks.length}); decides nothing`}>
        {() => (
          <ul className="row-list">
            {risks.map((risk) => (
              <AnswerRow
                key={risk.key}
                answer={risk.answer}
                label={risk.label}
                reason={risk.reason}
                evidence={risk.evidence}
                citation={risk.citation}
              >
                <p className="hint">{risk.meaning}</p>
              </AnswerRow>
            ))}
          </ul>
        )}
      </Fold>
    </Section>
  )
}
