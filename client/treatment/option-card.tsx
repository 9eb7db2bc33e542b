import type { TreatmentOption } from '../../crmo/treatment/treatment-types.ts'
import { Fold } from '../controls/fold.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { Checks } from './checks.tsx'
import { Dose } from './dose.tsx'
import { drugClassWords, stepNames } from './treatment-words.ts'

/** One drug laid out to read: what stops it above its dose, the default dose, what warns, what is to be checked. */
export function OptionCard({ option }: { option: TreatmentOption }) {
  const usual = option.doses.filter((dose) => dose.use === 'default')
  const others = option.doses.filter((dose) => dose.use !== 'default')
  const steps = option.steps.map((step) => stepNames[step]).join(', ')
  return (
    <li className="option">
      <h3>{option.label}</h3>
      <p className="hint">{[drugClassWords(option.class), steps].filter(Boolean).join(' · ')}</p>
      {option.blocked.length > 0 ? (
        <div className="problem">
          <p>
            <strong>Blocked</strong>
          </p>
          <ul>
            {option.blocked.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {usual.length > 0 ? (
        usual.map((dose) => <Dose key={dose.id} dose={dose} of={option.label} />)
      ) : (
        <p className="limit-line">No default dose is given.</p>
      )}
      <p className="off-label">{option.offLabel}</p>
      {option.warnings.length > 0 ? (
        <ul className="notice-line">
          {option.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      ) : null}
      {option.notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
      {others.length > 0 ? (
        <Fold
          className="fold-small"
          summary={
            <>
              Other doses in the sources ({others.length})<span className="visually-hidden"> for {option.label}</span>
            </>
          }
        >
          {() => others.map((dose) => <Dose key={dose.id} dose={dose} of={option.label} />)}
        </Fold>
      ) : null}
      <Checks checks={option.checks} of={option.label} />
      <Fold
        className="fold-small"
        summary={
          <>
            Why it is laid out<span className="visually-hidden">: {option.label}</span>
          </>
        }
      >
        {() => (
          <>
            <p>{option.why}</p>
            <CitationLine citation={option.citation} />
          </>
        )}
      </Fold>
    </li>
  )
}
