import type { RedFlag } from '../../crmo/assessment.ts'
import { Fold } from '../controls/fold.tsx'
import { Section } from '../controls/section.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import { TrustTags } from '../rows/trust-tags.tsx'
import { levelWords, openFlags, openLine, raisedFlags } from './flag-order.ts'
import './red-flags.css'

function RaisedFlag({ flag }: { flag: RedFlag }) {
  return (
    <li className={`flag flag-${flag.level}`}>
      <p className="flag-head">
        <span className="flag-level">{levelWords[flag.level]}</span>
        <span className="flag-row">{flag.row}</span>
      </p>
      <div className="flag-body">
        <h3>
          {flag.title}
          <TrustTags of={flag.citation} />
        </h3>
        <p>{flag.reason}</p>
        <p className="flag-advice">{flag.advice}</p>
        <EvidenceFold evidence={flag.evidence} of={flag.title} citation={flag.citation} />
      </div>
    </li>
  )
}

function OpenFlag({ flag }: { flag: RedFlag }) {
  return (
    <li className="flag-open">
      <span className="flag-level">{levelWords[flag.level]}</span>
      <p>
        <strong>{flag.title}</strong> <span className="flag-row">{flag.row}</span>{' '}
        {flag.missing.length > 0 ? `Missing: ${flag.missing.join(', ')}.` : flag.reason}
      </p>
    </li>
  )
}

/** Red flags stand above the score, always (design rule 4). An empty chart has no red flag, so what is open is named too. */
export function RedFlags({ flags }: { flags: readonly RedFlag[] }) {
  const raised = raisedFlags(flags)
  const open = openFlags(flags)
  const cleared = flags.filter((flag) => flag.state === 'cleared')
  return (
    <Section
      id="flags"
      title="Red flags"
      className={raised.some((flag) => flag.level === 'urgent') ? 'flags-urgent' : ''}
      aside={
        <span className="section-aside">
          {raised.length} raised, {open.length} open, {cleared.length} cleared
        </span>
      }
    >
      {raised.length > 0 ? (
        <ul className="flag-list">
          {raised.map((flag) => (
            <RaisedFlag key={`${flag.row} ${flag.level}`} flag={flag} />
          ))}
        </ul>
      ) : (
        <p className="calm-line">
          {open.length > 0
            ? 'None raised by what is known; the open ones are not cleared.'
            : 'None raised; all inputs are known.'}
        </p>
      )}
      <div className="flag-folds">
        {open.length > 0 ? (
          <Fold summary={openLine(open)} className="fold-small">
            {() => (
              <ul className="flag-open-list">
                {open.map((flag) => (
                  <OpenFlag key={`${flag.row} ${flag.level}`} flag={flag} />
                ))}
              </ul>
            )}
          </Fold>
        ) : null}
        {cleared.length > 0 ? (
          <Fold summary={`${cleared.length} cleared`} className="fold-small">
            {() => (
              <ul className="plain-list">
                {cleared.map((flag) => (
                  <li key={`${flag.row} ${flag.level}`}>
                    {flag.title} <span className="flag-row">{flag.row}</span>: {flag.reason}
                  </li>
                ))}
              </ul>
            )}
          </Fold>
        ) : null}
      </div>
    </Section>
  )
}
