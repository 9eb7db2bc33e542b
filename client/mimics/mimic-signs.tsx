import type { MimicSign } from '../../crmo/assessment.ts'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import { TrustTags } from '../rows/trust-tags.tsx'

/** What speaks for, or against, one diagnosis. Says so when nothing does. */
export function MimicSigns({ title, of, signs }: { title: string; of: string; signs: readonly MimicSign[] }) {
  return (
    <div className="mimic-signs">
      <p className="mimic-signs-title">{title}</p>
      {signs.length === 0 ? (
        <p className="hint">Nothing in the chart.</p>
      ) : (
        <ul>
          {signs.map((sign) => (
            <li key={sign.label}>
              {sign.label}
              <TrustTags of={sign} />
              {sign.evidence.length > 0 ? (
                <EvidenceFold evidence={sign.evidence} of={`${sign.label}, ${title.toLowerCase()} ${of}`} />
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
