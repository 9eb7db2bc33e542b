import { bytesWithin } from '../body-within.ts'
import type { accessTokens } from '../launch/access-tokens.ts'
import type { FhirAccess, FhirReply, NoReply } from './access.ts'
import { belowBase } from './below-base.ts'
import { jsonOf } from './json-of.ts'
import { type Pause, realPause, withRetries } from './retry.ts'

const READ_LIMIT_MS = 30_000
const WRITE_LIMIT_MS = 60_000
const FHIR_JSON = 'application/fhir+json'
/** One answer, unpacked. Far above a page of results with its documents, far below what two dozen of them at once could do to this process. */
const MOST_BYTES = 32_000_000

/**
 * Failures before anything could have been sent: no connection, no such host, no trusted certificate. Whatever is not listed counts as
 * sent, because a write that may have arrived must never be taken for one that did not.
 */
const NEVER_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|EPROTO|ERR_TLS_.*|ERR_SSL_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/

/** A certificate that is not trusted will not be a moment later. */
const UNTRUSTED = /TLS|SSL|CERT|UNABLE_TO|EPROTO/

const causeOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}

/** The reason is of our own naming: an error's message may quote patient data (ehr-integration trap 16). */
const noReply = (error: unknown): NoReply => {
  const timedOut = error instanceof Error && error.name === 'TimeoutError'
  const sent = timedOut || !NEVER_SENT.test(causeOf(error))
  const reason = timedOut ? 'silent' : sent ? 'broke-off' : 'unreachable'
  const passing = !timedOut && !UNTRUSTED.test(causeOf(error))
  return { kind: 'no-reply', sent, ended: false, reason, ...(passing && { network: true }) }
}

const ENDED: NoReply = {
  kind: 'no-reply',
  sent: false,
  ended: true,
  reason: 'access-ended',
}
const UNAVAILABLE: NoReply = {
  kind: 'no-reply',
  sent: false,
  ended: false,
  reason: 'login-silent',
}
const ELSEWHERE: NoReply = {
  kind: 'no-reply',
  sent: false,
  ended: false,
  reason: 'outside',
}

/** `sent`: of a write, nobody knows whether it was carried out. */
const TOO_LARGE: NoReply = {
  kind: 'no-reply',
  sent: true,
  ended: false,
  reason: 'answer-too-large',
}

/** Some servers decode `%2F` and `%2E` before they route: an encoded way up leaves the FHIR base there, though not here. */
const climbs = (url: string) => /%2f|%5c|%2e%2e/i.test(new URL(url).pathname)

/**
 * Access to the EHR's FHIR server with a launch's token. By plain fetch: fhirclient's own requests hide the body of a refusal inside an
 * error message (trap 16), forget the launch on any 401 (7d), repeat nothing, refresh unsafely (3, 4, 13), read a `Location` unasked (5).
 * Redirects are never followed: they may lead to another patient (ehr-integration 2.5, code 4107) or another host (trap 8).
 */
export const fhirAccess = (
  fhirBase: string,
  tokens: Pick<ReturnType<typeof accessTokens>, 'usable'>,
  pause: Pause = realPause,
): FhirAccess => {
  const addressOf = (url: string): string | null => {
    const address = belowBase(fhirBase, url)
    return address === null || climbs(address) ? null : address
  }

  /** One request, one answer, no repetition. */
  const once = async (address: string, init: RequestInit, limitMs: number): Promise<FhirReply | NoReply> => {
    try {
      const response = await fetch(address, { ...init, redirect: 'manual', signal: AbortSignal.timeout(limitMs) })
      const headers = Object.fromEntries(response.headers)
      const { status } = response
      const bytes = await bytesWithin(response, MOST_BYTES)
      if (bytes === null) return TOO_LARGE
      if (/^application\/pdf\b/i.test(headers['content-type'] ?? ''))
        return { kind: 'reply', status, headers, json: null, text: '', bytes }
      const text = new TextDecoder().decode(bytes)
      return { kind: 'reply', status, headers, json: jsonOf(text), text }
    } catch (error) {
      return noReply(error)
    }
  }

  const read: FhirAccess['read'] = async (url, options = {}) => {
    const address = addressOf(url)
    if (address === null) return ELSEWHERE
    const attempt = async (leftMs: number, refused: number | null): Promise<FhirReply | NoReply> => {
      const usable = await tokens.usable(refused)
      if (usable.kind !== 'token') return usable.kind === 'ended' ? ENDED : UNAVAILABLE
      const headers = { accept: options.accept ?? FHIR_JSON, authorization: `Bearer ${usable.token}` }
      const reply = await once(address, { headers }, leftMs)
      if (reply.kind === 'no-reply' || reply.status !== 401) return reply
      return refused === null ? attempt(leftMs, usable.revision) : ENDED
    }
    return withRetries((leftMs) => attempt(leftMs, null), options.timeoutMs ?? READ_LIMIT_MS, pause)
  }

  const write: FhirAccess['write'] = async (method, url, body, options = {}) => {
    const address = addressOf(url)
    if (address === null) return ELSEWHERE
    const usable = await tokens.usable()
    if (usable.kind !== 'token') return usable.kind === 'ended' ? ENDED : UNAVAILABLE
    const headers = new Headers({ accept: FHIR_JSON, prefer: 'return=minimal', ...options.headers })
    headers.set('content-type', FHIR_JSON)
    headers.set('authorization', `Bearer ${usable.token}`)
    return once(address, { method, headers, body: JSON.stringify(body) }, options.timeoutMs ?? WRITE_LIMIT_MS)
  }

  return { fhirBase, read, write }
}
