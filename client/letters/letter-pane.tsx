import { useEffect, useRef, useState } from 'react'
import { Checkbox } from 'react-aria-components'
import type { Assessment } from '../../crmo/assessment.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import { diagnosisObstacle, familySummary, plainSteps } from '../../crmo/letters/family-summary.ts'
import { bloodTestText } from '../../crmo/letters/missing-blood-tests.ts'
import { mriRequestText } from '../../crmo/letters/mri-request.ts'
import { Action } from '../controls/action.tsx'
import { TextBox } from '../controls/text-box.tsx'
import { CopyButton } from '../signing/copy-button.tsx'
import { type LetterKind, letterKinds } from './letter-kinds.ts'
import './letters.css'

type Props = { kind: LetterKind; assessment: Assessment; chart: Chart; userName: string; onClose: () => void }

const textOf = ({ kind, assessment, chart, userName }: Props, diagnosisMade: boolean): string => {
  if (kind === 'mri') return mriRequestText(assessment, chart, userName)
  return kind === 'blood' ? bloodTestText(assessment, chart) : familySummary(assessment, diagnosisMade)
}

/** What the clinician must know of this text before using it. */
function Notes({ kind, assessment, chart }: Props) {
  const { leftOut } = plainSteps(assessment.plan)
  if (kind === 'mri' && chart.wholeSkeletonImaged)
    return <p className="notice-line">The whole skeleton has been imaged already: see “Imaging so far”.</p>
  if (kind !== 'family' || leftOut.length === 0) return null
  return (
    <div className="notice-line">
      <p>Not in the text, because there are no plain words for it. Tell the family yourself, or add it:</p>
      <ul>
        {leftOut.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

/** One text, in a box in which it may be changed before it is copied. What a person wrote is never replaced unasked. */
export function LetterPane(props: Props) {
  const { kind, assessment } = props
  const [diagnosisMade, setDiagnosisMade] = useState(false)
  const made = textOf(props, diagnosisMade)
  const [changed, setChanged] = useState<{ of: string; text: string } | null>(null)
  const text = changed?.text ?? made
  const obstacle = kind === 'family' ? diagnosisObstacle(assessment) : null
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { title: words, hint } = letterKinds[kind]
  return (
    <section
      className="letter"
      aria-label={words}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        props.onClose()
      }}
    >
      <h4 ref={title} tabIndex={-1}>
        {words}
      </h4>
      <p className="hint">{hint}</p>
      {kind !== 'family' ? null : obstacle ? (
        <p className="hint">{obstacle}</p>
      ) : (
        <Checkbox className="check" isSelected={diagnosisMade} onChange={setDiagnosisMade}>
          <span className="check-box" aria-hidden="true" />
          The diagnosis CNO is made, and the family knows it
        </Checkbox>
      )}
      <Notes {...props} />
      {changed && changed.of !== made ? (
        <p className="notice-line">
          The assessment has changed since you wrote in this text.{' '}
          <Action kind="quiet" onPress={() => setChanged(null)}>
            Make the text anew
          </Action>
        </p>
      ) : null}
      <TextBox
        label="Text"
        value={text}
        lines={Math.min(24, text.split('\n').length)}
        onChange={(next) => setChanged(next === made ? null : { of: made, text: next })}
      />
      <div className="row-actions">
        <CopyButton text={text} />
        <Action onPress={props.onClose}>Close</Action>
      </div>
    </section>
  )
}
