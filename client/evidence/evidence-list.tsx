import type { Evidence } from '../../crmo/evidence.ts'
import { Fold } from '../controls/fold.tsx'
import { counted } from '../words/answer-words.ts'
import { dayWords } from '../words/dates.ts'
import { ReportPassage } from './report-passage.tsx'

/** Where it comes from: date, status, who, and the resource itself. */
function Origin({ evidence }: { evidence: Evidence }) {
  if (evidence.reference === 'clinician') return <p className="origin">Said by the clinician in this review</p>
  const version = evidence.version ? ` version ${evidence.version}` : ''
  return (
    <p className="origin">
      {[dayWords(evidence.date), evidence.status, evidence.performer].filter(Boolean).join(' · ')}
      {' · '}
      <span className="reference">{`${evidence.reference}${version}`}</span>
    </p>
  )
}

export function EvidenceItem({ evidence }: { evidence: Evidence }) {
  return (
    <li className="evidence">
      <p className="evidence-value">
        <span className="evidence-label">{evidence.label}</span>
        {evidence.value ? <span className="value">{evidence.value}</span> : null}
        {evidence.converted ? <span className="converted">= {evidence.converted}</span> : null}
        {evidence.referenceRange ? <span className="range">reference {evidence.referenceRange}</span> : null}
      </p>
      {evidence.span ? <ReportPassage span={evidence.span} /> : null}
      {evidence.note ? <p className="evidence-note">{evidence.note}</p> : null}
      <Origin evidence={evidence} />
    </li>
  )
}

const key = (evidence: Evidence): string =>
  [
    evidence.reference,
    evidence.version,
    evidence.label,
    evidence.date,
    evidence.value,
    evidence.span?.textId,
    evidence.span?.start,
  ].join('|')

/** The sources behind a statement. Says so when there are none: an unsupported "unknown" is a statement too. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const distinct = [...new Map(evidence.map((entry) => [key(entry), entry])).entries()]
  return (
    <ul className="evidence-list">
      {distinct.map(([id, entry]) => (
        <EvidenceItem key={id} evidence={entry} />
      ))}
    </ul>
  )
}

/** `of` names whose evidence it is, for screen readers that list all folds of the page. */
export function EvidenceFold({ evidence, of }: { evidence: readonly Evidence[]; of: string }) {
  if (evidence.length === 0) return <p className="hint">No source in the chart.</p>
  return (
    <Fold
      summary={
        <>
          {counted(evidence.length, 'source')}
          <span className="visually-hidden"> for {of}</span>
        </>
      }
      className="fold-small"
    >
      {() => <EvidenceList evidence={evidence} />}
    </Fold>
  )
}
