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

/** Worst first: what several searches for the same came to. */
const outcomes = [
  'failed',
  'refused',
  'unsupported',
  'partial',
  'complete',
] as const satisfies QueryOutcome['outcome'][]

/** What is asked in several searches under the same words is one line, answered when all of them are. */
export function lines(searches: readonly Search[]): Search[] {
  return searches.flatMap((search) => {
    const same = searches.filter(({ words }) => words === search.words)
    if (same[0] !== search) return []
    const answers = same.flatMap(({ answer }) => answer ?? [])
    if (answers.length < same.length) return { ...search, answer: null }
    const outcome = outcomes.find((each) => answers.some((answer) => answer.outcome === each)) ?? 'complete'
    return { ...search, answer: { outcome, read: answers.reduce((sum, { read }) => sum + read, 0) } }
  })
}

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
