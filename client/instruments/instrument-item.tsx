import type { InstrumentItem } from '../../crmo/assessment.ts'
import { AnswerRow } from '../rows/answer-row.tsx'
import { TrustTags } from '../rows/trust-tags.tsx'
import { counted } from '../words/answer-words.ts'

const originWords = { chart: null, clinician: 'clinician', mixed: 'chart and clinician' } satisfies Record<
  InstrumentItem['origin'],
  string | null
>

/** One item as the instrument asks it. */
export function InstrumentItemRow({ item }: { item: InstrumentItem }) {
  const origin = originWords[item.origin]
  return (
    <AnswerRow
      answer={item.answer}
      label={item.label}
      reason={item.reason}
      evidence={item.evidence}
      tags={
        <>
          {item.group ? <span className="tag">{item.group}</span> : null}
          {item.points === null ? null : <span className="tag">{counted(item.points, 'point')}</span>}
          <TrustTags of={item} />
          {origin ? <span className="tag">{origin}</span> : null}
        </>
      }
    >
      {item.answer === 'unknown' && item.howToFindOut ? (
        <p className="find-out">To find out: {item.howToFindOut}</p>
      ) : null}
    </AnswerRow>
  )
}
