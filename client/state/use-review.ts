import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { emptyReview, type Review } from '../../crmo/review.ts'
import type { ChartView } from '../../server/api/contract.ts'
import type { Api } from '../api.ts'
import { type DraftSaver, type DraftStatus, draftSaver } from './draft-saver.ts'
import { reviewHistory, startHistory } from './review-history.ts'

/** The review with undo, kept on the server as a draft while the clinician works. */
export function useReview(api: Api, view: ChartView, chartHashNow: () => string, end: (sentence: string) => void) {
  const [history, dispatch] = useReducer(reviewHistory, view.draft?.review ?? emptyReview(), startHistory)
  const [status, setStatus] = useState<DraftStatus>(
    view.draft ? { state: 'saved', at: view.draft.savedAt } : { state: 'nothing' },
  )
  const review = history.present
  const chartHash = useRef(chartHashNow)
  chartHash.current = chartHashNow
  const saver = useRef<DraftSaver | null>(null)
  const known = useRef<Review>(review)
  const startRevision = useRef(view.draft?.revision ?? 0)

  useEffect(() => {
    const running = draftSaver({
      save: async (draft, revision) => {
        const answer = await api.saveDraft({ review: draft, revision, chartHash: chartHash.current() })
        if (answer.ok) startRevision.current = answer.value.revision
        else if (answer.ended) end(answer.sentence)
        return answer
      },
      report: setStatus,
      startRevision: startRevision.current,
      pauseMs: 700,
      retryMs: 10_000,
    })
    saver.current = running
    const hidden = () => document.visibilityState === 'hidden' && void running.flush()
    document.addEventListener('visibilitychange', hidden)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      running.stop()
    }
  }, [api, end])

  useEffect(() => {
    if (known.current === review) return
    known.current = review
    saver.current?.changed(review)
  }, [review])

  /** After a conflict. `mine`: save this window's review over the other; else take the other window's draft. */
  const resolve = useCallback((newest: ChartView, choice: 'mine' | 'other') => {
    const revision = newest.draft?.revision ?? 0
    startRevision.current = revision
    if (choice === 'mine') {
      saver.current?.goOnFrom(revision, known.current)
      return
    }
    const other = newest.draft?.review ?? emptyReview()
    known.current = other
    dispatch({ change: 'replace', review: other })
    saver.current?.goOnFrom(revision, null)
  }, [])
  const saveNow = useCallback(async (draft: Review) => (await saver.current?.saveNow(draft)) ?? true, [])
  /** The server drops the draft with the signature; what is changed afterwards begins a new one. */
  const signed = useCallback(() => {
    startRevision.current = 0
    saver.current?.goOnFrom(0, null)
  }, [])
  return {
    review,
    saveNow,
    signed,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    dispatch,
    status,
    resolve,
  }
}
