import type { TreatmentAlert } from '../../crmo/treatment/treatment-types.ts'
import { CitationLine } from '../evidence/citation-line.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import { partTexts } from '../words/part-texts.ts'

const rank = { urgent: 0, warn: 1, info: 2 } satisfies Record<TreatmentAlert['level'], number>
const look = { urgent: 'flag-urgent', warn: 'flag-check', info: 'alert-info' } satisfies Record<
  TreatmentAlert['level'],
  string
>

/** Drug dangers stand above everything else about treatment. */
export function Alerts({ alerts }: { alerts: readonly TreatmentAlert[] }) {
  const t = partTexts()
  if (alerts.length === 0) return null
  return (
    <ul className="flag-list" aria-label={t.treatmentAlerts}>
      {[...alerts]
        .sort((a, b) => rank[a.level] - rank[b.level])
        .map((alert) => (
          <li key={alert.id} className={`flag ${look[alert.level]}`}>
            <p className="flag-head">
              <span className="flag-level">{t[alert.level]}</span>
            </p>
            <div className="flag-body">
              <h3 lang="en">{alert.text}</h3>
              <p lang="en">{alert.reason}</p>
              {alert.evidence.length > 0 ? <EvidenceFold evidence={alert.evidence} of={alert.text} /> : null}
              <CitationLine citation={alert.citation} />
            </div>
          </li>
        ))}
    </ul>
  )
}
