/** What an EHR's answer to our one POST means for the ledger (ehr-integration 3.3), as data. */
import type { FhirReply, NoReply } from '../ehr/access.ts'
import { answerIssues } from './answer-issues.ts'
import type { Finding } from './findings.ts'

export type Answered = {
  finding: Finding
  /** A person may send it again without the cause being looked into by others. */
  mayResend: boolean
  issues: string[]
}

type Row = { finding: Finding; mayResend: boolean }

const byStatus: Record<number, Row> = {
  200: { finding: 'checking', mayResend: false },
  201: { finding: 'checking', mayResend: false },
  204: { finding: 'checking', mayResend: false },
  400: { finding: 'refused', mayResend: true },
  401: { finding: 'login-ended', mayResend: true },
  403: { finding: 'forbidden', mayResend: true },
  404: { finding: 'not-accepted', mayResend: true },
  405: { finding: 'not-accepted', mayResend: true },
  406: { finding: 'refused', mayResend: true },
  409: { finding: 'refused', mayResend: true },
  412: { finding: 'refused', mayResend: true },
  413: { finding: 'refused', mayResend: true },
  415: { finding: 'refused', mayResend: true },
  422: { finding: 'refused', mayResend: true },
  429: { finding: 'busy', mayResend: true },
}

/** The EHR's own codes and issue types outrank the status: they say more. */
const byCode: Record<string, Row> = {
  59141: { finding: 'reported-duplicate', mayResend: false },
  4130: { finding: 'protected', mayResend: false },
  4131: { finding: 'protected', mayResend: false },
  4134: { finding: 'protected', mayResend: false },
  4135: { finding: 'rule-of-the-ehr', mayResend: false },
}

/** Whatever is not a clear yes or a clear no may have been stored. */
const unclear: Row = { finding: 'server-error', mayResend: false }

export function answered(reply: FhirReply | NoReply): Answered {
  if (reply.kind === 'no-reply') {
    if (reply.sent) return { finding: 'no-answer', mayResend: false, issues: [] }
    return { finding: reply.ended ? 'login-ended' : 'not-sent', mayResend: true, issues: [] }
  }
  const { codes, types, sentences } = answerIssues(reply)
  const accepted = byStatus[reply.status]?.finding === 'checking'
  const coded = accepted ? undefined : codes.map((code) => byCode[code]).find((row) => row !== undefined)
  const ruled: Row | undefined =
    reply.status === 422 && types.includes('business-rule')
      ? { finding: 'rule-of-the-ehr', mayResend: false }
      : undefined
  const { finding, mayResend } = coded ?? ruled ?? byStatus[reply.status] ?? unclear
  return { finding, mayResend, issues: accepted ? [] : [...sentences, `HTTP status ${reply.status}.`] }
}
