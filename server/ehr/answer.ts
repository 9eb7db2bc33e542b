/** One answer of the EHR → what it is to a reading: usable JSON, or why not. */
import type { FhirReply, NoReply } from './access.ts'
import { type Issue, issuesOf, worst } from './outcome-issues.ts'
import type { Cause, Shortfall } from './reading-sentences.ts'

export type Answer =
  | { kind: 'json'; json: unknown }
  | { kind: 'problem'; ending: Shortfall; cause: Cause; because: Because }

export type Because =
  | 'login-ended'
  | 'merged'
  | 'redirected'
  | 'expired'
  /** The EHR demands a parameter, or one record without a mandatory element spoils the whole answer. */
  | 'required'
  /** More than the EHR gives out at once. */
  | 'too-many'
  /** The EHR says that there is nothing. */
  | 'empty'
  | 'other'

type Problem = Extract<Answer, { kind: 'problem' }>

const problem = (ending: Problem['ending'], cause: Cause, because: Because = 'other'): Problem => ({
  kind: 'problem',
  ending,
  cause,
  because,
})

/** What an HTTP status means where no outcome code says more (ehr-integration 2.5). */
const byStatus: Record<number, [ending: Problem['ending'], cause: Cause['code'], because?: Because]> = {
  401: ['failed', 'login-ended', 'login-ended'],
  403: ['refused', 'refused'],
  404: ['unsupported', 'not-known'],
  405: ['unsupported', 'not-allowed'],
  410: ['failed', 'gone', 'expired'],
  429: ['failed', 'busy'],
  501: ['unsupported', 'not-offered'],
}

const byMeaning: Partial<Record<NonNullable<Issue['meaning']>, [ending: Problem['ending'], because: Because]>> = {
  merged: ['failed', 'merged'],
  'break-the-glass': ['refused', 'other'],
  refused: ['refused', 'other'],
  expired: ['failed', 'expired'],
  'too-many': ['failed', 'too-many'],
  empty: ['failed', 'empty'],
}

export function readAnswer(reply: FhirReply | NoReply): Answer {
  if (reply.kind === 'no-reply') {
    return problem('failed', { code: reply.reason }, reply.ended ? 'login-ended' : 'other')
  }
  const { status } = reply
  const issues = issuesOf(reply.json)
  if (status >= 200 && status < 300 && issues === null && reply.json !== null) return { kind: 'json', json: reply.json }
  if (issues) return problemOf(issues) ?? ofStatus(status, worst(issues))
  if (status >= 300 && status < 400)
    return problem('failed', { code: 'sent-elsewhere', values: { detail: http(status, null) } }, 'redirected')
  if (status < 300) return problem('failed', { code: formatOf(reply) })
  return ofStatus(status, null)
}

/**
 * What an outcome code of its own says, whatever the status and the severity: Epic sends break-the-glass as "information", and some codes
 * inside a good answer. Null when no code of the table decides.
 */
export function problemOf(issues: Issue[]): Problem | null {
  for (const [meaning, [ending, because]] of Object.entries(byMeaning)) {
    const issue = issues.find((each) => each.meaning === meaning)
    if (issue) return problem(ending, issue.says, because)
  }
  return null
}

const http = (status: number, issue: Issue | null): Cause =>
  issue === null
    ? { code: 'http', values: { status } }
    : { code: 'http-with-words', values: { status, says: issue.says } }

function ofStatus(status: number, issue: Issue | null): Problem {
  const [ending, code, because]: (typeof byStatus)[number] = byStatus[status] ?? [
    'failed',
    status < 300 ? 'answered-error' : status < 500 ? 'not-accepted' : 'error-of-its-own',
  ]
  const demanded = issue?.code === 'required' && (status === 400 || status >= 500)
  return problem(ending, { code, values: { detail: http(status, issue) } }, demanded ? 'required' : because)
}

function formatOf(reply: FhirReply): Cause['code'] {
  if (reply.text.trim() === '') return 'answered-nothing'
  const type = reply.headers['content-type'] ?? ''
  if (type.includes('html')) return 'answered-page'
  return type.includes('xml') ? 'answered-xml' : 'answered-other'
}
