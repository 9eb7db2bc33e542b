import { useState } from 'react'
import type { Api } from '../api.ts'
import { Action } from '../controls/action.tsx'
import { frameTexts } from '../words/frame-texts.ts'
import { saying } from '../words/said.ts'
import { Spoken } from '../words/spoken.tsx'

/** Ends the launch by its user. The draft is saved first; when that fails nothing is ended. */
export function Finish(props: { api: Api; saveDraft: () => Promise<boolean>; onEnded: (sentence: string) => void }) {
  const t = frameTexts()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const finish = async () => {
    setBusy(true)
    const saved = await props.saveDraft()
    const answer = saved ? await props.api.finish() : null
    setBusy(false)
    if (answer?.ok) return props.onEnded(saying(t.finished))
    setProblem(answer?.sentence ?? saying(t.notFinished))
  }
  return (
    <footer className="finish">
      <Action kind="quiet" pending={busy} onPress={() => void finish()}>
        {t.finish}
      </Action>
      {problem ? (
        <p className="problem" role="alert">
          <Spoken sentence={problem} />
        </p>
      ) : null}
    </footer>
  )
}
