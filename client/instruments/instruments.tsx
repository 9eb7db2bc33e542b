import type { Assessment, FurtherInstrument } from '../../crmo/assessment.ts'
import { furtherInstruments } from '../../smart-config/instruments/registry.ts'
import { Fold } from '../controls/fold.tsx'
import { Section } from '../controls/section.tsx'
import { CitationLine } from '../evidence/citation-line.tsx'
import { InstrumentItemRow } from './instrument-item.tsx'
import { resultWords } from './result-words.ts'

function Instrument({ instrument }: { instrument: FurtherInstrument }) {
  return (
    <li>
      <Fold
        summary={
          <>
            {instrument.title}: {resultWords(instrument.result)}
          </>
        }
      >
        {() => (
          <div className="row-body">
            <p>{instrument.result.sentence}</p>
            <CitationLine citation={instrument.citation} />
            <ul className="row-list">
              {instrument.items.map((item) => (
                <InstrumentItemRow key={`${item.group} ${item.key}`} item={item} />
              ))}
            </ul>
          </div>
        )}
      </Fold>
      <p className="hint">{instrument.notFor}</p>
    </li>
  )
}

/** The instruments beside Jansson 2009. They are shown and drive nothing, so all are folded. */
export function Instruments({ instruments }: { instruments: Assessment['instruments'] }) {
  return (
    <Section
      id="instruments"
      title="Other instruments"
      aside={<span className="section-aside">for orientation; none decides anything here</span>}
    >
      <ul className="row-list">
        {furtherInstruments.map(({ key }) => (
          <Instrument key={key} instrument={instruments[key]} />
        ))}
      </ul>
    </Section>
  )
}
