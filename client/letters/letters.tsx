import { Suspense, useState } from 'react'
import type { Assessment } from '../../crmo/assessment.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import { Action } from '../controls/action.tsx'
import { useKeepFocus } from '../controls/keep-focus.ts'
import { signTexts } from '../signing/sign-texts.ts'
import { openedPart } from '../words/opened-part.ts'
import { type LetterKind, letterKinds } from './letter-kinds.ts'
import { letterTexts } from './letter-texts.ts'

/** The texts and their tables are fetched when one is asked for. */
const LetterPane = openedPart(async () => (await import('./letter-pane.tsx')).LetterPane)

/** Texts for others, one press each: they are shown and copied, never written to the chart. */
export function Letters(props: { assessment: Assessment; chart: Chart; userName: string }) {
  const [open, setOpen] = useState<LetterKind | null>(null)
  const t = letterTexts()
  const part = useKeepFocus<HTMLDivElement>(open)
  return (
    <div ref={part} className="letters">
      <h3>{t.title}</h3>
      <div className="row-actions">
        {Object.entries(letterKinds).map(([kind, { button }]) => (
          <Action key={kind} onPress={() => setOpen(kind === open ? null : (kind as LetterKind))}>
            {t[button]}
          </Action>
        ))}
      </div>
      {open ? (
        <Suspense fallback={<p className="hint">{signTexts().preparing}</p>}>
          <LetterPane key={open} {...props} kind={open} onClose={() => setOpen(null)} />
        </Suspense>
      ) : null}
    </div>
  )
}
