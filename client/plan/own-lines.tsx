import { useRef, useState } from 'react'
import { Action } from '../controls/action.tsx'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { TextBox } from '../controls/text-box.tsx'
import type { Change } from '../state/change.ts'
import { planTexts } from './plan-texts.ts'

/** A line is moved by its neighbours' place: the same two buttons for pointer, keyboard and voice. */
function OwnLineActions(props: { line: string; index: number; last: number; change: Change }) {
  const { line, index, last, change } = props
  const place = useRef<HTMLSpanElement>(null)
  const t = planTexts()
  /** The focus goes with the line, to the same button, or to the other one where it cannot go further. */
  const move = (to: number) => {
    const list = place.current?.closest('ol')
    change({ change: 'move-line', from: index, to })
    requestAnimationFrame(() => {
      const buttons = [...(list?.children[to]?.querySelectorAll<HTMLButtonElement>('button') ?? [])]
      const wanted = to < index ? buttons : [buttons[1], buttons[0]]
      wanted.find((button) => button && !button.disabled)?.focus()
    })
  }
  return (
    <span ref={place} className="own-line-actions">
      <Action kind="quiet" name={t.upOf(line)} disabled={index === 0} onPress={() => move(index - 1)}>
        {t.up}
      </Action>
      <Action kind="quiet" name={t.downOf(line)} disabled={index === last} onPress={() => move(index + 1)}>
        {t.down}
      </Action>
      <Action kind="quiet" name={t.removeOf(line)} onPress={() => change({ change: 'remove-line', index })}>
        {t.remove}
      </Action>
    </span>
  )
}

/** The clinician's own plan lines, in the order in which they are written. */
export function OwnLines({ lines, change }: { lines: string[]; change: Change }) {
  const [text, setText] = useState('')
  const t = planTexts()
  const part = useKeepFocus<HTMLDivElement>(lines.length)
  const add = () => {
    change({ change: 'add-line', text })
    setText('')
  }
  return (
    <div ref={part} className="own-lines">
      <h3>{t.ownLines}</h3>
      {lines.length > 0 ? (
        <ol className="own-line-list">
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may have the same words; a line has no other identity
            <li key={index}>
              <span>{line}</span>
              <OwnLineActions line={line} index={index} last={lines.length - 1} change={change} />
            </li>
          ))}
        </ol>
      ) : null}
      <form
        className="own-line-form"
        aria-label={t.addTitle}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextBox label={t.newLine} value={text} onChange={setText} />
        <Action disabled={text.trim() === ''} onPress={add}>
          {t.addLine}
        </Action>
      </form>
    </div>
  )
}
