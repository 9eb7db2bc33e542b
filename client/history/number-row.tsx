import { useState } from 'react'
import { TextBox } from '../controls/text-box.tsx'
import { numberWords } from '../words/numbers.ts'
import { historyTexts } from './history-texts.ts'

/** A number in a closed range that can also be left unrecorded; what is out of range is not taken and says so. */
export function NumberRow(props: {
  label: string
  min: number
  max: number
  whole: boolean
  value: number | null
  onChange: (value: number | null) => void
}) {
  const { min, max, whole } = props
  const [text, setText] = useState(props.value === null ? '' : numberWords(props.value))
  const number = text.trim() === '' ? null : Number(text.replace(',', '.'))
  const fits = number === null || (number >= min && number <= max && (!whole || Number.isInteger(number)))
  // An undo elsewhere changes the value: the box then shows it again.
  const shown = fits && number !== props.value ? (props.value === null ? '' : numberWords(props.value)) : text
  return (
    <div className="measure">
      <TextBox
        label={props.label}
        value={shown}
        onChange={(next) => {
          setText(next)
          const entered = next.trim() === '' ? null : Number(next.replace(',', '.'))
          if (entered === null || (entered >= min && entered <= max && (!whole || Number.isInteger(entered))))
            props.onChange(entered)
        }}
        description={
          fits ? undefined : whole ? historyTexts().notTakenWhole(min, max) : historyTexts().notTaken(min, max)
        }
      />
    </div>
  )
}
