import { Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import { controlTexts } from './control-texts.ts'

/** A labelled text field, one line or several, with an explanation below. */
export function TextBox(props: {
  label: string
  value: string
  onChange: (value: string) => void
  description?: string
  lines?: number
  required?: boolean
  focusFirst?: boolean
  type?: 'text' | 'date'
  /** Of what is written in it, where that is not the page's. */
  lang?: 'en'
}) {
  return (
    <TextField
      className="text-box"
      value={props.value}
      onChange={props.onChange}
      isRequired={props.required}
      autoFocus={props.focusFirst}
      type={props.type ?? 'text'}
    >
      <Label>
        {props.label}
        {props.required ? <span className="required">{controlTexts().required}</span> : null}
      </Label>
      {props.lines ? (
        <TextArea rows={props.lines} autoComplete="off" lang={props.lang} />
      ) : (
        <Input autoComplete="off" />
      )}
      {props.description ? (
        <Text slot="description" className="hint">
          {props.description}
        </Text>
      ) : null}
    </TextField>
  )
}
