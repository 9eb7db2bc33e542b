import type { TreatmentAlert } from '../../crmo/treatment/treatment-types.ts'
import { CitationLine } from '../evidence/citation-line.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import { alertWords } from './treatment-words.ts'

const rank = { urgent: 0, warn: 1, info: 2 } satisfies Record<TreatmentAlert['level'], number>
const look = { urgent: 'flag-urgent', warn: 'flag-check', info: 'alert-info' } satisfies typeof alertWords

/** Drug dangers stand above everything else about treatment. */
export function Alerts({ alerts }: { alerts: readonly TreatmentAlert[] }) {
  if (alerts.length === 0) return null
  return (
    <ul className="flag-list" aria-label="Treatment alerts">
      {[...alerts]
        .sort((a, b) => rank[a.level] - rank[b.level])
        .map((alert) => (
          <li key={alert.id} className={`flag ${look[alert.level]}`}>
            <p className="flag-head">
              <span className="flag-level">{alertWords[alert.level]}</span>
            </p>
            <div className="flag-body">
              <h3>{alert.text}</h3>
              <p>{alert.reason}</p>
              {alert.evidence.length > 0 ? <EvidenceFold evidence={alert.evidence} of={alert.text} /> : null}
              <CitationLine citation={alert.citation} />
            </div>
          </li>
        ))}
    </ul>
  )
}
