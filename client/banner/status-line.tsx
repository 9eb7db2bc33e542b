import type { Assessment } from '../../crmo/assessment.ts'
import { Action } from '../controls/action.tsx'
import { establishedDiagnosis } from '../red-flags/flag-order.ts'
import { intervalWords, scoreHeadline } from '../score/score-words.ts'
import type { DraftStatus } from '../state/draft-saver.ts'
import { draftWords } from '../state/draft-words.ts'
import type { Recalculation } from '../state/use-assessment.ts'

/** Stays in sight while the clinician works further down: the score as it stands, the draft, the way back. */
export function StatusLine(props: {
  assessment: Assessment
  recalculation: Recalculation
  draft: DraftStatus
  canUndo: boolean
  canRedo: boolean
  onUndo: () => void
  onRedo: () => void
}) {
  const result = props.assessment.instruments['jansson-2009']
  const established = establishedDiagnosis(props.assessment.redFlags) !== null
  return (
    <div className="status-line">
      <p className="status-score">
        {props.recalculation === 'current' ? (
          <>
            <strong>{intervalWords(result)}</strong> of {result.maximum}
            <span className="status-category"> {scoreHeadline(result, established)}</span>
          </>
        ) : props.recalculation === 'waiting' ? (
          'Recalculating …'
        ) : (
          'Not recalculated'
        )}
      </p>
      <p className="status-draft">{draftWords(props.draft, new Date())}</p>
      <div className="status-steps">
        <Action kind="quiet" disabled={!props.canUndo} onPress={props.onUndo}>
          Undo
        </Action>
        <Action kind="quiet" disabled={!props.canRedo} onPress={props.onRedo}>
          Redo
        </Action>
      </div>
    </div>
  )
}
