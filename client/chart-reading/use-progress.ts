import { useEffect, useState } from 'react'
import type { QueryOutcome } from '../../crmo/chart/chart.ts'
import type { ReadingEvent, Told } from '../../server/api/contract.ts'
import type { Api } from '../api.ts'

export type Search = {
  name: string
  words: string
  told?: Told
  answer: { outcome: QueryOutcome['outcome']; read: number } | null
}

const pauseMs = 1_000

/** A connection that breaks tells everything again from the beginning. */
export function withEvent(searches: Search[], event: ReadingEvent): Search[] {
  if (event.event === 'planned') return event.searches.map((search) => ({ ...search, answer: null }))
  if (event.event === 'over') return searches
  const { name, outcome, read } = event
  return searches.map((search) => (search.name === name ? { ...search, answer: { outcome, read } } : search))
}

/** The searches of the reading under way, as they are answered; empty until the server has planned them. */
export function useProgress(api: Api, active: boolean): Search[] {
  const [searches, setSearches] = useState<Search[]>([])
  useEffect(() => {
    if (!active) return
    const leaving = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    // The reading may begin a moment after the page, and a connection may break: ask again while the page waits.
    const ask = async () => {
      await api.progress((event) => setSearches((before) => withEvent(before, event)), leaving.signal)
      if (!leaving.signal.aborted) timer = setTimeout(ask, pauseMs)
    }
    void ask()
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [api, active])
  return searches
}
