import type { Treatment } from '../../crmo/treatment/treatment-types.ts'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import type { Change } from '../state/change.ts'
import { Pamidronate } from './pamidronate.tsx'

/** What the child has had, and the figures that bound what comes next. */
export function Courses({ treatment, change }: { treatment: Treatment; change: Change }) {
  const { history, weight, kidney, pamidronate, retreatment } = treatment
  return (
    <div className="treatment-part">
      <h3>Treatment so far</h3>
      {history.length === 0 ? (
        <p>No treatment is charted. What is bought or given elsewhere is not in the chart: ask.</p>
      ) : (
        <ul className="plain-list">
          {history.map((course) => (
            <li key={course.ingredient}>
              {course.sentence}
              <EvidenceFold evidence={course.evidence} of={course.label} />
            </li>
          ))}
        </ul>
      )}
      <Pamidronate pamidronate={pamidronate} change={change} />
      {retreatment ? <p>{retreatment.sentence}</p> : null}
      <p>
        <strong>Weight:</strong> {weight.sentence}
      </p>
      {weight.evidence.length > 0 ? <EvidenceFold evidence={weight.evidence} of="weight" /> : null}
      <p>
        <strong>Kidney:</strong> {kidney.sentence}
      </p>
      {kidney.evidence.length > 0 ? <EvidenceFold evidence={kidney.evidence} of="kidney function" /> : null}
    </div>
  )
}
