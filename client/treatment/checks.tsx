import { useState } from 'react'
import type { TreatmentCheck } from '../../crmo/treatment/treatment-types.ts'
import { Fold } from '../controls/fold.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import { treatmentTexts } from './treatment-texts.ts'
import { checkCounts, checkOrder, checkWord } from './treatment-words.ts'

function Check({ check }: { check: TreatmentCheck }) {
  const [asked, setAsked] = useState(false)
  const t = treatmentTexts()
  if (check.confidential && !asked)
    return (
      <li className="row-body">
        <p>
          {t.confidential}{' '}
          <button type="button" onClick={() => setAsked(true)}>
            {t.showResult}
          </button>
        </p>
      </li>
    )
  const asks = check.status === 'abnormal' || check.consequence === 'block'
  return (
    <li className="row-body">
      <p>
        <span className={`row-state row-state-${asks ? 'strong' : check.status === 'done' ? 'set' : 'open'}`}>
          {checkWord(check.status)}
        </span>{' '}
        <strong lang="en">{check.label}</strong>
      </p>
      {check.finding ? <p lang="en">{check.finding}</p> : null}
      {check.advice ? <p lang="en">{check.advice}</p> : null}
      {check.evidence.length > 0 ? <EvidenceFold evidence={check.evidence} of={check.label} /> : null}
      <CitationLine citation={check.citation} />
    </li>
  )
}

/** What to look at before this drug: what asks for something first, what is done last. */
export function Checks({ checks, of }: { checks: readonly TreatmentCheck[]; of: string }) {
  const t = treatmentTexts()
  if (checks.length === 0) return null
  return (
    <Fold
      className="fold-small"
      summary={
        <>
          {t.checks} {checkCounts(checks.filter(({ confidential }) => !confidential))}
          <span className="visually-hidden">{t.forDrug(of)}</span>
        </>
      }
    >
      {() => (
        <ul className="row-list">
          {checkOrder
            .flatMap((status) => checks.filter((check) => check.status === status))
            .map((check) => (
              <Check key={check.id} check={check} />
            ))}
        </ul>
      )}
    </Fold>
  )
}
