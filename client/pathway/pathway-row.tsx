import type { PathwayRow } from '../../crmo/assessment.ts'
import { CitationLine } from '../evidence/citation-line.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'

/** One row of the decision table: raised with what to do, or open with what is missing. */
export function PathwayRowLine({ row, named }: { row: PathwayRow; named: boolean }) {
  return (
    <li className="row-body">
      <p>
        <span className={`row-state row-state-${row.state === 'raised' ? 'strong' : 'open'}`}>
          {row.state === 'raised' ? 'Raised' : 'Open'}
        </span>{' '}
        <strong>{row.title}</strong> {named ? <span className="flag-row">{row.row}</span> : null}
      </p>
      <p>{row.reason}</p>
      {row.state === 'open' && row.missing.length > 0 ? <p>Missing: {row.missing.join(', ')}.</p> : null}
      <p>
        {row.state === 'raised' ? '' : 'If it holds: '}
        {row.advice}
      </p>
      {row.evidence.length > 0 ? <EvidenceFold evidence={row.evidence} of={row.title} /> : null}
      <CitationLine citation={row.citation} />
    </li>
  )
}
