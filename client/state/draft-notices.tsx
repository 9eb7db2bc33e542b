import type { ChartView } from '../../server/api/contract.ts'
import { Action } from '../controls/action.tsx'
import { momentWords } from '../words/dates.ts'
import { frameTexts } from '../words/frame-texts.ts'
import { Spoken } from '../words/spoken.tsx'
import type { DraftStatus } from './draft-saver.ts'

/** What a clinician must know about the draft: it came back, the chart moved on, it is not saved, another window has a newer one. */
export function DraftNotices(props: {
  restored: ChartView['draft']
  status: DraftStatus
  busy: boolean
  onResolve: (choice: 'mine' | 'other') => void
}) {
  const { restored, status } = props
  const t = frameTexts()
  return (
    <>
      {restored ? (
        <p className="notice-line">
          {t.draftBack(momentWords(restored.savedAt, new Date()))}
          {restored.chartChanged ? t.draftChartChanged : ''}
        </p>
      ) : null}
      {status.state === 'not-saved' ? (
        <p className="problem" role="alert">
          {t.draftProblem} <Spoken sentence={status.sentence} /> {t.draftTriedAgain}
        </p>
      ) : null}
      {status.state === 'conflict' ? (
        <div className="problem" role="alert">
          <p>
            <Spoken sentence={status.sentence} />
          </p>
          <p>{t.draftChoose}</p>
          <div className="row-actions">
            <Action pending={props.busy} onPress={() => props.onResolve('mine')}>
              {t.draftMine}
            </Action>
            <Action pending={props.busy} onPress={() => props.onResolve('other')}>
              {t.draftOther}
            </Action>
          </div>
        </div>
      ) : null}
    </>
  )
}
