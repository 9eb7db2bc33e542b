import { useState } from 'react'
import { Action } from '../controls/action.tsx'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { TextBox } from '../controls/text-box.tsx'
import type { Change } from '../state/change.ts'

/** The clinician's own plan lines. */
export function OwnLines({ lines, change }: { lines: string[]; change: Change }) {
  const [text, setText] = useState('')
  const part = useKeepFocus<HTMLDivElement>(lines.length)
  const add = () => {
    change({ change: 'add-line', text })
    setText('')
  }
  return (
    <div ref={part} className="own-lines">
      <h3>My own lines</h3>
      {lines.length > 0 ? (
        <ol className="own-line-list">
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may have the same words; a line has no other identity
            <li key={index}>
              <span>{line}</span>
              <Action
                kind="quiet"
                name={`Remove own line: ${line}`}
                onPress={() => change({ change: 'remove-line', index })}
              >
                Remove
              </Action>
            </li>
          ))}
        </ol>
      ) : null}
      <form
        className="own-line-form"
        aria-label="Add a plan line"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextBox label="New plan line" value={text} onChange={setText} />
        <Action disabled={text.trim() === ''} onPress={add}>
          Add line
        </Action>
      </form>
    </div>
  )
}
