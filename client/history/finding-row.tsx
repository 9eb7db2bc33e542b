import { useState } from 'react'
import type { FindingAnswer } from '../../crmo/assessment.ts'
import type { Answer } from '../../crmo/evidence.ts'
import { type FindingKey, findings } from '../../crmo/findings.ts'
import { Action } from '../controls/action.tsx'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { TextBox } from '../controls/text-box.tsx'
import { TriState } from '../controls/tri-state.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import type { Change } from '../state/change.ts'
import { answerInSentence } from '../words/answer-words.ts'
import { historyTexts } from './history-texts.ts'

/** One finding: the answer in force, what the chart said, a note. */
export function FindingRow(props: {
  findingKey: FindingKey
  answer: FindingAnswer | null
  charted: FindingAnswer | null
  said: { answer: Answer; note: string } | null
  change: Change
}) {
  const { findingKey: key, said, charted, change } = props
  const label = findings[key].label
  const t = historyTexts()
  const [noting, setNoting] = useState(false)
  const row = useKeepFocus<HTMLLIElement>(`${noting} ${said?.answer}`)
  const chartAnswer = charted && charted.origin === 'chart' ? charted : null
  const inForce = said?.answer ?? props.answer?.answer ?? 'unknown'
  // Where the chart is silent, "unknown" is no statement: it is the absence of one.
  const answer = (value: Answer) =>
    change({ change: 'finding', key, answer: value === 'unknown' && !chartAnswer && !said?.note ? null : value })
  return (
    <li ref={row} className={`finding ${said ? 'finding-said' : ''}`}>
      <span className="finding-label" aria-hidden="true" lang="en">
        {label}
      </span>
      <TriState label={label} value={inForce} onChange={answer} />
      <div className="finding-foot">
        {chartAnswer ? (
          <div className="row-foot">
            <p className="chart-said">
              {t.chart(answerInSentence(chartAnswer.answer))}
              {said ? t.clinician(answerInSentence(said.answer)) : ''}
            </p>
            <EvidenceFold evidence={chartAnswer.evidence} of={label} />
          </div>
        ) : null}
        {said && (noting || said.note !== '') ? (
          <TextBox
            label={t.noteOf(label)}
            value={said.note}
            focusFirst={noting && said.note === ''}
            onChange={(note) => change({ change: 'finding-note', key, answer: said.answer, note })}
          />
        ) : null}
        {said ? (
          <div className="row-actions">
            {said.note === '' && !noting ? (
              <Action kind="quiet" name={t.addNoteOf(label)} onPress={() => setNoting(true)}>
                {t.addNote}
              </Action>
            ) : null}
            {chartAnswer ? (
              <Action
                kind="quiet"
                name={t.backOf(label)}
                onPress={() => change({ change: 'finding', key, answer: null })}
              >
                {t.back}
              </Action>
            ) : null}
          </div>
        ) : null}
      </div>
    </li>
  )
}
