/** What a reading of the chart has asked and been answered so far; pages that come later are told from the beginning. */
import { z } from 'zod'
import type { ReadingEvent } from '../api/contract.ts'

const search = z.object({
  name: z.string(),
  words: z.string(),
  told: z.object({ code: z.string() }).optional(),
})

/** An event as another process has stored it. */
export const readingEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('planned'), searches: z.array(search) }),
  z.object({
    event: z.literal('answered'),
    name: z.string(),
    outcome: z.enum(['complete', 'partial', 'refused', 'failed', 'unsupported']),
    read: z.int().min(0),
  }),
  z.object({ event: z.literal('over') }),
]) satisfies z.ZodType<ReadingEvent>

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
