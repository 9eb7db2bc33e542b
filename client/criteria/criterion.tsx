import { useState } from 'react'
import type { Assessment, ItemAnswer } from '../../crmo/assessment.ts'
import type { Answer } from '../../crmo/evidence.ts'
import { Action } from '../controls/action.tsx'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { ReasonForm } from '../controls/reason-form.tsx'
import { TriState } from '../controls/tri-state.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import type { Change } from '../state/change.ts'
import { answerWords } from '../words/answer-words.ts'

const pointsWords = (item: ItemAnswer): string =>
  item.answer === 'yes' ? `+${item.points}` : item.answer === 'no' ? '0' : `0 or ${item.points}`

function OverrideForm({ item, change, onClose }: { item: ItemAnswer; change: Change; onClose: () => void }) {
  const [answer, setAnswer] = useState<Answer | null>(item.origin === 'clinician' ? item.answer : null)
  return (
    <ReasonForm
      title={`Correct: ${item.label}`}
      done="Use my answer"
      label="Reason"
      description="Written into the note and the document beside what the chart said."
      lacking={answer === null ? 'Choose an answer first.' : null}
      onDone={(reason) => {
        if (answer) change({ change: 'override', item: item.key, answer, reason })
        onClose()
      }}
      onCancel={onClose}
    >
      <TriState label="My answer" showLabel value={answer} onChange={setAnswer} />
    </ReasonForm>
  )
}

/** One item: its answer, what it rests on, what the chart said where a clinician said otherwise. */
export function Criterion(props: {
  item: ItemAnswer
  /** What the chart alone says, without anything the clinician said. */
  charted: ItemAnswer
  decides: boolean
  limits: Assessment['limits']
  override: { answer: Answer; reason: string } | null
  change: Change
}) {
  const { item, charted, override, change } = props
  const [correcting, setCorrecting] = useState(false)
  const row = useKeepFocus<HTMLLIElement>(`${correcting} ${override?.answer}`)
  const correct = override ? 'Change my answer' : 'Correct'
  return (
    <li ref={row} id={`criterion-${item.key}`} className={`criterion criterion-${item.answer}`}>
      <p className="criterion-answer">
        <span className={`answer answer-${item.answer}`}>{answerWords[item.answer]}</span>
        <span className="criterion-points">{pointsWords(item)}</span>
      </p>
      <div className="criterion-body">
        <h3>
          {item.label}
          {props.decides ? <span className="tag tag-decides">can decide</span> : null}
          {item.origin === 'mixed' ? <span className="tag">chart and clinician</span> : null}
        </h3>
        {override ? (
          <div className="said">
            <p>
              <strong>Clinician: {answerWords[override.answer].toLowerCase()}.</strong> {override.reason}
            </p>
            <p className="chart-said">
              The chart said: {answerWords[charted.answer].toLowerCase()}. {charted.reason}
            </p>
          </div>
        ) : (
          <>
            <p>{item.reason}</p>
            {charted.answer !== item.answer || charted.reason !== item.reason ? (
              <p className="chart-said">
                The chart alone said: {answerWords[charted.answer].toLowerCase()}. {charted.reason}
              </p>
            ) : null}
          </>
        )}
        {item.answer === 'unknown' && item.howToFindOut ? (
          <p className="find-out">To find out: {item.howToFindOut}</p>
        ) : null}
        {props.limits.map((limit) => (
          <p key={limit.sentence} className="limit-line">
            {limit.sentence}
          </p>
        ))}
        <div className="row-foot">
          <EvidenceFold evidence={item.evidence} of={item.label} />
          {correcting ? null : (
            <>
              <Action kind="quiet" name={`${correct}: ${item.label}`} onPress={() => setCorrecting(true)}>
                {correct}
              </Action>
              {override ? (
                <Action
                  kind="quiet"
                  name={`Back to the chart's answer: ${item.label}`}
                  onPress={() => change({ change: 'undo-override', item: item.key })}
                >
                  Back to the chart's answer
                </Action>
              ) : null}
            </>
          )}
        </div>
        {correcting ? <OverrideForm item={item} change={change} onClose={() => setCorrecting(false)} /> : null}
      </div>
    </li>
  )
}
