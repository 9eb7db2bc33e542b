import type { Citation } from '../../smart-config/types.ts'
import { citationLabels } from '../words/citation-words.ts'

/** Where a rule comes from, and what keeps it from being fully trusted. */
export function CitationLine({ citation }: { citation: Citation }) {
  return (
    <p className="citation">
      {citationLabels(citation).map((label) => (
        <span key={label} className="tag">
          {label}
        </span>
      ))}
      <span lang="en">{citation.refs.join('; ')}</span>
    </p>
  )
}
