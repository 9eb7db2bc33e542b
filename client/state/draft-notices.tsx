import type { ChartView } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'
import { momentWords } from '../words/dates.ts'
import type { DraftStatus } from './draft-saver.ts'

/** What a clinician must know about the draft: it came back, the chart moved on, it is not saved, another window has a newer one. */
export function DraftNotices(props: {
  restored: ChartView['draft']
  status: DraftStatus
  busy: boolean
  onResolve: (choice: 'mine' | 'other') => void
}) {
  const { restored, status } = props
  return (
    <>
      {restored ? (
        <p className="notice-line">
          Your draft of {momentWords(restored.savedAt, new Date())} is back.
          {restored.chartChanged
            ? ' The chart has changed since: check the answers again, what you said stands where you said it.'
            : ''}
        </p>
      ) : null}
      {status.state === 'not-saved' ? (
        <p className="problem" role="alert">
          The draft is not saved: {status.sentence} It is tried again by itself.
        </p>
      ) : null}
      {status.state === 'conflict' ? (
        <div className="problem" role="alert">
          <p>{status.sentence}</p>
          <p>Nothing from this window is saved until you choose.</p>
          <div className="row-actions">
            <Action pending={props.busy} onPress={() => props.onResolve('mine')}>
              Keep what stands here
            </Action>
            <Action pending={props.busy} onPress={() => props.onResolve('other')}>
              Take the other window's draft
            </Action>
          </div>
        </div>
      ) : null}
    </>
  )
}
