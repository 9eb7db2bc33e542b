import { lazy, Suspense, useMemo, useState } from 'react'
import type { Assessment } from '../../crmo/assessment.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import { ChoiceRow } from '../controls/choice-row.tsx'
import { Fold } from '../controls/fold.tsx'
import { courseOfDisease, isEmpty, within } from './course-of-disease.ts'
import { TimelineTable } from './timeline-table.tsx'
import './timeline.css'

/** The drawing brings its scales with it: a file of its own, fetched when the part is opened. */
const Drawing = lazy(() =>
  import('./drawing.tsx').catch(() => ({
    default: () => (
      <p className="notice-line">The drawing could not be loaded; the table holds everything that it would show.</p>
    ),
  })),
)

const spans = { all: null, year: 366, quarter: 92 } as const

/** The drawing or the table, over the span that was chosen. */
export function TimelineBody({ assessment, chart }: { assessment: Assessment; chart: Chart }) {
  const [view, setView] = useState<'drawing' | 'table'>('drawing')
  const [span, setSpan] = useState<keyof typeof spans>('all')
  const whole = useMemo(() => courseOfDisease(assessment, chart), [assessment, chart])
  const course = useMemo(() => within(whole, spans[span]), [whole, span])
  return (
    <>
      <div className="timeline-choices">
        <ChoiceRow
          label="Show as"
          value={view}
          options={[
            { value: 'drawing', label: 'Drawing' },
            { value: 'table', label: 'Table' },
          ]}
          onChange={setView}
        />
        <ChoiceRow
          label="Span"
          value={span}
          options={[
            { value: 'all', label: 'All' },
            { value: 'year', label: '12 months' },
            { value: 'quarter', label: '3 months' },
          ]}
          onChange={setSpan}
        />
      </div>
      {isEmpty(course) ? (
        <p>Nothing with a date in this span.</p>
      ) : view === 'table' ? (
        <TimelineTable course={course} />
      ) : (
        <Suspense fallback={<p aria-busy="true">The timeline is being drawn …</p>}>
          <Drawing course={course} />
        </Suspense>
      )}
      {whole.undated.length > 0 ? (
        <Fold summary={`Without a date (${whole.undated.length})`} className="fold-small">
          {() => (
            <ul className="plain-list">
              {whole.undated.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          )}
        </Fold>
      ) : null}
    </>
  )
}
