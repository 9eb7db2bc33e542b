import { useState } from 'react'
import type { Recommendation } from '../../crmo/assessment.ts'
import type { Review } from '../../crmo/review.ts'
import { Action } from '../controls/action.tsx'
import { InlineForm } from '../controls/inline-form.tsx'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { ReasonForm } from '../controls/reason-form.tsx'
import { TextBox } from '../controls/text-box.tsx'
import { EvidenceFold } from '../evidence/evidence-list.tsx'
import { TrustTags } from '../rows/trust-tags.tsx'
import type { Change } from '../state/change.ts'
import { commonTexts } from '../words/common-texts.ts'
import { planTexts } from './plan-texts.ts'
import { kindWord } from './plan-words.ts'

type Choice = Review['plan']['choices'][string]

function EditForm(props: {
  recommendation: Recommendation
  choice: Choice | null
  change: Change
  onClose: () => void
}) {
  const { recommendation, choice } = props
  const [text, setText] = useState(choice?.choice === 'edited' ? choice.text : recommendation.text)
  const t = planTexts()
  return (
    <InlineForm
      title={t.editTitle}
      done={t.useMyWords}
      lacking={text.trim() === '' ? t.writeFirst : null}
      onDone={() => {
        props.change({
          change: 'choose',
          id: recommendation.id,
          choice: { choice: 'edited', text: text.trim(), reason: '' },
        })
        props.onClose()
      }}
      onCancel={props.onClose}
    >
      <TextBox label={t.line} value={text} onChange={setText} lines={3} required />
    </InlineForm>
  )
}

const decided = (choice: Choice, t = planTexts()): string =>
  ({ accepted: t.accepted, edited: t.edited, declined: t.declined(choice.reason) })[choice.choice]

/** One recommendation: accepted, edited or declined with a reason; undecided until somebody says so. */
export function RecommendationCard(props: { recommendation: Recommendation; choice: Choice | null; change: Change }) {
  const { recommendation, choice, change } = props
  const [form, setForm] = useState<'edit' | 'decline' | null>(null)
  const row = useKeepFocus<HTMLLIElement>(`${form} ${choice?.choice}`)
  const close = () => setForm(null)
  const { id, text } = recommendation
  const t = planTexts()
  const button = (words: string, onPress: () => void, kind: 'plain' | 'quiet' = 'plain') => (
    <Action kind={kind} name={commonTexts().labelled(words, text)} onPress={onPress}>
      {words}
    </Action>
  )
  return (
    <li
      ref={row}
      className={`recommendation recommendation-${recommendation.kind} ${choice ? `choice-${choice.choice}` : ''}`}
    >
      <p className="recommendation-kind">{kindWord(recommendation.kind)}</p>
      <div className="recommendation-body">
        <p className="recommendation-text">
          {choice?.choice === 'edited' ? choice.text : <span lang="en">{text}</span>}
          <TrustTags of={recommendation.citation} />
        </p>
        {choice?.choice === 'edited' ? (
          <p className="chart-said">
            {t.appSaid} <span lang="en">{text}</span>
          </p>
        ) : null}
        <p className="recommendation-reason" lang="en">
          {recommendation.reason}
        </p>
        <EvidenceFold evidence={recommendation.evidence} of={text} citation={recommendation.citation} />
        {form === 'edit' ? (
          <EditForm recommendation={recommendation} choice={choice} change={change} onClose={close} />
        ) : form === 'decline' ? (
          <ReasonForm
            title={t.declineTitle}
            done={t.decline}
            label={commonTexts().reason}
            onDone={(reason) => {
              change({ change: 'choose', id, choice: { choice: 'declined', text: '', reason: reason.trim() } })
              close()
            }}
            onCancel={close}
          />
        ) : choice ? (
          <div className="row-actions">
            <span className="decided">{decided(choice)}</span>
            {choice.choice === 'edited' ? button(t.edit, () => setForm('edit'), 'quiet') : null}
            {button(t.decideAgain, () => change({ change: 'unchoose', id }), 'quiet')}
          </div>
        ) : (
          <div className="row-actions">
            {button(t.accept, () =>
              change({ change: 'choose', id, choice: { choice: 'accepted', text: '', reason: '' } }),
            )}
            {button(t.edit, () => setForm('edit'))}
            {button(t.decline, () => setForm('decline'))}
          </div>
        )}
      </div>
    </li>
  )
}
