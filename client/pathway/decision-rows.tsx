import { Suspense } from 'react'
import type { PathwayRow } from '../../crmo/assessment.ts'
import { Section } from '../controls/section.tsx'
import { frameTexts } from '../words/frame-texts.ts'
import { openedPart } from '../words/opened-part.ts'
import { partTexts } from '../words/part-texts.ts'
import { unsettled } from './unsettled.ts'

/** Read only where the part is opened, so fetched then. */
const PathwayList = openedPart(async () => (await import('../opened-parts.ts')).PathwayList)

/** The decision table's rows that are no red flags. */
export function DecisionRows(props: { rows: readonly PathwayRow[] }) {
  const { rows, words } = unsettled(props.rows)
  if (rows.length === 0) return null
  return (
    <Section id="decisions" title={partTexts().decisions} aside={<span className="section-aside">{words}</span>}>
      <Suspense fallback={<p className="hint">{frameTexts().opening}</p>}>
        <PathwayList rows={rows} named />
      </Suspense>
    </Section>
  )
}
