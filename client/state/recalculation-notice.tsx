import { Action } from '../controls/action.tsx'
import type { Recalculation } from './use-assessment.ts'

/** The one thing that must not be overlooked: a score that stands still while answers change. */
export function RecalculationNotice({ recalculation }: { recalculation: Recalculation }) {
  if (recalculation !== 'failed') return null
  return (
    <div className="problem" role="alert">
      <p>
        The score and everything drawn from it do not follow your changes: the rules of this page could not be loaded.
        What you entered is kept as a draft. Reload the page.
      </p>
      <Action kind="plain" onPress={() => location.reload()}>
        Reload the page
      </Action>
    </div>
  )
}
