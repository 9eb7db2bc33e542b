/** Codes of OperationOutcomes, also of those inside a searchset. Only codes that a table names: an EHR can put anything in their place. */
import { z } from 'zod'

/** FHIR R4, value set issue-type. */
const issueTypes = new Set([
  ...['invalid', 'structure', 'required', 'value', 'invariant', 'security', 'login', 'unknown', 'expired', 'forbidden'],
  ...['suppressed', 'processing', 'not-supported', 'duplicate', 'multiple-matches', 'not-found', 'deleted', 'too-long'],
  ...['code-invalid', 'extension', 'too-costly', 'business-rule', 'conflict', 'transient', 'lock-error', 'no-store'],
  ...['exception', 'timeout', 'incomplete', 'throttled', 'informational'],
])

const coding = z.object({ code: z.string().catch('') })
const issue = z.object({
  code: z.string().catch(''),
  details: z
    .object({ coding: z.array(coding).catch([]).default([]) })
    .optional()
    .catch(undefined),
})
const outcome = z.object({ resourceType: z.literal('OperationOutcome'), issue: z.array(issue).catch([]) })
const bundle = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.object({ resource: z.unknown() })).catch([]),
})

/** @param known codes of EHRs that may be named */
export function issueCodesOf(json: unknown, known: string[]): string[] {
  const entries = bundle.safeParse(json).data?.entry.map(({ resource }) => resource) ?? []
  const issues = [json, ...entries].flatMap((one) => outcome.safeParse(one).data?.issue ?? [])
  const codes = issues.flatMap(({ code, details }) => [
    ...(issueTypes.has(code) ? [code] : ['other']),
    ...(details?.coding ?? []).map((one) => one.code).filter((one) => known.includes(one)),
  ])
  return [...new Set(codes)]
}
