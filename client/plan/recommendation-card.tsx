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
import { kindWords } from './plan-words.ts'

type Choice = Review['plan']['choices'][string]

function EditForm(props: {
  recommendation: Recommendation
  choice: Choice | null
  change: Change
  onClose: () => void
}) {
  const { recommendation, choice } = props
  const [text, setText] = useState(choice?.choice === 'edited' ? choice.text : recommendation.text)
  return (
    <InlineForm
      title="Edit before accepting"
      done="Use my words"
      lacking={text.trim() === '' ? 'Write the line first.' : null}
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
      <TextBox label="Plan line" value={text} onChange={setText} lines={3} required />
    </InlineForm>
  )
}

const decided = (choice: Choice): string =>
  ({ accepted: 'Accepted', edited: 'Accepted with my words', declined: `Declined: ${choice.reason}` })[choice.choice]

/** One recommendation: accepted, edited or declined with a reason; undecided until somebody says so. */
export function RecommendationCard(props: { recommendation: Recommendation; choice: Choice | null; change: Change }) {
  const { recommendation, choice, change } = props
  const [form, setForm] = useState<'edit' | 'decline' | null>(null)
  const row = useKeepFocus<HTMLLIElement>(`${form} ${choice?.choice}`)
  const close = () => setForm(null)
  const { id, text } = recommendation
  const button = (words: string, onPress: () => void, kind: 'plain' | 'quiet' = 'plain') => (
    <Action kind={kind} name={`${words}: ${text}`} onPress={onPress}>
      {words}
    </Action>
  )
  return (
    <li
      ref={row}
      className={`recommendation recommendation-${recommendation.kind} ${choice ? `choice-${choice.choice}` : ''}`}
    >
      <p className="recommendation-kind">{kindWords[recommendation.kind]}</p>
      <div className="recommendation-body">
        <p className="recommendation-text">
          {choice?.choice === 'edited' ? choice.text : text}
          <TrustTags of={recommendation.citation} />
        </p>
        {choice?.choice === 'edited' ? <p className="chart-said">The app said: {text}</p> : null}
        <p className="recommendation-reason">{recommendation.reason}</p>
        <EvidenceFold evidence={recommendation.evidence} of={text} citation={recommendation.citation} />
        {form === 'edit' ? (
          <EditForm recommendation={recommendation} choice={choice} change={change} onClose={close} />
        ) : form === 'decline' ? (
          <ReasonForm
            title="Decline this recommendation"
            done="Decline"
            label="Reason"
            onDone={(reason) => {
              change({ change: 'choose', id, choice: { choice: 'declined', text: '', reason: reason.trim() } })
              close()
            }}
            onCancel={close}
          />
        ) : choice ? (
          <div className="row-actions">
            <span className="decided">{decided(choice)}</span>
            {choice.choice === 'edited' ? button('Edit', () => setForm('edit'), 'quiet') : null}
            {button('Decide again', () => change({ change: 'unchoose', id }), 'quiet')}
          </div>
        ) : (
          <div className="row-actions">
            {button('Accept', () =>
              change({ change: 'choose', id, choice: { choice: 'accepted', text: '', reason: '' } }),
            )}
            {button('Edit', () => setForm('edit'))}
            {button('Decline', () => setForm('decline'))}
          </div>
        )}
      </div>
    </li>
  )
}
