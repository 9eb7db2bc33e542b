/** What an EHR's answer to our one POST means for the ledger (ehr-integration 3.3), as data. */
import type { FhirReply, NoReply } from '../ehr/access.ts'
import { answerIssues } from './answer-issues.ts'
import type { Remark } from './remarks.ts'
import type { Standing } from './standings.ts'

export type Answered = {
  standing: Standing
  /** A person may send it again without the cause being looked into by others. */
  mayResend: boolean
  issues: Remark[]
}

type Row = { standing: Standing; mayResend: boolean }

const byStatus: Record<number, Row> = {
  200: { standing: 'checking', mayResend: false },
  201: { standing: 'checking', mayResend: false },
  204: { standing: 'checking', mayResend: false },
  400: { standing: 'refused', mayResend: true },
  401: { standing: 'login-ended', mayResend: true },
  403: { standing: 'forbidden', mayResend: true },
  404: { standing: 'not-accepted', mayResend: true },
  405: { standing: 'not-accepted', mayResend: true },
  406: { standing: 'refused', mayResend: true },
  409: { standing: 'refused', mayResend: true },
  412: { standing: 'refused', mayResend: true },
  413: { standing: 'refused', mayResend: true },
  415: { standing: 'refused', mayResend: true },
  422: { standing: 'refused', mayResend: true },
  429: { standing: 'busy', mayResend: true },
}

/** The EHR's own codes and issue types outrank the status: they say more. */
const byCode: Record<string, Row> = {
  59141: { standing: 'reported-duplicate', mayResend: false },
  4130: { standing: 'protected', mayResend: false },
  4131: { standing: 'protected', mayResend: false },
  4134: { standing: 'protected', mayResend: false },
  4135: { standing: 'rule-of-the-ehr', mayResend: false },
}

/** Whatever is not a clear yes or a clear no may have been stored. */
const unclear: Row = { standing: 'server-error', mayResend: false }
/** A redirect is not followed: it may lead to another host, or to a page for people. */
const elsewhere: Row = { standing: 'sent-elsewhere', mayResend: false }
const unreadable: Row = { standing: 'unreadable-answer', mayResend: false }

/**
 * A yes is a 201 that carries nothing, or JSON. A gateway's login page comes with 200 too, and half an answer is none: both are looked into
 * before anybody is told that the EHR has it. A Location says that something was made, whatever the body.
 */
const isReadable = ({ text, json, headers }: FhirReply): boolean =>
  text.trim() === '' || json !== null || headers.location !== undefined

const isRedirect = ({ status }: FhirReply): boolean => status >= 300 && status < 400

const httpAnswer = ({ status }: FhirReply): Remark => ({ code: 'http-answer', values: { status } })

export function answered(reply: FhirReply | NoReply): Answered {
  if (reply.kind === 'no-reply') {
    if (reply.sent) return { standing: 'no-answer', mayResend: false, issues: [] }
    return { standing: reply.ended ? 'login-ended' : 'not-sent', mayResend: true, issues: [] }
  }
  const { codes, types, remarks } = answerIssues(reply)
  const accepted = byStatus[reply.status]?.standing === 'checking'
  if (accepted && !isReadable(reply)) return { ...unreadable, issues: [httpAnswer(reply)] }
  const coded = accepted ? undefined : codes.map((code) => byCode[code]).find((row) => row !== undefined)
  const ruled: Row | undefined =
    reply.status === 422 && types.includes('business-rule')
      ? { standing: 'rule-of-the-ehr', mayResend: false }
      : undefined
  const { standing, mayResend } = coded ?? ruled ?? byStatus[reply.status] ?? (isRedirect(reply) ? elsewhere : unclear)
  return { standing, mayResend, issues: accepted ? [] : [...remarks, httpAnswer(reply)] }
}
