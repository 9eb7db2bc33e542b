/** One answer of the EHR → what it is to a reading: usable JSON, or why not. */
import type { FhirReply, NoReply } from './access.ts'
import { type Issue, issuesOf, worst } from './outcome-issues.ts'
import type { Ending } from './reading-sentences.ts'

export type Answer =
  | { kind: 'json'; json: unknown }
  /** `cause` is a clause without full stop. */
  | { kind: 'problem'; ending: Exclude<Ending, 'complete'>; cause: string; because: Because }

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

const problem = (ending: Problem['ending'], cause: string, because: Because = 'other'): Problem => ({
  kind: 'problem',
  ending,
  cause,
  because,
})

/** What an HTTP status means where no outcome code says more (ehr-integration 2.5). */
const byStatus: Record<number, [ending: Problem['ending'], cause: string, because?: Because]> = {
  401: ['failed', 'the login to the EHR has ended; open the app again from the chart', 'login-ended'],
  403: ['refused', 'the EHR refused it'],
  404: ['unsupported', 'the EHR does not know this request'],
  405: ['unsupported', 'the EHR does not allow this request'],
  410: ['failed', 'the EHR no longer holds it', 'expired'],
  429: ['failed', 'the EHR is too busy'],
  501: ['unsupported', 'the EHR does not offer this request'],
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
    return problem('failed', reply.reason.replace(/\.$/, ''), reply.ended ? 'login-ended' : 'other')
  }
  const { status } = reply
  const issues = issuesOf(reply.json)
  if (status >= 200 && status < 300 && issues === null && reply.json !== null) return { kind: 'json', json: reply.json }
  if (issues) return problemOf(issues) ?? ofStatus(status, worst(issues))
  if (status >= 300 && status < 400)
    return problem('failed', `the EHR redirected the request (HTTP ${status})`, 'redirected')
  if (status < 300) return problem('failed', `the EHR answered ${formatOf(reply)} instead of FHIR JSON`)
  return ofStatus(status, null)
}

/**
 * What an outcome code of its own says, whatever the status and the severity: Epic sends break-the-glass as "information", and some codes
 * inside a good answer. Null when no code of the table decides.
 */
export function problemOf(issues: Issue[]): Problem | null {
  for (const [meaning, [ending, because]] of Object.entries(byMeaning)) {
    const issue = issues.find((each) => each.meaning === meaning)
    if (issue) return problem(ending, advice[meaning] ?? issue.says, because)
  }
  return null
}

const advice: Record<string, string> = {
  'break-the-glass': 'the chart is protected by break-the-glass; open it the regular way in the EHR first',
}

function ofStatus(status: number, issue: Issue | null): Problem {
  const [ending, cause, because] = byStatus[status] ?? [
    'failed',
    status < 300
      ? 'the EHR answered with an error'
      : status < 500
        ? 'the EHR did not accept the request'
        : 'the EHR had an error of its own',
  ]
  const demanded = issue?.code === 'required' && (status === 400 || status >= 500)
  const details = [`HTTP ${status}`, ...(issue ? [issue.says] : [])].join(': ')
  return problem(ending, `${cause} (${details})`, demanded ? 'required' : because)
}

function formatOf(reply: FhirReply): string {
  if (reply.text.trim() === '') return 'nothing'
  const type = reply.headers['content-type'] ?? ''
  if (type.includes('html')) return 'a web page'
  return type.includes('xml') ? 'XML' : 'something else'
}
