import type { PathwayRow } from '../../crmo/assessment.ts'
import type { Monitoring } from '../../crmo/monitoring/monitoring-types.ts'
import { Fold } from '../controls/fold.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { Pathway } from '../pathway/pathway.tsx'
import { AnswerRow } from '../rows/answer-row.tsx'
import { monitoringTexts } from './monitoring-texts.ts'
import { Schedule } from './schedule.tsx'

/** What falls due, what to watch for, what may shape the course: each folded. */
export function MonitoringBody(props: { monitoring: Monitoring; sequelae: readonly PathwayRow[] }) {
  const { schedule, watches, risks, horizon, silence } = props.monitoring
  const t = monitoringTexts()
  return (
    <>
      <Fold summary={t.schedule(schedule.length)}>
        {() => (
          <>
            <Schedule lines={schedule} />
            <CitationLine citation={horizon.citation} />
            <CitationLine citation={silence.citation} />
          </>
        )}
      </Fold>
      <Fold summary={t.watch(watches.length)}>
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
                <p lang="en">{watch.prompt}</p>
              </AnswerRow>
            ))}
          </ul>
        )}
      </Fold>
      <Pathway title={t.sequelae} rows={props.sequelae} />
      <Fold summary={t.course(risks.length)}>
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
                <p className="hint" lang="en">
                  {risk.meaning}
                </p>
              </AnswerRow>
            ))}
          </ul>
        )}
      </Fold>
    </>
  )
}
