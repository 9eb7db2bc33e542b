import { lazy, Suspense } from 'react'
import type { Treatment as TreatmentOfChild } from '../../crmo/treatment/treatment-types.ts'
import { Section } from '../controls/section.tsx'
import type { Change } from '../state/change.ts'
import { counted } from '../words/answer-words.ts'
import { Alerts } from './alerts.tsx'
import { Courses } from './courses.tsx'
import { Ladder } from './ladder.tsx'
import { Phenotype } from './phenotype.tsx'
import './treatment.css'

/** Read only where the part is opened, so fetched then. */
const Options = lazy(async () => ({ default: (await import('./options.tsx')).Options }))

/**
 * Treatment to read, never to choose: alerts first, then the premise. Where the core lays out no option (another diagnosis stands,
 * or no lesion counts), neither the next step nor the phenotype is shown: both would advise for CNO.
 */
export function Treatment({ treatment, change }: { treatment: TreatmentOfChild; change: Change }) {
  const laidOut = treatment.options.length > 0
  return (
    <Section
      id="treatment"
      title="Treatment"
      aside={
        <span className="section-aside">
          {treatment.alerts.length > 0 ? `${counted(treatment.alerts.length, 'alert')}; ` : ''}nothing is chosen here
        </span>
      }
      lead={<Alerts alerts={treatment.alerts.filter((alert) => alert.level === 'urgent')} />}
    >
      <Alerts alerts={treatment.alerts.filter((alert) => alert.level !== 'urgent')} />
      <p className="notice-line">{treatment.premise}</p>
      <div className="treatment-grid">
        <Courses treatment={treatment} change={change} />
        {laidOut ? <Ladder ladder={treatment.step} /> : null}
      </div>
      {laidOut ? <Phenotype phenotype={treatment.phenotype} /> : null}
      {laidOut ? (
        <Suspense fallback={<p className="hint">Laying out the options …</p>}>
          <Options options={treatment.options} />
        </Suspense>
      ) : null}
    </Section>
  )
}
