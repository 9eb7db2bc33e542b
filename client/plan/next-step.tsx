import type { Recommendation } from '../../crmo/assessment.ts'
import type { Review } from '../../crmo/review.ts'
import { kindWords } from './plan-words.ts'

/** The first things to do that nobody has decided yet, beside the score. */
export function NextStep(props: { recommendations: readonly Recommendation[]; choices: Review['plan']['choices'] }) {
  const next = props.recommendations.filter((entry) => !props.choices[entry.id]).slice(0, 3)
  if (next.length === 0) return null
  return (
    <section className="section next-step" aria-labelledby="next-title">
      <div className="section-head">
        <h2 id="next-title">Next step</h2>
        <a href="#plan">Decide in the plan</a>
      </div>
      <ol>
        {next.map((entry) => (
          <li key={entry.id} className={`recommendation-${entry.kind}`}>
            <span className="recommendation-kind">{kindWords[entry.kind]}</span> {entry.text}
          </li>
        ))}
      </ol>
    </section>
  )
}
