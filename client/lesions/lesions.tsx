import { useState } from 'react'
import type { Assessment } from '../../crmo/assessment.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import type { Review } from '../../crmo/review.ts'
import { Action } from '../controls/action.tsx'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { Section } from '../controls/section.tsx'
import { LesionMapPlace } from '../lesion-map/lesion-map-place.tsx'
import type { Change } from '../state/change.ts'
import { AddLesionForm } from './add-lesion-form.tsx'
import { countedLesions, lesionGroups } from './lesion-groups.ts'
import { LesionRow } from './lesion-row.tsx'
import { lesionTexts } from './lesion-texts.ts'
import './lesions.css'

/** The lesions as a picture and as a list, grouped by whether they count. */
export function Lesions(props: {
  assessment: Assessment
  chart: Chart
  review: Review
  change: Change
  /** False: the skeleton has its place, and is drawn next. */
  drawn: boolean
}) {
  const { assessment, chart, review, change } = props
  const [adding, setAdding] = useState(false)
  const adder = useKeepFocus<HTMLDivElement>(adding)
  const t = lesionTexts()
  const groups = lesionGroups(assessment.lesions)
  return (
    <Section
      id="lesions"
      title={t.title}
      aside={<span className="section-aside">{t.counts(countedLesions(assessment.lesions))}</span>}
    >
      <p className="hint">{chart.wholeSkeletonImaged ? t.imaged : t.notImaged}</p>
      <LesionMapPlace
        lesions={assessment.lesions}
        charted={chart.lesions}
        review={review}
        change={change}
        earlier={assessment.monitoring.course.earlier}
        drawn={props.drawn}
      />
      {groups.length === 0 ? <p className="calm-line">{t.none}</p> : null}
      {groups.map((group) => (
        <div key={group.key} className={`lesion-group lesion-group-${group.key}`}>
          <h3>
            {t[group.title]} ({group.lesions.length})
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
          <Action onPress={() => setAdding(true)}>{t.add}</Action>
        )}
      </div>
    </Section>
  )
}
