import { useState } from 'react'
import type { Review } from '../../crmo/review.ts'
import { isInBounds, measureTable, of100 } from '../../smart-config/instruments/measures.ts'
import type { MeasureKey } from '../../smart-config/instruments/table.ts'
import { Action } from '../controls/action.tsx'
import { ChoiceRow } from '../controls/choice-row.tsx'
import { controlTexts } from '../controls/control-texts.ts'
import { InlineForm } from '../controls/inline-form.tsx'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { TextBox } from '../controls/text-box.tsx'
import { historyTexts } from '../history/history-texts.ts'
import type { Change } from '../state/change.ts'
import { numberWords } from '../words/numbers.ts'
import { numberTexts } from './number-texts.ts'

type Props = { label: string; measure: MeasureKey; review: Review; change: Change }

/** "4,5" and "4.5" are the same number; null where it is none. */
const numberOf = (text: string): number | null => {
  const trimmed = text.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : null
}

/** Asks for the number of a component, the scale it was read off, and how it was found. */
function NumberForm({ label, measure, review, change, onClose }: Props & { onClose: () => void }) {
  const t = numberTexts()
  const { min, max, whole, alsoOf100, charted } = measureTable[measure]
  const value = review.measures[measure] ?? null
  const note = review.measureNotes?.[measure]
  const [hundred, setHundred] = useState(note?.of100 ?? false)
  const [text, setText] = useState(value === null ? '' : numberWords(note?.of100 ? of100(value) : value))
  const [reason, setReason] = useState(note?.reason ?? '')
  const typed = numberOf(text)
  const counted = typed === null ? null : hundred ? typed / 10 : typed
  const most = hundred ? max * 10 : max
  const fits = counted !== null && isInBounds(measure, counted)
  const outside = text.trim() !== '' && !fits
  const range = whole ? historyTexts().notTakenWhole(min, most) : historyTexts().notTaken(min, most)
  const lacking = outside
    ? range
    : counted === null
      ? t.numberFirst
      : charted && reason.trim() === ''
        ? controlTexts().reasonFirst
        : null
  return (
    <InlineForm
      title={value === null ? t.enterOf(label) : t.changeOf(label)}
      done={t.use}
      lacking={lacking}
      onDone={() => {
        if (counted !== null) change({ change: 'number', measure, value: counted, reason, of100: hundred })
        onClose()
      }}
      onCancel={onClose}
    >
      <TextBox
        label={t.number}
        value={text}
        onChange={setText}
        required
        description={outside ? range : measureTable[measure].unit === 'mm/h' ? 'mm/h' : undefined}
      />
      {alsoOf100 ? (
        <ChoiceRow
          label={t.readOff}
          showLabel
          value={hundred ? 'hundred' : 'ten'}
          options={[
            { value: 'ten', label: t.ten },
            { value: 'hundred', label: t.hundred },
          ]}
          onChange={(scale) => setHundred(scale === 'hundred')}
        />
      ) : null}
      <TextBox
        label={t.found}
        description={charted ? t.foundAsked : t.foundFree}
        value={reason}
        onChange={setReason}
        lines={2}
        required={charted}
      />
      {charted ? <p className="hint">{t.componentOnly}</p> : null}
    </InlineForm>
  )
}

/** Below a component that is a number: enter it, change it, take it back. */
export function NumberEntry(props: Props) {
  const { label, measure, review, change } = props
  const t = numberTexts()
  const [entering, setEntering] = useState(false)
  const entered = (review.measures[measure] ?? null) !== null
  const foot = useKeepFocus<HTMLDivElement>(`${entering} ${entered}`)
  return (
    <div ref={foot} className="row-foot">
      {entering ? (
        <NumberForm {...props} onClose={() => setEntering(false)} />
      ) : (
        <>
          <Action kind="quiet" name={entered ? t.changeOf(label) : t.enterOf(label)} onPress={() => setEntering(true)}>
            {entered ? t.change : t.enter}
          </Action>
          {entered ? (
            <Action
              kind="quiet"
              name={t.takeBackOf(label)}
              onPress={() => change({ change: 'measure', measure, value: null })}
            >
              {t.takeBack}
            </Action>
          ) : null}
        </>
      )}
    </div>
  )
}
