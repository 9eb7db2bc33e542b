import { useState } from 'react'
import { Action } from '../controls/action.tsx'
import { copyText } from './copy-text.ts'
import { receiptTexts } from './receipt-texts.ts'

/** Copies the note and says whether it worked. */
export function CopyButton({ text }: { text: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'copyRefused' | null>(null)
  const t = receiptTexts()
  return (
    <span className="copy">
      <Action onPress={() => void copyText(text).then((copied) => setOutcome(copied ? 'copied' : 'copyRefused'))}>
        {t.copy}
      </Action>
      <span role="status" className="hint">
        {outcome ? t[outcome] : ''}
      </span>
    </span>
  )
}
