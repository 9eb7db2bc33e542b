import { Suspense } from 'react'
import type { Treatment as TreatmentOfChild } from '../../crmo/treatment/treatment-types.ts'
import { Section } from '../controls/section.tsx'
import type { Change } from '../state/change.ts'
import { frameTexts } from '../words/frame-texts.ts'
import { openedPart } from '../words/opened-part.ts'
import { partTexts } from '../words/part-texts.ts'
import { Alerts } from './alerts.tsx'
import './treatment.css'

/** Read only where the part is opened, so fetched then; the alerts are there at once. */
const TreatmentBody = openedPart(async () => (await import('../opened-parts.ts')).TreatmentBody)

/** Treatment to read, never to choose: alerts first, then the premise. */
export function Treatment({ treatment, change }: { treatment: TreatmentOfChild; change: Change }) {
  const t = partTexts()
  return (
    <Section
      id="treatment"
      title={t.treatment}
      aside={
        <span className="section-aside">
          {treatment.alerts.length > 0 ? `${t.alerts(treatment.alerts.length)}; ` : ''}
          {t.treatmentHolds}
        </span>
      }
      lead={<Alerts alerts={treatment.alerts.filter((alert) => alert.level === 'urgent')} />}
    >
      <Alerts alerts={treatment.alerts.filter((alert) => alert.level !== 'urgent')} />
      <p className="notice-line" lang="en">
        {treatment.premise}
      </p>
      <Suspense fallback={<p className="hint">{frameTexts().opening}</p>}>
        <TreatmentBody treatment={treatment} change={change} />
      </Suspense>
    </Section>
  )
}
