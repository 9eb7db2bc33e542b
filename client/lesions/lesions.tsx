import { useState } from 'react'
import type { Assessment } from '../../crmo/assessment.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import type { Review } from '../../crmo/review.ts'
import { Action } from '../controls/action.tsx'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { Section } from '../controls/section.tsx'
import { LesionMapPlace } from '../lesion-map/lesion-map-place.tsx'
import type { Change } from '../state/change.ts'
import { counted } from '../words/answer-words.ts'
import { AddLesionForm } from './add-lesion-form.tsx'
import { countedLesions, lesionGroups } from './lesion-groups.ts'
import { LesionRow } from './lesion-row.tsx'
import './lesions.css'

/** The lesions as a picture and as a list, grouped by whether they count. */
export function Lesions(props: { assessment: Assessment; chart: Chart; review: Review; change: Change }) {
  const { assessment, chart, review, change } = props
  const [adding, setAdding] = useState(false)
  const adder = useKeepFocus<HTMLDivElement>(adding)
  const groups = lesionGroups(assessment.lesions)
  return (
    <Section
      id="lesions"
      title="Lesions"
      aside={<span className="section-aside">{counted(countedLesions(assessment.lesions), 'lesion')} counted</span>}
    >
      <p className="hint">
        {chart.wholeSkeletonImaged
          ? 'The whole skeleton has been imaged.'
          : 'The whole skeleton has not been imaged: further lesions are not ruled out.'}
      </p>
      <LesionMapPlace
        lesions={assessment.lesions}
        charted={chart.lesions}
        review={review}
        change={change}
        earlier={assessment.monitoring.course.earlier}
      />
      {groups.length === 0 ? <p className="calm-line">No bone lesion was found in the chart.</p> : null}
      {groups.map((group) => (
        <div key={group.key} className={`lesion-group lesion-group-${group.key}`}>
          <h3>
            {group.title} ({group.lesions.length})
          </h3>
          <ul className="lesion-list">
            {group.lesions.map((lesion) => (
              <LesionRow
                key={lesion.id}
                lesion={lesion}
                charted={chart.lesions.find((entry) => entry.id === lesion.id) ?? null}
                review={review}
                change={change}
                manner={group.key === 'counted' ? 'folded' : 'plain'}
              />
            ))}
          </ul>
        </div>
      ))}
      <div ref={adder} className="row-actions">
        {adding ? (
          <AddLesionForm change={change} onClose={() => setAdding(false)} />
        ) : (
          <Action onPress={() => setAdding(true)}>Add a lesion</Action>
        )}
      </div>
    </Section>
  )
}
