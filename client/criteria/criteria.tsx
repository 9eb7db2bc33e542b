import type { Assessment } from '../../crmo/assessment.ts'
import type { Review } from '../../crmo/review.ts'
import { Section } from '../controls/section.tsx'
import type { Change } from '../state/change.ts'
import { criteriaTexts } from './criteria-texts.ts'
import { Criterion } from './criterion.tsx'
import { IndexPeriodRow } from './index-period.tsx'
import './criteria.css'

/** The items of the score with their evidence, and the period whose results count. */
export function Criteria(props: {
  assessment: Assessment
  /** The chart alone. */
  charted: Assessment
  review: Review
  rereading: { reading: boolean; readAgain: () => void }
  change: Change
}) {
  const { assessment, review, change } = props
  const chartedItems = props.charted.instruments['jansson-2009'].items
  const result = assessment.instruments['jansson-2009']
  const t = criteriaTexts()
  const unknown = result.items.filter((item) => item.answer === 'unknown').length
  return (
    <Section
      id="criteria"
      title={t.title}
      aside={
        <span className="section-aside">
          {unknown === 0 ? t.allAnswered : t.unknownOf(unknown, result.items.length)}
        </span>
      }
    >
      <IndexPeriodRow period={assessment.indexPeriod} change={change} />
      <ol className="criteria-list">
        {result.items.map((item) => (
          <Criterion
            key={item.key}
            item={item}
            charted={chartedItems.find((entry) => entry.key === item.key) ?? item}
            decides={result.deciding.includes(item.key)}
            limits={assessment.limits.filter((limit) => limit.items.includes(item.key))}
            rereading={props.rereading}
            override={review.answers[item.key] ?? null}
            change={change}
          />
        ))}
      </ol>
    </Section>
  )
}
