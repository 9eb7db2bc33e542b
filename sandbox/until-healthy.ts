import { setTimeout as sleep } from 'node:timers/promises'

/** Waits until a health address answers 200; false after `limitMs`. */
export const untilHealthy = async (url: string, limitMs = 60_000): Promise<boolean> => {
  const end = Date.now() + limitMs
  while (Date.now() < end) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => null)
    if (answer?.ok) return true
    await sleep(150)
  }
  return false
}
