import { useCallback, useEffect, useState } from 'react'
import type { Api } from '../api.ts'
import { failureTexts } from '../words/failure-texts.ts'
import { saying } from '../words/said.ts'
import { contradiction } from './launch-check.ts'
import { openSession, type Session } from './session.ts'

/** After this long in the background the page asks whether its launch still lives. */
const longAbsenceMs = 60_000

/** The page's session with its three ways out: try again, end, stop. */
export function useSession(api: Api, launchId: string) {
  const [session, setSession] = useState<Session>({ stage: 'loading' })
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens the session anew
  useEffect(() => {
    let current = true
    const report = (next: Session) => current && setSession(next)
    void openSession(api, launchId, report).then(report, () =>
      report({ stage: 'failed', launch: null, sentence: saying(failureTexts().brokeOpening) }),
    )
    return () => {
      current = false
    }
  }, [api, launchId, attempt])

  const launch = session.stage === 'open' ? session.launch : null
  useEffect(() => {
    if (!launch) return
    let hiddenAt: number | null = null
    const ask = async () => {
      const answer = await api.launch()
      if (!answer.ok) return answer.ended && setSession({ stage: 'ended', sentence: answer.sentence })
      const sentence = contradiction(launchId, launch, { launch: answer.value })
      if (sentence) setSession({ stage: 'wrong-patient', sentence })
    }
    const visibility = () => {
      if (document.visibilityState === 'hidden') hiddenAt = Date.now()
      else if (hiddenAt !== null && Date.now() - hiddenAt >= longAbsenceMs) void ask()
    }
    // A page that comes back from the browser's history cache has slept for an unknown time.
    const shown = (event: PageTransitionEvent) => event.persisted && void ask()
    document.addEventListener('visibilitychange', visibility)
    window.addEventListener('pageshow', shown)
    return () => {
      document.removeEventListener('visibilitychange', visibility)
      window.removeEventListener('pageshow', shown)
    }
  }, [api, launch, launchId])

  const end = useCallback((sentence: string) => setSession({ stage: 'ended', sentence }), [])
  const stop = useCallback((sentence: string) => setSession({ stage: 'wrong-patient', sentence }), [])
  const tryAgain = useCallback(() => setAttempt((count) => count + 1), [])
  return { session, setSession, end, stop, tryAgain }
}
