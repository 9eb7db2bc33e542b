/** OperationOutcomes and the errors that carry them: every refusal of the FHIR server is one of these. */
import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js'

type IssueCode = OperationOutcomeIssue['code']
type Severity = OperationOutcomeIssue['severity']

export const outcome = (code: IssueCode, diagnostics?: string): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code, ...(diagnostics ? { diagnostics } : {}) }],
})

/** The code system of Epic's issue codes in its sandbox; it may differ per customer. */
const epicCodes = 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369'

/** An issue in Epic's shape: its own code and its words in `details`. */
export const epicIssue = (
  severity: Severity,
  code: IssueCode,
  epicCode: string,
  text: string,
  diagnostics?: string,
): OperationOutcomeIssue => ({
  severity,
  code,
  details: { coding: [{ system: epicCodes, code: epicCode, display: text }], text },
  ...(diagnostics ? { diagnostics } : {}),
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

export const refuseAsEpic = (status: number, ...issue: OperationOutcomeIssue[]): Refusal =>
  new Refusal(status, { resourceType: 'OperationOutcome', issue })
