import type { Treatment } from '../../crmo/treatment/treatment-types.ts'
import type { Change } from '../state/change.ts'
import { Courses } from './courses.tsx'
import { Ladder } from './ladder.tsx'
import { Options } from './options.tsx'
import { Phenotype } from './phenotype.tsx'

/**
 * Where the core lays out no option (another diagnosis stands, or no lesion counts), neither the next step nor the phenotype is shown:
 * both would advise for CNO.
 */
export function TreatmentBody({ treatment, change }: { treatment: Treatment; change: Change }) {
  const laidOut = treatment.options.length > 0
  return (
    <>
      <div className="treatment-grid">
        <Courses treatment={treatment} change={change} />
        {laidOut ? <Ladder ladder={treatment.step} /> : null}
      </div>
      {laidOut ? <Phenotype phenotype={treatment.phenotype} /> : null}
      {laidOut ? <Options options={treatment.options} /> : null}
    </>
  )
}
