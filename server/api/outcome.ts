import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js'
import { requestId } from '../operations/request-id.ts'

/** An error answer of the API: `text` is a sentence for the clinician (what happened, what it means, what to do); `diagnostics`: where to look in the log. */
export const outcome = (
  severity: OperationOutcomeIssue['severity'],
  code: OperationOutcomeIssue['code'],
  text: string,
): OperationOutcome => {
  const id = requestId()
  const diagnostics = id === undefined ? {} : { diagnostics: `Request id: ${id}` }
  return { resourceType: 'OperationOutcome', issue: [{ severity, code, details: { text }, ...diagnostics }] }
}
