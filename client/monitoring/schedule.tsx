import type { ScheduleLine } from '../../crmo/monitoring/monitoring-types.ts'
import { CitationLine } from '../evidence/citation-line.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import { dayWords } from '../words/dates.ts'

/** When to look, at what, and why. */
export function Schedule({ lines }: { lines: readonly ScheduleLine[] }) {
  return (
    <ul className="row-list">
      {lines.map((line) => (
        <li key={line.id} className="row-body">
          <p>
            <strong>{line.when}</strong>
            {line.due ? ` · due ${dayWords(line.due)}` : ''}
          </p>
          <p>{line.record}</p>
          {line.missing.length > 0 ? <p className="find-out">Not in the chart: {line.missing.join(', ')}.</p> : null}
          <p className="hint">{line.reason}</p>
          {line.evidence.length > 0 ? <EvidenceFold evidence={line.evidence} of={line.when} /> : null}
          <CitationLine citation={line.citation} />
        </li>
      ))}
    </ul>
  )
}
