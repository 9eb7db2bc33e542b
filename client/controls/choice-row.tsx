import { Label, Radio, RadioGroup } from 'react-aria-components'

/** One choice among a few words in a row. Arrow keys move, the group carries the name. */
export function ChoiceRow<Value extends string>(props: {
  label: string
  /** Visible label, or a name for screen readers only where the words stand beside the row already. */
  showLabel?: boolean
  value: Value | null
  options: readonly { value: Value; label: string; name?: string }[]
  onChange: (value: Value) => void
  className?: string
}) {
  return (
    <RadioGroup
      className={`choice-row ${props.className ?? ''}`}
      orientation="horizontal"
      aria-label={props.showLabel ? undefined : props.label}
      value={props.value}
      onChange={(value) => props.onChange(value as Value)}
    >
      {props.showLabel ? <Label>{props.label}</Label> : null}
      <div className="choice-options">
        {props.options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice" aria-label={option.name}>
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
