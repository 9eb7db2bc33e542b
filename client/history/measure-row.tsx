import { ChoiceRow } from '../controls/choice-row.tsx'
import { numberWords } from '../words/numbers.ts'
import { historyTexts } from './history-texts.ts'

const whole = Array.from({ length: 11 }, (_, step) => step)

/** A number between two steps was entered elsewhere: it has its place among them. */
const steps = (value: number | null) => [
  { value: 'none', label: '–', name: historyTexts().notRecorded },
  ...(value === null || whole.includes(value) ? whole : [...whole, value].sort((a, b) => a - b)).map((step) => ({
    value: String(step),
    label: numberWords(step),
  })),
]

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
        options={steps(props.value)}
        onChange={(value) => props.onChange(value === 'none' ? null : Number(value))}
        className="scale"
      />
    </div>
  )
}
