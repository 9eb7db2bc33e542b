import type { TreatmentOption } from '../../crmo/treatment/treatment-types.ts'
import { Fold } from '../controls/fold.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { Checks } from './checks.tsx'
import { Dose } from './dose.tsx'
import { treatmentTexts } from './treatment-texts.ts'
import { drugClassWords } from './treatment-words.ts'

/** One drug laid out to read: what stops it above its dose, the default dose, what warns, what is to be checked. */
export function OptionCard({ option }: { option: TreatmentOption }) {
  const usual = option.doses.filter((dose) => dose.use === 'default')
  const others = option.doses.filter((dose) => dose.use !== 'default')
  const t = treatmentTexts()
  const steps = option.steps.map((step) => t[step]).join(', ')
  return (
    <li className="option">
      <h3 lang="en">{option.label}</h3>
      <p className="hint">{[drugClassWords(option.class), steps].filter(Boolean).join(' · ')}</p>
      {option.blocked.length > 0 ? (
        <div className="problem">
          <p>
            <strong>{t.blocked}</strong>
          </p>
          <ul lang="en">
            {option.blocked.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {usual.length > 0 ? (
        usual.map((dose) => <Dose key={dose.id} dose={dose} of={option.label} />)
      ) : (
        <p className="limit-line">{t.noDefaultDose}</p>
      )}
      <p className="off-label" lang="en">
        {option.offLabel}
      </p>
      {option.warnings.length > 0 ? (
        <ul className="notice-line" lang="en">
          {option.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      ) : null}
      {option.notes.map((note) => (
        <p key={note} className="hint" lang="en">
          {note}
        </p>
      ))}
      {others.length > 0 ? (
        <Fold
          className="fold-small"
          summary={
            <>
              {t.otherDoses(others.length)}
              <span className="visually-hidden">{t.forDrug(option.label)}</span>
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
            {t.why}
            <span className="visually-hidden">: {option.label}</span>
          </>
        }
      >
        {() => (
          <>
            <p lang="en">{option.why}</p>
            <CitationLine citation={option.citation} />
          </>
        )}
      </Fold>
    </li>
  )
}
