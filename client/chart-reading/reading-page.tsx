import { useEffect, useState } from 'react'
import type { LaunchView } from '../../server/api/contract.ts'
import type { Api } from '../api.ts'
import { commonTexts } from '../words/common-texts.ts'
import { frameTexts } from '../words/frame-texts.ts'
import { TranslationNotice } from '../words/language-switch.tsx'
import { shownOf } from '../words/told-texts.ts'
import { readingTexts } from './reading-texts.ts'
import { outcomeWord } from './reading-words.ts'
import { lines, type Search, useProgress } from './use-progress.ts'
import './chart-reading.css'

const answerOf = ({ answer }: Search): string => {
  if (!answer) return '…'
  const entries = answer.read === 0 ? readingTexts().none : commonTexts().entries(answer.read)
  return answer.outcome === 'complete' ? entries : `${outcomeWord(answer.outcome)}, ${entries}`
}

/** While the chart is read: whose, where from, and search by search what has come. */
export function ReadingPage({ api, launch }: { api: Api; launch: LaunchView | null }) {
  const [slow, setSlow] = useState(false)
  const searches = lines(useProgress(api, launch !== null))
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 12_000)
    return () => clearTimeout(timer)
  }, [])
  const t = readingTexts()
  const who = launch?.patient?.name
  const come = searches.filter(({ answer }) => answer !== null).length
  return (
    <main className="message-page" aria-busy="true">
      <h1>{who ?? frameTexts().app}</h1>
      <p role="status">
        {launch ? t.reading(launch.issuerName) : frameTexts().opening}
        {slow ? t.slow : ''}
      </p>
      {/* The place is kept before the list comes, so that nothing on the page moves. */}
      <div className="reading-searches">
        {searches.length === 0 ? (
          <div className="reading-progress" aria-hidden="true">
            <span />
            <span />
            <span />
          </div>
        ) : (
          <>
            <progress value={come} max={searches.length} aria-label={t.answered} />
            <ul>
              {searches.map((search) => {
                const { words, lang } = shownOf({ sentence: search.words, told: search.told })
                return (
                  <li key={search.name} className={search.answer ? `search-${search.answer.outcome}` : 'search-open'}>
                    <span lang={lang}>{words}</span>
                    <span className="search-answer">{answerOf(search)}</span>
                  </li>
                )
              })}
            </ul>
          </>
        )}
      </div>
      <TranslationNotice />
    </main>
  )
}
