import type { DoseLine } from '../../crmo/treatment/treatment-types.ts'
import { CitationLine } from '../evidence/citation-line.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import { treatmentTexts } from './treatment-texts.ts'

/** A dose word for word as the core gives it: nothing is computed, rounded or reworded here. */
export function Dose({ dose, of }: { dose: DoseLine; of: string }) {
  const t = treatmentTexts()
  return (
    <div className="dose">
      <p>
        <span className="dose-text" lang="en">
          {dose.text}
        </span>
        {dose.use === 'unconfirmed' ? <span className="tag">{t.unconfirmedDose}</span> : null}
      </p>
      {dose.cap ? <p lang="en">{dose.cap}</p> : null}
      {dose.milligrams ? (
        <p>
          <strong>{t.forChild}</strong> <span lang="en">{dose.milligrams}</span>
        </p>
      ) : null}
      {dose.withheld ? (
        <p className="limit-line">
          <strong>{t.noFigure}</strong> <span lang="en">{dose.withheld}</span>
        </p>
      ) : null}
      {dose.notes.map((note) => (
        <p key={note} className="hint" lang="en">
          {note}
        </p>
      ))}
      {dose.evidence.length > 0 ? <EvidenceFold evidence={dose.evidence} of={t.doseOf(of)} /> : null}
      <CitationLine citation={dose.citation} />
    </div>
  )
}
