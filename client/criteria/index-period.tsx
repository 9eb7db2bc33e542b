import { useState } from 'react'
import type { IndexPeriod } from '../../crmo/assessment.ts'
import { Action } from '../controls/action.tsx'
import { InlineForm } from '../controls/inline-form.tsx'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { TextBox } from '../controls/text-box.tsx'
import type { Change } from '../state/change.ts'
import { dayWords } from '../words/dates.ts'

const periodWords = (period: IndexPeriod): string =>
  period.from || period.to
    ? `${period.from ? `from ${dayWords(period.from)}` : 'from the beginning'} ${period.to ? `to ${dayWords(period.to)}` : 'until now'}`
    : 'all results'

/** Which results count (clinical-basis 2.1, house rule): always visible, always adjustable. */
export function IndexPeriodRow({ period, change }: { period: IndexPeriod; change: Change }) {
  const [adjusting, setAdjusting] = useState(false)
  const row = useKeepFocus<HTMLDivElement>(`${adjusting} ${period.adjusted}`)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const backwards = from !== '' && to !== '' && from > to
  const open = () => {
    setFrom(period.from?.slice(0, 10) ?? '')
    setTo(period.to?.slice(0, 10) ?? '')
    setAdjusting(true)
  }
  return (
    <div ref={row} className="index-period">
      <p>
        <strong>Results that count:</strong> {periodWords(period)}
        {period.adjusted ? <span className="tag">adjusted by clinician</span> : null}
      </p>
      <p className="hint">{period.rule}</p>
      {adjusting ? (
        <InlineForm
          title="Adjust the period whose results count"
          done="Use this period"
          lacking={backwards ? 'The first day lies after the last.' : null}
          onDone={() => {
            change({ change: 'index-period', period: { from: from || null, to: to || null } })
            setAdjusting(false)
          }}
          onCancel={() => setAdjusting(false)}
        >
          <div className="two-boxes">
            <TextBox label="First day" type="date" value={from} onChange={setFrom} description="Empty: no bound" />
            <TextBox label="Last day" type="date" value={to} onChange={setTo} description="Empty: no bound" />
          </div>
        </InlineForm>
      ) : (
        <div className="row-actions">
          <Action kind="quiet" onPress={open}>
            Adjust period
          </Action>
          {period.adjusted ? (
            <Action kind="quiet" onPress={() => change({ change: 'index-period', period: null })}>
              Back to the rule's period
            </Action>
          ) : null}
        </div>
      )}
    </div>
  )
}
