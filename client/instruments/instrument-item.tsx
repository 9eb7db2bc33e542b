import { Suspense, useState } from 'react'
import type { InstrumentItem } from '../../crmo/assessment.ts'
import type { Review } from '../../crmo/review.ts'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { OverrideActions, OverrideForm } from '../criteria/override.tsx'
import { AnswerRow } from '../rows/answer-row.tsx'
import { TrustTags } from '../rows/trust-tags.tsx'
import type { Change } from '../state/change.ts'
import { answerInSentence } from '../words/answer-words.ts'
import { openedPart } from '../words/opened-part.ts'
import { instrumentTexts } from './instrument-texts.ts'

/** Read only where an instrument is opened, so fetched then. */
const NumberEntry = openedPart(async () => (await import('../opened-parts.ts')).NumberEntry)

const originWords = { chart: null, clinician: 'clinician', mixed: 'mixed' } as const satisfies Record<
  InstrumentItem['origin'],
  string | null
>

/** One item as the instrument asks it; a number is entered, everything else can be corrected here. */
export function InstrumentItemRow(props: { item: InstrumentItem; review: Review; change: Change }) {
  const { item, review, change } = props
  const override = review.answers[item.key] ?? null
  const [correcting, setCorrecting] = useState(false)
  const foot = useKeepFocus<HTMLDivElement>(`${correcting} ${override?.answer}`)
  const t = instrumentTexts()
  const origin = originWords[item.origin]
  return (
    <AnswerRow
      answer={item.answer}
      label={item.label}
      reason={item.reason}
      evidence={item.evidence}
      tags={
        <>
          {item.group ? (
            <span className="tag" lang="en">
              {item.group}
            </span>
          ) : null}
          {item.points === null ? null : <span className="tag">{t.points(item.points)}</span>}
          <TrustTags of={item} />
          {origin ? <span className="tag">{t[origin]}</span> : null}
        </>
      }
    >
      {item.unsaid ? (
        <p className="chart-said">
          {t.withoutThat(answerInSentence(item.unsaid.answer))} <span lang="en">{item.unsaid.reason}</span>
        </p>
      ) : null}
      {item.answer === 'unknown' && item.howToFindOut ? (
        <p className="find-out">
          {t.toFindOut} <span lang="en">{item.howToFindOut}</span>
        </p>
      ) : null}
      {item.measure ? (
        <Suspense fallback={null}>
          <NumberEntry label={item.label} measure={item.measure} review={review} change={change} />
        </Suspense>
      ) : null}
      {item.mayOverride ? (
        <div ref={foot} className="row-foot">
          {correcting ? (
            <OverrideForm
              item={item}
              said={override?.answer ?? null}
              change={change}
              onClose={() => setCorrecting(false)}
            />
          ) : (
            <OverrideActions
              item={item}
              overridden={override !== null}
              change={change}
              onCorrect={() => setCorrecting(true)}
            />
          )}
        </div>
      ) : null}
    </AnswerRow>
  )
}
