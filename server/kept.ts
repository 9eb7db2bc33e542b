/** What is the same for every launch at an EHR (its configuration, its CapabilityStatement) is asked once and kept for some minutes. */
import type { Context } from './context.ts'

type Kept<T> = { at: number; answer: Promise<T> }

/**
 * An optimisation only; one cache a context, so that nothing is shared behind anybody's back.
 * @param good a failure is not kept: the next launch asks again
 * @returns asks, or gives what was asked a short time ago under the same key
 */
export const keptFor = <T>(milliseconds: number, good: (answer: T) => boolean) => {
  const caches = new WeakMap<object, Map<string, Kept<T>>>()
  return (context: Pick<Context, 'now'>, key: string, ask: () => Promise<T>): Promise<T> => {
    const cache = caches.get(context) ?? new Map<string, Kept<T>>()
    caches.set(context, cache)
    const now = context.now().getTime()
    const kept = cache.get(key)
    if (kept && now - kept.at < milliseconds) return kept.answer
    const answer = ask()
    cache.set(key, { at: now, answer })
    const forget = () => {
      if (cache.get(key)?.answer === answer) cache.delete(key)
    }
    answer.then((given) => {
      if (!good(given)) forget()
    }, forget)
    return answer
  }
}
