import type { ScheduleLine } from '../../crmo/monitoring/monitoring-types.ts'
import { CitationLine } from '../evidence/citation-line.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import { dayWords } from '../words/dates.ts'
import { monitoringTexts } from './monitoring-texts.ts'

/** When to look, at what, and why. */
export function Schedule({ lines }: { lines: readonly ScheduleLine[] }) {
  const t = monitoringTexts()
  return (
    <ul className="row-list">
      {lines.map((line) => (
        <li key={line.id} className="row-body">
          <p>
            <strong lang="en">{line.when}</strong>
            {line.due ? ` · ${t.due(dayWords(line.due))}` : ''}
          </p>
          <p lang="en">{line.record}</p>
          {line.missing.length > 0 ? (
            <p className="find-out">
              {t.notInChart} <span lang="en">{line.missing.join(', ')}.</span>
            </p>
          ) : null}
          <p className="hint" lang="en">
            {line.reason}
          </p>
          {line.evidence.length > 0 ? <EvidenceFold evidence={line.evidence} of={line.when} /> : null}
          <CitationLine citation={line.citation} />
        </li>
      ))}
    </ul>
  )
}
