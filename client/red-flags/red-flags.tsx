import type { RedFlag } from '../../crmo/assessment.ts'
import { Fold } from '../controls/fold.tsx'
import { Section } from '../controls/section.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import { TrustTags } from '../rows/trust-tags.tsx'
import { levelWord, openFlags, openLine, raisedFlags } from './flag-order.ts'
import { flagTexts } from './flag-texts.ts'
import './red-flags.css'

function RaisedFlag({ flag }: { flag: RedFlag }) {
  return (
    <li className={`flag flag-${flag.level}`}>
      <p className="flag-head">
        <span className="flag-level">{levelWord(flag.level)}</span>
        <span className="flag-row">{flag.row}</span>
      </p>
      <div className="flag-body">
        <h3>
          <span lang="en">{flag.title}</span>
          <TrustTags of={flag.citation} />
        </h3>
        <p lang="en">{flag.reason}</p>
        <p className="flag-advice" lang="en">
          {flag.advice}
        </p>
        <EvidenceFold evidence={flag.evidence} of={flag.title} citation={flag.citation} />
      </div>
    </li>
  )
}

function OpenFlag({ flag }: { flag: RedFlag }) {
  return (
    <li className="flag-open">
      <span className="flag-level">{levelWord(flag.level)}</span>
      <p>
        <strong lang="en">{flag.title}</strong> <span className="flag-row">{flag.row}</span>{' '}
        {flag.missing.length > 0 ? `${flagTexts().missing} ` : ''}
        <span lang="en">{flag.missing.length > 0 ? `${flag.missing.join(', ')}.` : flag.reason}</span>
      </p>
    </li>
  )
}

/** Red flags stand above the score, always (design rule 4). An empty chart has no red flag, so what is open is named too. */
export function RedFlags({ flags }: { flags: readonly RedFlag[] }) {
  const t = flagTexts()
  const raised = raisedFlags(flags)
  const open = openFlags(flags)
  const cleared = flags.filter((flag) => flag.state === 'cleared')
  return (
    <Section
      id="flags"
      title={t.title}
      className={raised.some((flag) => flag.level === 'urgent') ? 'flags-urgent' : ''}
      aside={<span className="section-aside">{t.counts(raised.length, open.length, cleared.length)}</span>}
    >
      {raised.length > 0 ? (
        <ul className="flag-list">
          {raised.map((flag) => (
            <RaisedFlag key={`${flag.row} ${flag.level}`} flag={flag} />
          ))}
        </ul>
      ) : (
        <p className="calm-line">{open.length > 0 ? t.noneRaisedOpen : t.noneRaised}</p>
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
          <Fold summary={t.cleared(cleared.length)} className="fold-small">
            {() => (
              <ul className="plain-list">
                {cleared.map((flag) => (
                  <li key={`${flag.row} ${flag.level}`} lang="en">
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
