import { lazy, Suspense } from 'react'
import type { Treatment as TreatmentOfChild } from '../../crmo/treatment/treatment-types.ts'
import { Section } from '../controls/section.tsx'
import type { Change } from '../state/change.ts'
import { counted } from '../words/answer-words.ts'
import { Alerts } from './alerts.tsx'
import './treatment.css'

/** Read only where the part is opened, so fetched then; the alerts are there at once. */
const TreatmentBody = lazy(async () => ({ default: (await import('../opened-parts.ts')).TreatmentBody }))

/** Treatment to read, never to choose: alerts first, then the premise. */
export function Treatment({ treatment, change }: { treatment: TreatmentOfChild; change: Change }) {
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
      <Suspense fallback={<p className="hint">Opening …</p>}>
        <TreatmentBody treatment={treatment} change={change} />
      </Suspense>
    </Section>
  )
}
