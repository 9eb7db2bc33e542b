import { lazy, Suspense } from 'react'
import type { Assessment } from '../../crmo/assessment.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import { Section } from '../controls/section.tsx'

/** Read only where the part is opened, so fetched and worked out then. */
const TimelineBody = lazy(async () => ({ default: (await import('../opened-parts.ts')).TimelineBody }))

/** Measurements, drugs, imaging, biopsies and earlier assessments on one time axis, or as a table. */
export const Timeline = (props: { assessment: Assessment; chart: Chart }) => (
  <Section
    id="timeline"
    title="Timeline"
    aside={<span className="section-aside">results, drugs, imaging, biopsies</span>}
  >
    <Suspense fallback={<p className="hint">Opening …</p>}>
      <TimelineBody {...props} />
    </Suspense>
  </Section>
)
