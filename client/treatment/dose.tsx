import type { DoseLine } from '../../crmo/treatment/treatment-types.ts'
import { CitationLine } from '../evidence/citation-line.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'

/** A dose word for word as the core gives it: nothing is computed, rounded or reworded here. */
export function Dose({ dose, of }: { dose: DoseLine; of: string }) {
  return (
    <div className="dose">
      <p>
        <span className="dose-text">{dose.text}</span>
        {dose.use === 'unconfirmed' ? <span className="tag">unconfirmed dose</span> : null}
      </p>
      {dose.cap ? <p>{dose.cap}</p> : null}
      {dose.milligrams ? (
        <p>
          <strong>For this child:</strong> {dose.milligrams}
        </p>
      ) : null}
      {dose.withheld ? (
        <p className="limit-line">
          <strong>No figure for this child:</strong> {dose.withheld}
        </p>
      ) : null}
      {dose.notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
      {dose.evidence.length > 0 ? <EvidenceFold evidence={dose.evidence} of={`dose of ${of}`} /> : null}
      <CitationLine citation={dose.citation} />
    </div>
  )
}
