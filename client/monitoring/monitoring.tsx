import { lazy, Suspense } from 'react'
import type { PathwayRow } from '../../crmo/assessment.ts'
import type { Monitoring as MonitoringOfChild } from '../../crmo/monitoring/monitoring-types.ts'
import { Section } from '../controls/section.tsx'
import { counted } from '../words/answer-words.ts'

/** Read only where the part is opened, so fetched then. */
const MonitoringBody = lazy(async () => ({ default: (await import('../opened-parts.ts')).MonitoringBody }))

/** Follow-up: what changed, how long, when, what to watch for. The response and two sentences in sight, the rest folded. */
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
        <p>
          {course.response ? `${course.response.sentence} Items and counts are not confirmed at the source. ` : ''}
          <a href="#earlier">Earlier assessments, side by side</a>
        </p>
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
