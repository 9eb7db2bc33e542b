import { Action } from '../controls/action.tsx'
import { frameTexts } from '../words/frame-texts.ts'
import type { Recalculation } from './use-assessment.ts'

/** The one thing that must not be overlooked: a score that stands still while answers change. */
export function RecalculationNotice({ recalculation }: { recalculation: Recalculation }) {
  if (recalculation !== 'failed') return null
  return (
    <div className="problem" role="alert">
      <p>{frameTexts().notRecalculated}</p>
      <Action kind="plain" onPress={() => location.reload()}>
        {frameTexts().reload}
      </Action>
    </div>
  )
}
