import { Suspense } from 'react'
import type { Assessment } from '../../crmo/assessment.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import { Section } from '../controls/section.tsx'
import { frameTexts } from '../words/frame-texts.ts'
import { openedPart } from '../words/opened-part.ts'
import { partTexts } from '../words/part-texts.ts'

/** Read only where the part is opened, so fetched and worked out then. */
const TimelineBody = openedPart(async () => (await import('../opened-parts.ts')).TimelineBody)

/** Measurements, drugs, imaging, biopsies and earlier assessments on one time axis, or as a table. */
export const Timeline = (props: { assessment: Assessment; chart: Chart }) => (
  <Section
    id="timeline"
    title={partTexts().timeline}
    aside={<span className="section-aside">{partTexts().timelineHolds}</span>}
  >
    <Suspense fallback={<p className="hint">{frameTexts().opening}</p>}>
      <TimelineBody {...props} />
    </Suspense>
  </Section>
)
