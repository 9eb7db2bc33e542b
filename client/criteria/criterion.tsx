import { useState } from 'react'
import type { Assessment, ItemAnswer } from '../../crmo/assessment.ts'
import type { Answer } from '../../crmo/evidence.ts'
import { Action } from '../controls/action.tsx'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import type { Change } from '../state/change.ts'
import { answerInSentence, answerWord } from '../words/answer-words.ts'
import { shownOf } from '../words/told-texts.ts'
import { criteriaTexts } from './criteria-texts.ts'
import { OverrideActions, OverrideForm } from './override.tsx'

const pointsWords = (item: ItemAnswer): string =>
  item.answer === 'yes' ? `+${item.points}` : item.answer === 'no' ? '0' : criteriaTexts().zeroOr(item.points)

/** One item: its answer, what it rests on, what the chart said where a clinician said otherwise. */
export function Criterion(props: {
  item: ItemAnswer
  /** What the chart alone says, without anything the clinician said. */
  charted: ItemAnswer
  decides: boolean
  /** What could not be read and touches this item; a new reading may bring it. */
  limits: Assessment['limits']
  rereading: { reading: boolean; readAgain: () => void }
  override: { answer: Answer; reason: string } | null
  change: Change
}) {
  const { item, charted, override, change } = props
  const t = criteriaTexts()
  const [correcting, setCorrecting] = useState(false)
  const row = useKeepFocus<HTMLLIElement>(`${correcting} ${override?.answer}`)
  return (
    <li ref={row} id={`criterion-${item.key}`} className={`criterion criterion-${item.answer}`}>
      <p className="criterion-answer">
        <span className={`answer answer-${item.answer}`}>{answerWord(item.answer)}</span>
        <span className="criterion-points">{pointsWords(item)}</span>
      </p>
      <div className="criterion-body">
        <h3>
          <span lang="en">{item.label}</span>
          {props.decides ? <span className="tag tag-decides">{t.canDecide}</span> : null}
          {item.origin === 'mixed' ? <span className="tag">{t.mixed}</span> : null}
        </h3>
        {override ? (
          <div className="said">
            <p>
              <strong>{t.clinician(answerInSentence(override.answer))}</strong> {override.reason}
            </p>
            <p className="chart-said">
              {t.chartSaid(answerInSentence(charted.answer))} <span lang="en">{charted.reason}</span>
            </p>
          </div>
        ) : (
          <>
            <p lang="en">{item.reason}</p>
            {charted.answer !== item.answer || charted.reason !== item.reason ? (
              <p className="chart-said">
                {t.chartAloneSaid(answerInSentence(charted.answer))} <span lang="en">{charted.reason}</span>
              </p>
            ) : null}
          </>
        )}
        {item.answer === 'unknown' && item.howToFindOut ? (
          <p className="find-out">
            {t.toFindOut} <span lang="en">{item.howToFindOut}</span>
          </p>
        ) : null}
        {props.limits.map(shownOf).map(({ words, lang }) => (
          <p key={words} className="limit-line" lang={lang}>
            {words}
          </p>
        ))}
        {props.limits.length > 0 ? (
          <Action
            kind="quiet"
            pending={props.rereading.reading}
            name={props.rereading.reading ? t.readingFor(item.label) : t.readAgainFor(item.label)}
            onPress={props.rereading.readAgain}
          >
            {props.rereading.reading ? t.reading : t.readAgain}
          </Action>
        ) : null}
        <div className="row-foot">
          <EvidenceFold evidence={item.evidence} of={item.label} />
          {correcting ? null : (
            <OverrideActions
              item={item}
              overridden={override !== null}
              change={change}
              onCorrect={() => setCorrecting(true)}
            />
          )}
        </div>
        {correcting ? (
          <OverrideForm
            item={item}
            said={item.origin === 'clinician' ? item.answer : null}
            change={change}
            onClose={() => setCorrecting(false)}
          />
        ) : null}
      </div>
    </li>
  )
}
