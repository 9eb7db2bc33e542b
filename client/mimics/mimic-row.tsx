import type { Mimic } from '../../crmo/assessment.ts'
import { Fold } from '../controls/fold.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { MimicSigns } from './mimic-signs.tsx'
import { mimicStateWords } from './mimic-words.ts'

const strong = (mimic: Mimic): boolean => mimic.state === 'established' || mimic.speaksFor.length > 0

/** One other diagnosis: why it stands where it stands, and the test that would settle it. */
export function MimicRow({ mimic }: { mimic: Mimic }) {
  return (
    <li className={`mimic mimic-${mimic.state}`}>
      <h3>
        {mimic.title}{' '}
        <span className={`row-state row-state-${mimic.state === 'open' ? 'open' : 'set'}`}>
          {mimicStateWords[mimic.state]}
        </span>
      </h3>
      <p>{mimic.reason}</p>
      <p>
        <strong>Next test:</strong> {mimic.nextTest}
      </p>
      <Fold
        startOpen={strong(mimic)}
        className="fold-small"
        summary={
          <>
            For {mimic.speaksFor.length}, against {mimic.speaksAgainst.length}, not known {mimic.missing.length}
            <span className="visually-hidden">: {mimic.title}</span>
          </>
        }
      >
        {() => (
          <>
            <div className="mimic-balance">
              <MimicSigns title="Speaks for" of={mimic.title} signs={mimic.speaksFor} />
              <MimicSigns title="Speaks against" of={mimic.title} signs={mimic.speaksAgainst} />
            </div>
            {mimic.missing.length > 0 ? <p className="hint">Not known: {mimic.missing.join('; ')}.</p> : null}
            {mimic.rows.length > 0 ? <p className="flag-row">{mimic.rows.join(', ')}</p> : null}
            <CitationLine citation={mimic.citation} />
          </>
        )}
      </Fold>
    </li>
  )
}
