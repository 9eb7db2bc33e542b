import { useState } from 'react'
import type { IndexPeriod } from '../../crmo/assessment.ts'
import { Action } from '../controls/action.tsx'
import { InlineForm } from '../controls/inline-form.tsx'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { TextBox } from '../controls/text-box.tsx'
import type { Change } from '../state/change.ts'
import { dayWords } from '../words/dates.ts'
import { criteriaTexts } from './criteria-texts.ts'

const periodWords = (period: IndexPeriod, t = criteriaTexts()): string =>
  period.from || period.to
    ? [
        period.from ? t.from(dayWords(period.from)) : t.fromBeginning,
        period.to ? t.to(dayWords(period.to)) : t.untilNow,
      ].join(' ')
    : t.allResults

/** Which results count (clinical-basis 2.1, house rule): always visible, always adjustable. */
export function IndexPeriodRow({ period, change }: { period: IndexPeriod; change: Change }) {
  const t = criteriaTexts()
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
        <strong>{t.period}</strong> {periodWords(period)}
        {period.adjusted ? <span className="tag">{t.adjusted}</span> : null}
      </p>
      <p className="hint" lang="en">
        {period.rule}
      </p>
      {adjusting ? (
        <InlineForm
          title={t.adjustTitle}
          done={t.usePeriod}
          lacking={backwards ? t.backwards : null}
          onDone={() => {
            change({ change: 'index-period', period: { from: from || null, to: to || null } })
            setAdjusting(false)
          }}
          onCancel={() => setAdjusting(false)}
        >
          <div className="two-boxes">
            <TextBox label={t.firstDay} type="date" value={from} onChange={setFrom} description={t.noBound} />
            <TextBox label={t.lastDay} type="date" value={to} onChange={setTo} description={t.noBound} />
          </div>
        </InlineForm>
      ) : (
        <div className="row-actions">
          <Action kind="quiet" onPress={open}>
            {t.adjust}
          </Action>
          {period.adjusted ? (
            <Action kind="quiet" onPress={() => change({ change: 'index-period', period: null })}>
              {t.rulesPeriod}
            </Action>
          ) : null}
        </div>
      )}
    </div>
  )
}
