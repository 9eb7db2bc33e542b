import type { Citation } from '../../smart-config/types.ts'
import { citationLabels } from '../words/citation-words.ts'

/** What keeps a single item or sign from being fully trusted, beside its label. */
export function TrustTags({ of }: { of: Pick<Citation, 'confirmation' | 'secondHand'> }) {
  return citationLabels(of).map((label) => (
    <span key={label} className="tag">
      {label}
    </span>
  ))
}
