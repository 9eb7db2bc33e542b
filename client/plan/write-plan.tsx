import type { WritePlan } from '../../server/api/contract.ts'
import { stepWords } from './plan-words.ts'

/** Where the signed assessment will go, and why not further (ehr-integration 3.1: shown before the clinician starts). */
export function WritePlanLines({ writePlan }: { writePlan: WritePlan }) {
  return (
    <div className="write-plan">
      <h3>What will be written to the chart</h3>
      <ol>
        {writePlan.steps.map((step) => (
          <li key={step}>{stepWords[step]}</li>
        ))}
      </ol>
      {writePlan.reasons.map((reason) => (
        <p key={reason} className="hint">
          {reason}
        </p>
      ))}
    </div>
  )
}
