import { Suspense } from 'react'
import type { PathwayRow } from '../../crmo/assessment.ts'
import type { Monitoring as MonitoringOfChild } from '../../crmo/monitoring/monitoring-types.ts'
import { Section } from '../controls/section.tsx'
import { frameTexts } from '../words/frame-texts.ts'
import { openedPart } from '../words/opened-part.ts'
import { partTexts } from '../words/part-texts.ts'

/** Read only where the part is opened, so fetched then. */
const MonitoringBody = openedPart(async () => (await import('../opened-parts.ts')).MonitoringBody)

/** Follow-up: what changed, how long, when, what to watch for. The response and two sentences in sight, the rest folded. */
export function Monitoring(props: { monitoring: MonitoringOfChild; sequelae: readonly PathwayRow[] }) {
  const { course, schedule, watches, horizon, silence } = props.monitoring
  const t = partTexts()
  return (
    <Section
      id="monitoring"
      title={t.monitoring}
      aside={
        <span className="section-aside">
          {t.dates(schedule.length)}, {t.toWatch(watches.length)}
        </span>
      }
    >
      {course.earlier.length > 0 ? (
        <p>
          {course.response ? (
            <>
              <span lang="en">{course.response.sentence}</span> {t.unconfirmedAtSource}{' '}
            </>
          ) : null}
          <a href="#earlier">{t.compare}</a>
        </p>
      ) : (
        <p className="hint">{t.nothingToCompare}</p>
      )}
      <p lang="en">{horizon.sentence}</p>
      <p lang="en">{silence.sentence}</p>
      <Suspense fallback={<p className="hint">{frameTexts().opening}</p>}>
        <MonitoringBody {...props} />
      </Suspense>
    </Section>
  )
}
