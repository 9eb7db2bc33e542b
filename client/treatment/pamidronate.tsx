import type { CumulativePamidronate } from '../../crmo/treatment/treatment-types.ts'
import { Action } from '../controls/action.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import type { Change } from '../state/change.ts'
import { dayWords } from '../words/dates.ts'
import { numberWords } from '../words/numbers.ts'
import { treatmentTexts } from './treatment-texts.ts'

/** Charted infusions: each is summed only once a clinician has confirmed the figure that is shown. */
export function Pamidronate({ pamidronate, change }: { pamidronate: CumulativePamidronate; change: Change }) {
  const t = treatmentTexts()
  if (pamidronate.doses.length === 0) return null
  return (
    <>
      <p lang="en">{pamidronate.sentence}</p>
      <ul className="plain-list">
        {pamidronate.doses.map(({ reference, date, mgPerKg, confirmed, sentence, evidence }) => {
          const what = date ? t.infusion(dayWords(date)) : t.infusionUndated
          return (
            <li key={reference}>
              <strong>{date ? dayWords(date) : t.noDate}:</strong> <span lang="en">{sentence}</span>{' '}
              {confirmed ? <span className="tag">{t.confirmed}</span> : null}
              {mgPerKg !== null && date !== null ? (
                <Action
                  kind="quiet"
                  name={confirmed ? t.uncountOf(what) : t.countOf(what, numberWords(mgPerKg))}
                  onPress={() =>
                    change(
                      confirmed
                        ? { change: 'unconfirm-dose', reference }
                        : { change: 'confirm-dose', reference, mgPerKg },
                    )
                  }
                >
                  {confirmed ? t.uncount : t.count}
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
