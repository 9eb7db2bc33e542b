import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js'

/** An error answer of the API: `text` is a sentence for the clinician (what happened, what it means, what to do). */
export const outcome = (
  severity: OperationOutcomeIssue['severity'],
  code: OperationOutcomeIssue['code'],
  text: string,
): OperationOutcome => ({ resourceType: 'OperationOutcome', issue: [{ severity, code, details: { text } }] })
