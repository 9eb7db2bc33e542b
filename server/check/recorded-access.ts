/** Access to the EHR that notes what kind of answer each question got, and nothing of what it says. */
import type { FhirAccess, FhirReply, NoReply } from '../ehr/access.ts'
import { outcomeCodes } from '../ehr/outcome-codes.ts'
import { issueCodesOf } from './issue-codes.ts'

export type Recorded = {
  /** The address as it was asked; it holds the patient's id and never leaves this room. */
  asked: string
  status: number | null
  codes: string[]
  milliseconds: number
}

export type Recording = { access: FhirAccess; calls: Recorded[] }

export function recorded(access: FhirAccess, now: () => Date): Recording {
  const calls: Recorded[] = []
  const noted = (asked: string, begun: number, reply: FhirReply | NoReply) => {
    const status = reply.kind === 'reply' ? reply.status : null
    const codes = reply.kind === 'reply' ? issueCodesOf(reply.json, Object.keys(outcomeCodes)) : []
    calls.push({ asked, status, codes, milliseconds: now().getTime() - begun })
    return reply
  }
  return {
    calls,
    access: {
      ...access,
      read: async (url, options) => noted(url, now().getTime(), await access.read(url, options)),
    },
  }
}
