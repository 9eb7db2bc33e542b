import { useState } from 'react'
import type { TreatmentCheck } from '../../crmo/treatment/treatment-types.ts'
import { Fold } from '../controls/fold.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import { checkCounts, checkOrder, checkWords } from './treatment-words.ts'

function Check({ check }: { check: TreatmentCheck }) {
  const [asked, setAsked] = useState(false)
  if (check.confidential && !asked)
    return (
      <li className="row-body">
        <p>
          Confidential: pregnancy. Others may see this screen.{' '}
          <button type="button" onClick={() => setAsked(true)}>
            Show the result
          </button>
        </p>
      </li>
    )
  const asks = check.status === 'abnormal' || check.consequence === 'block'
  return (
    <li className="row-body">
      <p>
        <span className={`row-state row-state-${asks ? 'strong' : check.status === 'done' ? 'set' : 'open'}`}>
          {checkWords[check.status]}
        </span>{' '}
        <strong>{check.label}</strong>
      </p>
      {check.finding ? <p>{check.finding}</p> : null}
      {check.advice ? <p>{check.advice}</p> : null}
      {check.evidence.length > 0 ? <EvidenceFold evidence={check.evidence} of={check.label} /> : null}
      <CitationLine citation={check.citation} />
    </li>
  )
}

/** What to look at before this drug: what asks for something first, what is done last. */
export function Checks({ checks, of }: { checks: readonly TreatmentCheck[]; of: string }) {
  if (checks.length === 0) return null
  return (
    <Fold
      className="fold-small"
      summary={
        <>
          Checks<span className="visually-hidden"> for {of}</span>:{' '}
          {checkCounts(checks.filter(({ confidential }) => !confidential))}
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
