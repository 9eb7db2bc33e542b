import type { Lesion } from '../../crmo/lesion.ts'
import { Action } from '../controls/action.tsx'
import type { Change } from '../state/change.ts'

/** What can be done with a lesion in its state. */
export function LesionActions(props: {
  lesion: Lesion
  name: string
  corrected: boolean
  change: Change
  open: (form: 'features' | 'remove') => void
}) {
  const { lesion, name, change, open } = props
  const { id, state } = lesion
  const counts = state === 'reported' || state === 'confirmed' || state === 'added'
  const button = (words: string, onPress: () => void) => (
    <Action kind="quiet" name={`${words}: ${name}`} onPress={onPress}>
      {words}
    </Action>
  )
  if (state === 'removed') return button('Put back', () => change({ change: 'restore-lesion', id }))
  return (
    <>
      {state === 'suggested' || state === 'resolved'
        ? button('Confirm as current', () => change({ change: 'confirm-lesion', id }))
        : null}
      {state === 'confirmed'
        ? button('Take confirmation back', () => change({ change: 'unconfirm-lesion', id }))
        : null}
      {counts ? button('Change features', () => open('features')) : null}
      {props.corrected
        ? button("Back to the chart's features", () => change({ change: 'undo-lesion-features', id }))
        : null}
      {state === 'added'
        ? button('Remove', () => change({ change: 'remove-lesion', id, reason: '' }))
        : button('Remove', () => open('remove'))}
    </>
  )
}
