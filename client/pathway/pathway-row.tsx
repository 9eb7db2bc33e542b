import type { PathwayRow } from '../../crmo/assessment.ts'
import { CitationLine } from '../evidence/citation-line.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import { pathwayTexts } from './pathway-texts.ts'

/** One row of the decision table: raised with what to do, or open with what is missing. */
export function PathwayRowLine({ row, named }: { row: PathwayRow; named: boolean }) {
  const t = pathwayTexts()
  return (
    <li className="row-body">
      <p>
        <span className={`row-state row-state-${row.state === 'raised' ? 'strong' : 'open'}`}>
          {row.state === 'raised' ? t.raised : t.open}
        </span>{' '}
        <strong lang="en">{row.title}</strong> {named ? <span className="flag-row">{row.row}</span> : null}
      </p>
      <p lang="en">{row.reason}</p>
      {row.state === 'open' && row.missing.length > 0 ? (
        <p>
          {t.missing} <span lang="en">{row.missing.join(', ')}.</span>
        </p>
      ) : null}
      <p>
        {row.state === 'raised' ? '' : `${t.ifItHolds} `}
        <span lang="en">{row.advice}</span>
      </p>
      {row.evidence.length > 0 ? <EvidenceFold evidence={row.evidence} of={row.title} /> : null}
      <CitationLine citation={row.citation} />
    </li>
  )
}
