import type { Review } from '../../crmo/review.ts'
import type { DraftSaved } from '../../server/api/contract.ts'
import type { Answered } from '../api.ts'

export type DraftStatus =
  | { state: 'nothing' }
  | { state: 'waiting' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'not-saved'; sentence: string }
  /** Another window saved a newer draft: saving stops until the clinician chooses. */
  | { state: 'conflict'; sentence: string }

type Save = (review: Review, revision: number) => Promise<Answered<DraftSaved>>

export type DraftSaver = {
  changed: (review: Review) => void
  /** Saves at once what is waiting (page hidden). */
  flush: () => Promise<void>
  /** Saves this review now even when nothing changed. False when another window was first: saved there, or signed there. */
  saveNow: (review: Review) => Promise<boolean>
  /**
   * Goes on from this revision: the other window's after a conflict, 0 after a signature, which ends the draft. With a review,
   * that one is saved on top of it.
   */
  goOnFrom: (revision: number, review: Review | null) => void
  stop: () => void
}

/**
 * Saves the draft a moment after the last change, one request at a time, each naming the revision it builds on, so that two
 * windows never overwrite each other unseen.
 */
export function draftSaver(options: {
  save: Save
  report: (status: DraftStatus) => void
  startRevision: number
  pauseMs: number
  retryMs: number
}): DraftSaver {
  let revision = options.startRevision
  let waiting: Review | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let halted = false

  const later = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), milliseconds)
  }

  const saveWaiting = async () => {
    while (waiting && !halted) {
      const review = waiting
      waiting = null
      options.report({ state: 'saving' })
      const answer = await options.save(review, revision)
      if (halted) return
      if (answer.ok) {
        revision = answer.value.revision
        options.report(waiting ? { state: 'waiting' } : { state: 'saved', at: answer.value.savedAt })
        continue
      }
      waiting ??= review
      if (answer.status === 409) {
        halted = true
        options.report({ state: 'conflict', sentence: answer.sentence })
        return
      }
      options.report({ state: 'not-saved', sentence: answer.sentence })
      later(options.retryMs)
      return
    }
  }

  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    running ??= saveWaiting().finally(() => {
      running = null
    })
    await running
  }

  return {
    changed: (review) => {
      waiting = review
      if (halted) return
      options.report({ state: 'waiting' })
      later(options.pauseMs)
    },
    flush,
    saveNow: async (review) => {
      waiting = review
      await flush()
      return !halted
    },
    goOnFrom: (newest, review) => {
      revision = newest
      waiting = review
      halted = false
      if (review) later(0)
      else options.report({ state: 'nothing' })
    },
    stop: () => {
      halted = true
      clearTimeout(timer)
    },
  }
}
