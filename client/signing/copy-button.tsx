import { useState } from 'react'
import { Action } from '../controls/action.tsx'
import { copyText } from './copy-text.ts'

const outcomes = {
  copied: 'Copied.',
  refused: 'The browser does not allow copying here. Select the text below and copy it.',
} as const

/** Copies the note and says whether it worked. */
export function CopyButton({ text }: { text: string }) {
  const [outcome, setOutcome] = useState<keyof typeof outcomes | null>(null)
  return (
    <span className="copy">
      <Action onPress={() => void copyText(text).then((copied) => setOutcome(copied ? 'copied' : 'refused'))}>
        Copy the text
      </Action>
      <span role="status" className="hint">
        {outcome ? outcomes[outcome] : ''}
      </span>
    </span>
  )
}
