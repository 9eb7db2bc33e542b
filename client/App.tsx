import { useEffect, useState } from 'react'
import type { Api } from './api.ts'
import { ReadingPage } from './chart-reading/reading-page.tsx'
import { MessagePage } from './controls/message-page.tsx'
import { useSession } from './state/use-session.ts'
import { frameTexts } from './words/frame-texts.ts'
import { useLanguageOf } from './words/language-switch.tsx'
import { spoken } from './words/said.ts'

/** The review with its rules is a file of its own, fetched while the chart is read: the first page is there at once. */
const review = import('./open-launch.tsx')
review.catch(() => undefined)

/** Null until it is there. One that cannot be fetched is a broken page, which says so (BugBoundary). */
function useReviewFile() {
  const [file, setFile] = useState<Awaited<typeof review> | null>(null)
  useEffect(() => {
    review.then(setFile, (cause) =>
      setFile(() => {
        throw cause
      }),
    )
  }, [])
  return file
}

const sentenceOf = (session: { sentence: string }) => {
  const { words, lang } = spoken(session.sentence)
  return { sentence: words, lang }
}

/** Which page stands on the screen. */
export function App({ api, launchId }: { api: Api; launchId: string }) {
  const { session, end, stop, tryAgain } = useSession(api, launchId)
  useLanguageOf('launch' in session ? session.launch : null)
  const file = useReviewFile()
  const t = frameTexts()
  switch (session.stage) {
    case 'loading':
      return <ReadingPage api={api} launch={null} />
    case 'reading':
      return <ReadingPage api={api} launch={session.launch} />
    case 'failed':
      return (
        <MessagePage
          title={t.notReadTitle}
          {...sentenceOf(session)}
          action={{ words: t.tryAgain, onPress: tryAgain }}
        />
      )
    case 'ended':
      return <MessagePage title={t.endedTitle} {...sentenceOf(session)} more={t.endedDraft} />
    case 'wrong-patient':
      return <MessagePage stop title={t.stoppedTitle} {...sentenceOf(session)} more={t.stopped} />
    case 'open':
      // Not a Suspense fallback: that would be another reading page, which starts anew for the blink of an eye.
      return file ? (
        <file.OpenLaunch key={launchId} api={api} session={session} onEnded={end} onStop={stop} />
      ) : (
        <ReadingPage api={api} launch={session.launch} />
      )
  }
}
