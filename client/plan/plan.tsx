import { Suspense } from 'react'
import type { Assessment } from '../../crmo/assessment.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import type { Review } from '../../crmo/review.ts'
import type { WritePlan } from '../../server/api/contract.ts'
import { Section } from '../controls/section.tsx'
import type { Change } from '../state/change.ts'
import { openedPart } from '../words/opened-part.ts'
import { OwnLines } from './own-lines.tsx'
import { planTexts } from './plan-texts.ts'
import { RecommendationCard } from './recommendation-card.tsx'
import { WritePlanLines } from './write-plan.tsx'
import './plan.css'

/** Not needed to read or decide, so fetched after the page stands. */
const Letters = openedPart(async () => (await import('../letters/letters.tsx')).Letters)

/** What to do next, decided line by line, and where it will be written. */
export function Plan(props: {
  assessment: Assessment
  chart: Chart
  userName: string
  review: Review
  writePlan: WritePlan
  change: Change
}) {
  const { assessment, review, change } = props
  const t = planTexts()
  const undecided = assessment.recommendations.filter((entry) => !review.plan.choices[entry.id]).length
  return (
    <Section
      id="plan"
      title={t.title}
      aside={
        <span className="section-aside">
          {undecided === 0 ? t.allDecided : t.undecided(undecided, assessment.recommendations.length)}
        </span>
      }
    >
      <p className="hint">{t.onlyDecided}</p>
      <ul className="recommendation-list">
        {assessment.recommendations.map((recommendation) => (
          <RecommendationCard
            key={recommendation.id}
            recommendation={recommendation}
            choice={review.plan.choices[recommendation.id] ?? null}
            change={change}
          />
        ))}
      </ul>
      <OwnLines lines={review.plan.ownLines} change={change} />
      <Suspense fallback={<div className="letters letters-coming" />}>
        <Letters assessment={assessment} chart={props.chart} userName={props.userName} />
      </Suspense>
      <WritePlanLines writePlan={props.writePlan} />
    </Section>
  )
}
