import type { CumulativePamidronate } from '../../crmo/treatment/treatment-types.ts'
import { Action } from '../controls/action.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import type { Change } from '../state/change.ts'

/** Charted infusions: each is summed only once a clinician has confirmed the figure that is shown. */
export function Pamidronate({ pamidronate, change }: { pamidronate: CumulativePamidronate; change: Change }) {
  if (pamidronate.doses.length === 0) return null
  return (
    <>
      <p>{pamidronate.sentence}</p>
      <ul className="plain-list">
        {pamidronate.doses.map(({ reference, date, mgPerKg, confirmed, sentence, evidence }) => {
          const what = `pamidronate ${date ?? 'without a date'}`
          return (
            <li key={reference}>
              <strong>{date ?? 'No date'}:</strong> {sentence}{' '}
              {confirmed ? <span className="tag">confirmed</span> : null}
              {mgPerKg !== null && date !== null ? (
                <Action
                  kind="quiet"
                  name={confirmed ? `Do not count ${what}` : `Confirm ${what}, ${mgPerKg} mg/kg`}
                  onPress={() =>
                    change(
                      confirmed
                        ? { change: 'unconfirm-dose', reference }
                        : { change: 'confirm-dose', reference, mgPerKg },
                    )
                  }
                >
                  {confirmed ? 'Do not count' : 'Dose is right: count it'}
                </Action>
              ) : null}
              <EvidenceFold evidence={evidence} of={what} />
            </li>
          )
        })}
      </ul>
      <CitationLine citation={pamidronate.citation} />
    </>
  )
}
