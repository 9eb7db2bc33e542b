import type { MimicSign } from '../../crmo/assessment.ts'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import { TrustTags } from '../rows/trust-tags.tsx'
import { mimicTexts } from './mimic-texts.ts'

/** What speaks for, or against, one diagnosis. Says so when nothing does. */
export function MimicSigns(props: {
  title: string
  /** The title within the name of a fold: "speaks for". */
  side: string
  of: string
  signs: readonly MimicSign[]
}) {
  const { title, signs } = props
  const t = mimicTexts()
  return (
    <div className="mimic-signs">
      <p className="mimic-signs-title">{title}</p>
      {signs.length === 0 ? (
        <p className="hint">{t.nothing}</p>
      ) : (
        <ul>
          {signs.map((sign) => (
            <li key={sign.label}>
              <span lang="en">{sign.label}</span>
              <TrustTags of={sign} />
              {sign.evidence.length > 0 ? (
                <EvidenceFold evidence={sign.evidence} of={t.signOf(sign.label, props.side, props.of)} />
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
