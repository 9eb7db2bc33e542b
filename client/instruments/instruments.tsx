import type { Assessment, FurtherInstrument } from '../../crmo/assessment.ts'
import type { Review } from '../../crmo/review.ts'
import { furtherInstruments } from '../../smart-config/instruments/registry.ts'
import { Fold } from '../controls/fold.tsx'
import { Section } from '../controls/section.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import type { Change } from '../state/change.ts'
import { commonTexts } from '../words/common-texts.ts'
import { InstrumentItemRow } from './instrument-item.tsx'
import { instrumentTexts } from './instrument-texts.ts'
import { resultWords } from './result-words.ts'

type Reviewing = { review: Review; change: Change }

function Instrument({ instrument, review, change }: { instrument: FurtherInstrument } & Reviewing) {
  return (
    <li>
      <Fold
        summary={
          <>
            <span lang="en">{instrument.title}</span>
            {commonTexts().colon}
            {resultWords(instrument.result)}
          </>
        }
      >
        {() => (
          <div className="row-body">
            <p lang="en">{instrument.result.sentence}</p>
            <CitationLine citation={instrument.citation} />
            <ul className="row-list">
              {instrument.items.map((item) => (
                <InstrumentItemRow key={`${item.group} ${item.key}`} item={item} review={review} change={change} />
              ))}
            </ul>
          </div>
        )}
      </Fold>
      <p className="hint" lang="en">
        {instrument.notFor}
      </p>
    </li>
  )
}

/** The instruments beside Jansson 2009. They are shown and drive nothing, so all are folded. */
export function Instruments({ instruments, review, change }: { instruments: Assessment['instruments'] } & Reviewing) {
  return (
    <Section
      id="instruments"
      title={instrumentTexts().title}
      aside={<span className="section-aside">{instrumentTexts().holds}</span>}
    >
      <ul className="row-list">
        {furtherInstruments.map(({ key }) => (
          <Instrument key={key} instrument={instruments[key]} review={review} change={change} />
        ))}
      </ul>
    </Section>
  )
}
