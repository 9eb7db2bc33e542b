import type { Mimic } from '../../crmo/assessment.ts'
import { Fold } from '../controls/fold.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { MimicSigns } from './mimic-signs.tsx'
import { mimicTexts } from './mimic-texts.ts'
import { mimicStateWord } from './mimic-words.ts'

const strong = (mimic: Mimic): boolean => mimic.state === 'established' || mimic.speaksFor.length > 0

/** One other diagnosis: why it stands where it stands, and the test that would settle it. */
export function MimicRow({ mimic }: { mimic: Mimic }) {
  const t = mimicTexts()
  return (
    <li className={`mimic mimic-${mimic.state}`}>
      <h3>
        <span lang="en">{mimic.title}</span>{' '}
        <span className={`row-state row-state-${mimic.state === 'open' ? 'open' : 'set'}`}>
          {mimicStateWord(mimic.state)}
        </span>
      </h3>
      <p lang="en">{mimic.reason}</p>
      <p>
        <strong>{t.nextTest}</strong> <span lang="en">{mimic.nextTest}</span>
      </p>
      <Fold
        startOpen={strong(mimic)}
        className="fold-small"
        summary={
          <>
            {t.balance(mimic.speaksFor.length, mimic.speaksAgainst.length, mimic.missing.length)}
            <span className="visually-hidden" lang="en">
              : {mimic.title}
            </span>
          </>
        }
      >
        {() => (
          <>
            <div className="mimic-balance">
              <MimicSigns title={t.speaksFor} side={t.inSpeaksFor} of={mimic.title} signs={mimic.speaksFor} />
              <MimicSigns
                title={t.speaksAgainst}
                side={t.inSpeaksAgainst}
                of={mimic.title}
                signs={mimic.speaksAgainst}
              />
            </div>
            {mimic.missing.length > 0 ? (
              <p className="hint">
                {t.notKnown} <span lang="en">{mimic.missing.join('; ')}.</span>
              </p>
            ) : null}
            {mimic.rows.length > 0 ? <p className="flag-row">{mimic.rows.join(', ')}</p> : null}
            <CitationLine citation={mimic.citation} />
          </>
        )}
      </Fold>
    </li>
  )
}
