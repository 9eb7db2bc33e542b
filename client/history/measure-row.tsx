import { ChoiceRow } from '../controls/choice-row.tsx'
import { historyTexts } from './history-texts.ts'

const steps = () =>
  ['none', ...Array.from({ length: 11 }, (_, step) => String(step))].map((value) =>
    value === 'none' ? { value, label: '–', name: historyTexts().notRecorded } : { value, label: value },
  )

/** A 0 to 10 scale that can also be left unrecorded. */
export function MeasureRow(props: {
  label: string
  low: string
  high: string
  value: number | null
  onChange: (value: number | null) => void
}) {
  return (
    <div className="measure">
      <ChoiceRow
        label={historyTexts().scale(props.label, props.low, props.high)}
        showLabel
        value={props.value === null ? 'none' : String(props.value)}
        options={steps()}
        onChange={(value) => props.onChange(value === 'none' ? null : Number(value))}
        className="scale"
      />
    </div>
  )
}
