import type { Treatment } from '../../crmo/treatment/treatment-types.ts'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import type { Change } from '../state/change.ts'
import { Pamidronate } from './pamidronate.tsx'
import { treatmentTexts } from './treatment-texts.ts'

/** What the child has had, and the figures that bound what comes next. */
export function Courses({ treatment, change }: { treatment: Treatment; change: Change }) {
  const { history, weight, kidney, pamidronate, retreatment } = treatment
  const t = treatmentTexts()
  return (
    <div className="treatment-part">
      <h3>{t.soFar}</h3>
      {history.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className="plain-list">
          {history.map((course) => (
            <li key={course.ingredient}>
              <span lang="en">{course.sentence}</span>
              <EvidenceFold evidence={course.evidence} of={course.label} />
            </li>
          ))}
        </ul>
      )}
      <Pamidronate pamidronate={pamidronate} change={change} />
      {retreatment ? <p lang="en">{retreatment.sentence}</p> : null}
      <p>
        <strong>{t.weight}</strong> <span lang="en">{weight.sentence}</span>
      </p>
      {weight.evidence.length > 0 ? <EvidenceFold evidence={weight.evidence} of={t.ofWeight} /> : null}
      <p>
        <strong>{t.kidney}</strong> <span lang="en">{kidney.sentence}</span>
      </p>
      {kidney.evidence.length > 0 ? <EvidenceFold evidence={kidney.evidence} of={t.ofKidney} /> : null}
    </div>
  )
}
