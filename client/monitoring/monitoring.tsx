import { lazy, Suspense } from 'react'
import type { PathwayRow } from '../../crmo/assessment.ts'
import type { Monitoring as MonitoringOfChild } from '../../crmo/monitoring/monitoring-types.ts'
import { Section } from '../controls/section.tsx'
import { counted } from '../words/answer-words.ts'

/** Fetched when there is something to compare: most charts hold no earlier assessment. */
const Comparison = lazy(async () => ({ default: (await import('./comparison.tsx')).Comparison }))

/** Read only where the part is opened, so fetched then. */
const MonitoringBody = lazy(async () => ({ default: (await import('../opened-parts.ts')).MonitoringBody }))

/** Follow-up: what changed, how long, when, what to watch for. Comparison and two sentences in sight, the rest folded. */
export function Monitoring(props: { monitoring: MonitoringOfChild; sequelae: readonly PathwayRow[] }) {
  const { course, schedule, watches, horizon, silence } = props.monitoring
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
      <Suspense fallback={<p className="hint">Opening …</p>}>
        <MonitoringBody {...props} />
      </Suspense>
    </Section>
  )
}
