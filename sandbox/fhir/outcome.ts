/** OperationOutcomes and the errors that carry them: every refusal of the FHIR server is one of these. */
import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js'

type IssueCode = OperationOutcomeIssue['code']

export const outcome = (code: IssueCode, diagnostics?: string): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code, ...(diagnostics ? { diagnostics } : {}) }],
})

/** A refusal with its HTTP status; thrown anywhere below the FHIR routes and answered in one place. */
export class Refusal extends Error {
  readonly status: number
  readonly outcome: OperationOutcome
  constructor(status: number, body: OperationOutcome) {
    super(body.issue[0]?.diagnostics ?? body.issue[0]?.code)
    this.status = status
    this.outcome = body
  }
}

export const refuse = (status: number, code: IssueCode, diagnostics?: string): Refusal =>
  new Refusal(status, outcome(code, diagnostics))
