/** OperationOutcome → what it means for a reading. All issues are read: the first may only be a notice (ehr-integration 2.5). */
import { z } from 'zod'
import { type Meaning, outcomeCodes } from './outcome-codes.ts'
import type { Cause } from './reading-sentences.ts'

const text = z.string().nullish().catch(null)
const issueSchema = z.object({
  severity: z.string().catch('error'),
  code: text,
  diagnostics: text,
  details: z
    .object({
      text,
      coding: z
        .array(z.object({ code: text, system: text }))
        .nullish()
        .catch(null),
    })
    .nullish()
    .catch(null),
})
const schema = z.object({ resourceType: z.literal('OperationOutcome'), issue: z.array(issueSchema).catch([]) })

export type Issue = {
  severity: string
  /** FHIR issue code: `required`, `suppressed`, … */
  code: string | null
  /** Meaning of the EHR's own code, where the table knows it. */
  meaning: Meaning | null
  /** For the clinician. */
  says: Cause
}

/** Issues of an OperationOutcome; null when the value is none. */
export function issuesOf(json: unknown): Issue[] | null {
  const parsed = schema.safeParse(json)
  if (!parsed.success) return null
  return parsed.data.issue.map(({ severity, code, diagnostics, details }) => {
    const known = (details?.coding ?? []).map((coding) => outcomeCodes[coding.code ?? '']).find((entry) => entry)
    const words = details?.text ?? diagnostics ?? code
    return { severity, code: code ?? null, meaning: known?.meaning ?? null, says: causeOf(known?.says, words) }
  })
}

const causeOf = (known: Cause['code'] | undefined, words: string | null | undefined): Cause => {
  if (known) return { code: known }
  return words ? { code: 'ehr-words', values: { words: shortened(words) } } : { code: 'no-reason' }
}

const shortened = (words: string) => {
  const oneLine = words.replace(/\s+/g, ' ').trim().replace(/\.$/, '')
  return oneLine.length > 200 ? `${oneLine.slice(0, 200)}…` : oneLine
}

const weight: Record<string, number> = { fatal: 3, error: 2, warning: 1 }

/** The issue that decides: the worst severity, the first of them. */
export const worst = (issues: Issue[]): Issue | null =>
  issues.toSorted((a, b) => (weight[b.severity] ?? 0) - (weight[a.severity] ?? 0))[0] ?? null

/**
 * What outcome entries of an otherwise good searchset say is missing. A warning of unknown meaning counts as "something is missing":
 * an app that skips such entries scores partial data.
 */
export const missingParts = (issues: Issue[]): Cause[] =>
  issues.flatMap((issue) => {
    if (issue.meaning !== null) return ['empty', 'wider'].includes(issue.meaning) ? [] : [issue.says]
    const notice = (weight[issue.severity] ?? 0) === 0
    return notice && issue.code !== 'suppressed' && issue.code !== 'incomplete' ? [] : [issue.says]
  })
