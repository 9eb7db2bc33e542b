import { useState } from 'react'
import type { Api } from '../api.ts'
import { Action } from '../controls/action.tsx'

/** The page of an ended session adds that the draft is kept. */
const finished = 'You have finished here, and this window can no longer read the chart. What was signed is kept.'

/** Ends the launch by its user. The draft is saved first; when that fails nothing is ended. */
export function Finish(props: { api: Api; saveDraft: () => Promise<boolean>; onEnded: (sentence: string) => void }) {
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const finish = async () => {
    setBusy(true)
    const saved = await props.saveDraft()
    const answer = saved ? await props.api.finish() : null
    setBusy(false)
    if (answer?.ok) return props.onEnded(finished)
    setProblem(answer?.sentence ?? 'The draft could not be saved, so nothing was ended. Try again.')
  }
  return (
    <footer className="finish">
      <Action kind="quiet" pending={busy} onPress={() => void finish()}>
        Finish and leave this patient
      </Action>
      {problem ? (
        <p className="problem" role="alert">
          {problem}
        </p>
      ) : null}
    </footer>
  )
}
