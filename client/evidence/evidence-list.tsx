import type { Evidence } from '../../crmo/evidence.ts'
import type { Citation } from '../../smart-config/types.ts'
import { Fold } from '../controls/fold.tsx'
import { commonTexts } from '../words/common-texts.ts'
import { dayWords } from '../words/dates.ts'
import { quantityWords } from '../words/numbers.ts'
import { CitationLine } from './citation-line.tsx'
import { evidenceTexts } from './evidence-texts.ts'
import { ImageLink } from './image-link.tsx'
import { ReportPassage } from './report-passage.tsx'
import { type Source, sourcesOf } from './sources.ts'
import { statusWords } from './status-texts.ts'

/** Where it comes from: date, status, who, and the resource itself. */
function Origin({ evidence }: { evidence: Evidence }) {
  const t = evidenceTexts()
  if (evidence.reference === 'clinician') return <p className="origin">{t.byClinician}</p>
  const version = evidence.version ? t.version(evidence.version) : ''
  return (
    <p className="origin">
      {[dayWords(evidence.date), evidence.status ? statusWords(evidence.status) : null, evidence.performer]
        .filter(Boolean)
        .join(' · ')}
      {' · '}
      <span className="reference">{`${evidence.reference}${version}`}</span>
    </p>
  )
}

function SourceItem({ source }: { source: Source }) {
  const { evidence, spans } = source
  const [first] = spans
  return (
    <li className="evidence">
      <p className="evidence-value">
        <span className="evidence-label" lang="en">
          {evidence.label}
        </span>
        {evidence.value ? (
          // What a clinician says in this review is worded by the core.
          <span className="value" lang={evidence.reference === 'clinician' ? 'en' : undefined}>
            {quantityWords(evidence.value)}
          </span>
        ) : null}
        {evidence.converted ? <span className="converted">= {quantityWords(evidence.converted)}</span> : null}
        {evidence.referenceRange ? (
          <span className="range">
            {evidenceTexts().reference} {quantityWords(evidence.referenceRange)}
          </span>
        ) : null}
      </p>
      {first ? <ReportPassage textId={first.textId} spans={spans} /> : null}
      {source.notes.map((note) => (
        <p key={note} className="evidence-note" lang="en">
          {note}
        </p>
      ))}
      <ImageLink reference={evidence.reference} />
      <Origin evidence={evidence} />
    </li>
  )
}

/** Two hundred results would bury the page; the rest is a fold away. */
const inSight = 8

const Sources = ({ sources }: { sources: readonly Source[] }) => (
  <ul className="evidence-list">
    {sources.map((source) => (
      <SourceItem key={source.id} source={source} />
    ))}
  </ul>
)

/**
 * The sources behind a statement, and the rule's own where one is given. Says so when there are none: an unsupported "unknown" is a
 * statement too. `of` names whose they are, for screen readers that list all folds of the page.
 */
export function EvidenceFold(props: {
  evidence: readonly Evidence[]
  of: string
  citation?: Citation
  startOpen?: boolean
}) {
  const t = evidenceTexts()
  const sources = sourcesOf(props.evidence)
  if (sources.length === 0 && !props.citation) return <p className="hint">{t.none}</p>
  return (
    <Fold
      summary={
        <>
          {sources.length > 0 ? commonTexts().sources(sources.length) : t.basis}
          <span className="visually-hidden">{t.for(props.of)}</span>
        </>
      }
      className="fold-small"
      startOpen={props.startOpen}
    >
      {() => (
        <>
          <Sources sources={sources.slice(0, inSight)} />
          {sources.length > inSight ? (
            <Fold summary={t.more(sources.length - inSight)} className="fold-small">
              {() => <Sources sources={sources.slice(inSight)} />}
            </Fold>
          ) : null}
          {props.citation ? <CitationLine citation={props.citation} /> : null}
        </>
      )}
    </Fold>
  )
}
