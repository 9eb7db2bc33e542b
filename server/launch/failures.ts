import type { LostRight } from './lost-right.ts'
import type { Problem } from './problems.ts'

/** Every way in which a launch can end before the app opens, with the HTTP status of its page. Nothing was read or written in any of them. */
export const failureStatus = {
  'unknown-issuer': 403,
  'no-launch-context': 400,
  'ehr-unreachable': 502,
  'unknown-state': 400,
  'no-cookie': 403,
  'foreign-browser': 403,
  'used-before': 409,
  'refused-by-ehr': 403,
  'foreign-answer': 403,
  'no-code': 400,
  'code-refused': 502,
  'token-unavailable': 502,
  'no-patient': 409,
  'bad-id-token': 502,
  'no-reading-scope': 403,
  'launch-over': 410,
  'not-found': 404,
  'too-many-requests': 429,
  'client-not-built': 500,
  'our-fault': 500,
} as const satisfies Record<string, number>

export type FailureKind = keyof typeof failureStatus

/** What the page adds to its fixed words. `words` are the EHR's own: shown as they came, as text. */
export type Detail =
  | { said: 'reason'; problem: Problem; ehr?: string }
  | { said: 'answer'; error: string; words: string | null }
  | { said: 'refusal'; error: string }
  | { said: 'lost'; right: LostRight }

export type Failure = {
  kind: FailureKind
  details?: Detail[]
  /** A page of the EHR for people (`error_uri`); https only. */
  link?: string | undefined
}
