import type { Lesion } from '../../crmo/lesion.ts'
import { Action } from '../controls/action.tsx'
import type { Change } from '../state/change.ts'
import { commonTexts } from '../words/common-texts.ts'
import { lesionTexts } from './lesion-texts.ts'

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
  const t = lesionTexts()
  const counts = state === 'reported' || state === 'confirmed' || state === 'added'
  const button = (words: string, onPress: () => void) => (
    <Action kind="quiet" name={commonTexts().labelled(words, name)} onPress={onPress}>
      {words}
    </Action>
  )
  if (state === 'removed') return button(t.putBack, () => change({ change: 'restore-lesion', id }))
  return (
    <>
      {state === 'suggested' || state === 'resolved'
        ? button(t.confirm, () => change({ change: 'confirm-lesion', id }))
        : null}
      {state === 'confirmed' ? button(t.unconfirm, () => change({ change: 'unconfirm-lesion', id })) : null}
      {counts ? button(t.changeFeatures, () => open('features')) : null}
      {props.corrected ? button(t.chartFeatures, () => change({ change: 'undo-lesion-features', id })) : null}
      {state === 'added'
        ? button(t.remove, () => change({ change: 'remove-lesion', id, reason: '' }))
        : button(t.remove, () => open('remove'))}
    </>
  )
}
