/** Charts → advice in a worker thread: it is waited for as long as the caller has time, and replaced when it gets stuck. */
import { Worker } from 'node:worker_threads'
import type { Advice, ChartData } from '../../crmo/cds-hooks/advice.ts'
import type { OrderData } from '../../crmo/cds-hooks/order-advice.ts'

export type AdviceJob =
  | { hook: 'patient-view'; data: ChartData }
  | { hook: 'order-select' | 'order-sign'; data: OrderData }

export type AdviserLimits = {
  /** Of the thread's heap. */
  megabytes: number
  /** After this long without an answer the thread is taken to be stuck. */
  stuckMs: number
  /** Jobs that wait at once: one more could not be done in anybody's time. */
  waiting: number
}
export const adviserLimits: AdviserLimits = { megabytes: 512, stuckMs: 10_000, waiting: 25 }

export type Adviser = {
  /** Null when it was not done in time, or not at all. */
  advise: (job: AdviceJob, withinMs: number) => Promise<Advice[] | null>
  /** Starts the thread before the first call needs it. */
  warm: () => void
  close: () => Promise<void>
}

export const adviser = (limits: AdviserLimits = adviserLimits): Adviser => {
  let worker: Worker | null = null
  let count = 0
  const waiting = new Map<number, (advice: Advice[] | null) => void>()

  const settle = (id: number, advice: Advice[] | null) => {
    waiting.get(id)?.(advice)
    waiting.delete(id)
  }
  /** Whoever waits is told; the next job begins a new thread. */
  const giveUp = (thread: Worker) => {
    if (worker !== thread) return
    worker = null
    for (const id of [...waiting.keys()]) settle(id, null)
    void thread.terminate()
  }
  const thread = (): Worker => {
    if (worker) return worker
    const begun = new Worker(new URL('./advice-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      // Nothing of the settings or secrets is its business.
      env: {},
      stdout: true,
      stderr: true,
    })
    begun.unref()
    begun.on('message', ({ id, advice }: { id: number; advice: Advice[] }) => settle(id, advice))
    begun.on('error', () => giveUp(begun)).on('exit', () => giveUp(begun))
    worker = begun
    return begun
  }

  const advise: Adviser['advise'] = (job, withinMs) => {
    if (withinMs <= 0 || waiting.size >= limits.waiting) return Promise.resolve(null)
    const id = count++
    const at = thread()
    return new Promise((resolve) => {
      const tooLate = setTimeout(() => resolve(null), withinMs)
      const stuck = setTimeout(() => giveUp(at), limits.stuckMs).unref()
      waiting.set(id, (advice) => {
        clearTimeout(tooLate)
        clearTimeout(stuck)
        resolve(advice)
      })
      at.postMessage({ id, job })
    })
  }
  return {
    advise,
    warm: () => void thread(),
    close: async () => {
      const ending = worker
      if (ending) giveUp(ending)
      await ending?.terminate()
    },
  }
}
