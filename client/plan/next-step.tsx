import type { ReactNode } from 'react'
import type { Recommendation } from '../../crmo/assessment.ts'
import type { Review } from '../../crmo/review.ts'
import { nextTexts } from '../next-steps/next-texts.ts'
import { kindWord } from './plan-words.ts'

/** The first things to do that nobody has decided yet, beside the score. */
export function NextStep(props: {
  recommendations: readonly Recommendation[]
  choices: Review['plan']['choices']
  /** What would decide the score; stands first. */
  children: ReactNode
}) {
  const t = nextTexts()
  const next = props.recommendations.filter((entry) => !props.choices[entry.id]).slice(0, 3)
  return (
    <section id="next" className="section next-step" aria-labelledby="next-title">
      <div className="section-head">
        <h2 id="next-title">{t.title}</h2>
        <a href="#plan">{t.inThePlan}</a>
      </div>
      {props.children}
      <h3>{next.length > 0 ? t.recommended : t.allDecided}</h3>
      <ol className="next-list">
        {next.map((entry) => (
          <li key={entry.id} className={`recommendation-${entry.kind}`}>
            <span className="recommendation-kind">{kindWord(entry.kind)}</span> <span lang="en">{entry.text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
