/** Reads are asked again when the EHR is busy or the network fails. Writes never are (ehr-integration 3.3). */
import { setTimeout as sleep } from 'node:timers/promises'
import type { FhirReply, NoReply } from './access.ts'
import { problemOf } from './answer.ts'
import { issuesOf } from './outcome-issues.ts'

/** Time and chance, to be replaced in tests. */
export type Pause = { now: () => number; sleep: (milliseconds: number) => Promise<unknown>; random: () => number }
export const realPause: Pause = { now: Date.now, sleep, random: Math.random }

/** Least wait before each further attempt. Jitter adds up to as much again: two dozen queries that were refused together do not come back together. */
const BACKOFF_MS = [300, 900, 2_700]

/** Too many requests, and what gateways answer for a server that restarts. A 500 is the EHR's own answer to this very request. */
const BUSY = new Set([429, 502, 503, 504])

/** A policy answer (refused, break-the-glass, merged, daily limit) stays one, whatever status it comes with: asking again would be pressing. */
const mayAskAgain = (reply: FhirReply | NoReply): boolean =>
  reply.kind === 'no-reply'
    ? reply.network === true
    : BUSY.has(reply.status) && problemOf(issuesOf(reply.json) ?? []) === null

/** `Retry-After` (RFC 9110, 10.2.3), in seconds or as a date → milliseconds from now; null when there is none that can be read. */
export const retryAfterMs = (value: string | undefined, now: number): number | null => {
  if (value === undefined) return null
  if (/^\d{1,6}$/.test(value.trim())) return Number(value) * 1000
  const at = /^[A-Za-z]{3}, \d/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}

/**
 * @param attempt is given what is left of the time, in milliseconds
 * @param totalMs for all attempts and waits together: an EHR that asks for a longer wait is not asked again
 */
export const withRetries = async (
  attempt: (leftMs: number) => Promise<FhirReply | NoReply>,
  totalMs: number,
  pause: Pause,
): Promise<FhirReply | NoReply> => {
  const deadline = pause.now() + totalMs
  for (let tried = 0; ; tried += 1) {
    const reply = await attempt(Math.max(1, deadline - pause.now()))
    const backoff = BACKOFF_MS[tried]
    if (backoff === undefined || !mayAskAgain(reply)) return reply
    const demanded = reply.kind === 'reply' ? retryAfterMs(reply.headers['retry-after'], pause.now()) : null
    const wait = Math.max(demanded ?? 0, backoff * (1 + pause.random()))
    if (pause.now() + wait >= deadline) return reply
    await pause.sleep(wait)
  }
}
