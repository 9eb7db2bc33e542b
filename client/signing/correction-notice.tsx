import type { Replaces } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'
import { signTexts } from './sign-texts.ts'

/** On the review while a correction is made: what the next signature will replace. */
export function CorrectionNotice(props: { replaces: Replaces; onStop: () => void }) {
  const { assessmentId, reason } = props.replaces
  const t = signTexts()
  return (
    <div className="notice-line" role="status">
      {t.correction(assessmentId.slice(0, 8), reason)}{' '}
      <Action kind="quiet" onPress={props.onStop}>
        {t.doNotReplace}
      </Action>
    </div>
  )
}
