/** What a reading of the chart has asked and been answered so far; pages that come later are told from the beginning. */
import type { ReadingEvent } from '../api/contract.ts'

export type ReadingProgress = {
  tell: (event: ReadingEvent) => void
  told: () => ReadingEvent[]
  /** Calls with everything told so far and everything that follows; ends with `over`. @returns stops following */
  follow: (listener: (event: ReadingEvent) => void) => () => void
}

export function readingProgress(): ReadingProgress {
  const told: ReadingEvent[] = []
  const listeners = new Set<(event: ReadingEvent) => void>()
  return {
    tell: (event) => {
      told.push(event)
      for (const listener of listeners) listener(event)
    },
    told: () => told,
    follow: (listener) => {
      for (const event of told) listener(event)
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
