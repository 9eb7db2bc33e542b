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
import { commonTexts } from '../words/common-texts.ts'
import { type LetterKind, letterKinds } from './letter-kinds.ts'
import { letterTexts } from './letter-texts.ts'
import './letters.css'

type Props = { kind: LetterKind; assessment: Assessment; chart: Chart; userName: string; onClose: () => void }

const textOf = ({ kind, assessment, chart, userName }: Props, diagnosisMade: boolean): string => {
  if (kind === 'mri') return mriRequestText(assessment, chart, userName)
  return kind === 'blood' ? bloodTestText(assessment, chart) : familySummary(assessment, diagnosisMade)
}

/** What the clinician must know of this text before using it. */
function Notes({ kind, assessment, chart }: Props) {
  const { leftOut } = plainSteps(assessment.plan)
  const t = letterTexts()
  if (kind === 'mri' && chart.wholeSkeletonImaged) return <p className="notice-line">{t.imagedAlready}</p>
  if (kind !== 'family' || leftOut.length === 0) return null
  return (
    <div className="notice-line">
      <p>{t.leftOut}</p>
      <ul lang="en">
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
  const t = letterTexts()
  const [diagnosisMade, setDiagnosisMade] = useState(false)
  const made = textOf(props, diagnosisMade)
  const [changed, setChanged] = useState<{ of: string; text: string } | null>(null)
  const text = changed?.text ?? made
  const obstacle = kind === 'family' ? diagnosisObstacle(assessment) : null
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const words = t[letterKinds[kind].title]
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
      <p className="hint">{t[letterKinds[kind].hint]}</p>
      {kind !== 'family' ? null : obstacle ? (
        <p className="hint" lang="en">
          {obstacle}
        </p>
      ) : (
        <Checkbox className="check" isSelected={diagnosisMade} onChange={setDiagnosisMade}>
          <span className="check-box" aria-hidden="true" />
          {t.diagnosisMade}
        </Checkbox>
      )}
      <Notes {...props} />
      {changed && changed.of !== made ? (
        <p className="notice-line">
          {t.changedSince}{' '}
          <Action kind="quiet" onPress={() => setChanged(null)}>
            {t.makeAnew}
          </Action>
        </p>
      ) : null}
      <TextBox
        label={t.text}
        lang="en"
        value={text}
        lines={Math.min(24, text.split('\n').length)}
        onChange={(next) => setChanged(next === made ? null : { of: made, text: next })}
      />
      <div className="row-actions">
        <CopyButton text={text} />
        <Action onPress={props.onClose}>{commonTexts().close}</Action>
      </div>
    </section>
  )
}
