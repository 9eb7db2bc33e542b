/** The one way to an EHR's FHIR server: bound to a launch, with its token, a time limit and an origin check. */
import type { causes } from './reading-causes.ts'

/** A complete HTTP answer. `json` is null when the body is empty or is not JSON. */
export type FhirReply = {
  kind: 'reply'
  status: number
  /** Lower-case names. */
  headers: Record<string, string>
  json: unknown
  text: string
  /** As they came, of an answer that is no text (a PDF); not set for other answers. */
  bytes?: Uint8Array
}

/**
 * No usable answer. `sent: false` = certainly nothing reached the EHR (connection refused, DNS, TLS, refused before sending);
 * `sent: true` = the request may have been carried out. `ended` = the launch's access is over: relaunch from the chart. `network`: the connection
 * failed or broke, so that a read may be asked again.
 */
export type NoReply = { kind: 'no-reply'; sent: boolean; ended: boolean; reason: keyof typeof causes; network?: true }

export type FhirAccess = {
  fhirBase: string
  /** GET of a URL relative to the FHIR base, or absolute and below it; anything else is refused unsent. Redirects are not followed. */
  read: (url: string, options?: { accept?: string; timeoutMs?: number }) => Promise<FhirReply | NoReply>
  /** POST or PUT, sent exactly once, never repeated. */
  write: (
    method: 'POST' | 'PUT',
    url: string,
    body: unknown,
    options?: { headers?: Record<string, string>; timeoutMs?: number },
  ) => Promise<FhirReply | NoReply>
}
