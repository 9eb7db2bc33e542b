import { setTimeout as sleep } from 'node:timers/promises'
import { textWithin } from '../body-within.ts'
import type { Problem, ProblemCode } from './problems.ts'

/** Time for one answer of an EHR's configuration or key endpoints. */
const LIMIT_MS = 10_000
const MOST_REDIRECTS = 3
/** Unpacked. Configurations and key sets have a few kilobytes. */
const MOST_BYTES = 2_000_000
const BUSY = new Set([429, 502, 503, 504])
/** An EHR that restarts or a connection that breaks is asked again after these waits: a person is waiting, so they are short. */
const AGAIN_AFTER_MS = [250, 750]

export type Fetched = { json: unknown; url: string } | { problem: Problem }

const failed = (code: ProblemCode, value?: number): { problem: Problem } => ({
  problem: { code, ...(value === undefined ? {} : { value: String(value) }) },
})

const fetchOnce = async (url: string, limitMs: number, redirects: number): Promise<Fetched & { passing?: true }> => {
  let response: Response
  let text: string | null
  try {
    response = await fetch(url, {
      headers: { accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(limitMs),
    })
    text = await textWithin(response, MOST_BYTES)
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError'
    return timedOut ? failed('no-answer-in-time') : { ...failed('no-connection'), passing: true }
  }
  if (response.status >= 300 && response.status < 400) {
    const location = response.headers.get('location') ?? ''
    if (!URL.canParse(location, url)) return failed('redirects-nowhere', response.status)
    const next = new URL(location, url)
    if (next.origin !== new URL(url).origin) return failed('redirects-elsewhere')
    return redirects < MOST_REDIRECTS ? fetchOnce(next.href, limitMs, redirects + 1) : failed('redirects-in-circles')
  }
  if (BUSY.has(response.status)) return { ...failed('http-status', response.status), passing: true }
  if (!response.ok) return failed('http-status', response.status)
  if (text === null) return failed('too-large')
  try {
    return { json: JSON.parse(text), url }
  } catch {
    return failed('not-json')
  }
}

/**
 * GET of a public JSON document of an EHR: with a time limit (ehr-integration trap 14), never remembered (trap 10), and following
 * redirects only within the origin, so that no other host can answer for an EHR (SMART App Launch 2.2, ehr-integration 4).
 */
export const fetchJson = async (url: string, limitMs = LIMIT_MS): Promise<Fetched> => {
  for (const wait of AGAIN_AFTER_MS) {
    const fetched = await fetchOnce(url, limitMs, 0)
    if (!('passing' in fetched)) return fetched
    await sleep(wait)
  }
  return fetchOnce(url, limitMs, 0)
}
