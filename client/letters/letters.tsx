import { lazy, Suspense, useState } from 'react'
import type { Assessment } from '../../crmo/assessment.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import { Action } from '../controls/action.tsx'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { type LetterKind, letterKinds } from './letter-kinds.ts'

/** The texts and their tables are fetched when one is asked for. */
const LetterPane = lazy(async () => ({ default: (await import('./letter-pane.tsx')).LetterPane }))

/** Texts for others, one press each: they are shown and copied, never written to the chart. */
export function Letters(props: { assessment: Assessment; chart: Chart; userName: string }) {
  const [open, setOpen] = useState<LetterKind | null>(null)
  const part = useKeepFocus<HTMLDivElement>(open)
  return (
    <div ref={part} className="letters">
      <h3>Texts to hand on</h3>
      <div className="row-actions">
        {Object.entries(letterKinds).map(([kind, { button }]) => (
          <Action key={kind} onPress={() => setOpen(kind === open ? null : (kind as LetterKind))}>
            {button}
          </Action>
        ))}
      </div>
      {open ? (
        <Suspense fallback={<p className="hint">Preparing …</p>}>
          <LetterPane key={open} {...props} kind={open} onClose={() => setOpen(null)} />
        </Suspense>
      ) : null}
    </div>
  )
}
