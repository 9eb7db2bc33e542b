import { lazy, Suspense, useMemo, useState } from 'react'
import type { Assessment } from '../../crmo/assessment.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import { ChoiceRow } from '../controls/choice-row.tsx'
import { Fold } from '../controls/fold.tsx'
import { regionNow } from '../words/chosen.ts'
import { courseOfDisease, isEmpty, within } from './course-of-disease.ts'
import { TimelineTable } from './timeline-table.tsx'
import { timelineTexts } from './timeline-texts.ts'
import './timeline.css'

/** The drawing brings its scales with it: a file of its own, fetched when the part is opened. */
const Drawing = lazy(() =>
  import('./drawing.tsx').catch(() => ({
    default: () => <p className="notice-line">{timelineTexts().notLoaded}</p>,
  })),
)

const spans = { all: null, year: 366, quarter: 92 } as const

/** The drawing or the table, over the span that was chosen. */
export function TimelineBody({ assessment, chart }: { assessment: Assessment; chart: Chart }) {
  const [view, setView] = useState<'drawing' | 'table'>('drawing')
  const [span, setSpan] = useState<keyof typeof spans>('all')
  const t = timelineTexts()
  const language = regionNow()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the course is worded anew in another language
  const whole = useMemo(() => courseOfDisease(assessment, chart), [assessment, chart, language])
  const undated = whole.undated.length + whole.undatedDrugs.length
  const course = useMemo(() => within(whole, spans[span]), [whole, span])
  return (
    <>
      <div className="timeline-choices">
        <ChoiceRow
          label={t.showAs}
          value={view}
          options={[
            { value: 'drawing', label: t.drawing },
            { value: 'table', label: t.table },
          ]}
          onChange={setView}
        />
        <ChoiceRow
          label={t.span}
          value={span}
          options={[
            { value: 'all', label: t.all },
            { value: 'year', label: t.year },
            { value: 'quarter', label: t.quarter },
          ]}
          onChange={setSpan}
        />
      </div>
      {isEmpty(course) ? (
        <p>{t.nothing}</p>
      ) : view === 'table' ? (
        <TimelineTable course={course} />
      ) : (
        <Suspense fallback={<p aria-busy="true">{t.beingDrawn}</p>}>
          <Drawing course={course} />
        </Suspense>
      )}
      {undated > 0 ? (
        <Fold summary={t.undated(undated)} className="fold-small">
          {() => (
            <ul className="plain-list">
              {whole.undated.map((words) => (
                <li key={words}>{words}</li>
              ))}
              {whole.undatedDrugs.map((words) => (
                <li key={words} lang="en">
                  {words}
                </li>
              ))}
            </ul>
          )}
        </Fold>
      ) : null}
    </>
  )
}
