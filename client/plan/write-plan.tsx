import type { WritePlan } from '../../server/api/contract.ts'
import { shownOf } from '../words/told-texts.ts'
import { planTexts } from './plan-texts.ts'
import { stepWord } from './plan-words.ts'

/** Where the signed assessment will go, and why not further (ehr-integration 3.1: shown before the clinician starts). */
export function WritePlanLines({ writePlan }: { writePlan: WritePlan }) {
  return (
    <div className="write-plan">
      <h3>{planTexts().willBeWritten}</h3>
      <ol>
        {writePlan.steps.map((step) => (
          <li key={step}>{stepWord(step)}</li>
        ))}
      </ol>
      {writePlan.reasons.map(shownOf).map(({ words, lang }) => (
        <p key={words} className="hint" lang={lang}>
          {words}
        </p>
      ))}
    </div>
  )
}
