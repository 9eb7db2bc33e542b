import type { Replaces } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'

/** On the review while a correction is made: what the next signature will replace. */
export function CorrectionNotice(props: { replaces: Replaces; onStop: () => void }) {
  const { assessmentId, reason } = props.replaces
  return (
    <div className="notice-line" role="status">
      Correction: what you sign next replaces assessment {assessmentId.slice(0, 8)}. Reason: {reason}.{' '}
      <Action kind="quiet" onPress={props.onStop}>
        Do not replace it
      </Action>
    </div>
  )
}
