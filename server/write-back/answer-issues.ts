import { z } from 'zod'
import { printable } from '../../crmo/questionnaire/printable.ts'
import type { FhirReply } from '../ehr/access.ts'
import type { Remark } from './remarks.ts'

const text = z.string().catch('')
const coding = z.object({ code: z.string().catch('') }).catch({ code: '' })
const outcomeSchema = z.object({
  resourceType: z.literal('OperationOutcome'),
  issue: z
    .array(
      z.object({
        severity: text,
        code: text,
        diagnostics: text.default(''),
        details: z
          .object({ text: text.default(''), coding: z.array(coding).catch([]).default([]) })
          .catch({ text: '', coding: [] })
          .default({ text: '', coding: [] }),
      }),
    )
    .catch([]),
})

export type AnswerIssues = {
  /** The EHR's own codes (Epic: details.coding). */
  codes: string[]
  /** FHIR issue types: `business-rule`, `invalid`. */
  types: string[]
  /** All of them, for the screen: the first one may only be a notice (ehr-integration 2.5). */
  remarks: Remark[]
}

/** Longer answers are cut: an error page is no help on a receipt. */
const longest = 300

/** Everything an answer's OperationOutcome says; empty when it carries none. */
export function answerIssues(reply: FhirReply): AnswerIssues {
  const parsed = outcomeSchema.safeParse(reply.json)
  if (!parsed.success) return { codes: [], types: [], remarks: [] }
  const issues = parsed.data.issue
  return {
    codes: issues.flatMap(({ details }) => details.coding.map(({ code }) => code)),
    types: issues.map(({ code }) => code),
    remarks: issues.map(({ severity, code, diagnostics, details }): Remark => {
      const words = printable(details.text || diagnostics).slice(0, longest)
      const values = { severity: severity || 'error', type: code || '–' }
      return words ? { code: 'ehr-says', values: { ...values, words } } : { code: 'ehr-says-nothing', values }
    }),
  }
}
