/** What is recorded, as data: each action with its FHIR coding (AuditEvent.type, subtype, action). */

const dicom = 'http://dicom.nema.org/resources/ontology/DCM'
const dcm = (code: string, display: string) => ({ system: dicom, code, display })

const login = dcm('110114', 'User Authentication')
const query = dcm('110112', 'Query')
const record = dcm('110110', 'Patient Record')
const alert = dcm('110113', 'Security Alert')
const log = dcm('110101', 'Audit Log Used')

type Row = {
  type: { system: string; code: string; display: string }
  /** C create, R read, U update, D delete, E execute (FHIR AuditEvent.action). */
  action: 'C' | 'R' | 'U' | 'D' | 'E'
  display: string
}

export const actions = {
  'launch-opened': { type: login, action: 'E', display: 'App opened on a patient' },
  'launch-refused': { type: login, action: 'E', display: 'App not opened' },
  'launch-ended': { type: login, action: 'E', display: 'App closed by its user' },
  'access-refused': { type: alert, action: 'E', display: 'A browser that had not opened this launch asked for it' },
  'chart-read': { type: query, action: 'E', display: 'Chart read from the EHR' },
  'chart-shown': { type: record, action: 'R', display: 'Chart and assessment shown' },
  'assessment-shown': { type: record, action: 'R', display: 'Preview of an assessment shown' },
  'assessment-signed': { type: record, action: 'C', display: 'Assessment signed' },
  'assessment-downloaded': { type: record, action: 'R', display: 'Signed assessment downloaded' },
  'assessment-withdrawn': { type: record, action: 'U', display: 'Signed assessment withdrawn' },
  'signature-refused': { type: record, action: 'C', display: 'Signature refused' },
  'document-written': { type: record, action: 'C', display: 'Document accepted by the EHR' },
  'document-not-written': { type: record, action: 'C', display: 'Document not accepted, or without a clear answer' },
  'document-checked': { type: record, action: 'R', display: 'Document looked for in the chart' },
  'document-stated': { type: record, action: 'U', display: 'A person said whether a document is in the chart' },
  'provenance-written': { type: record, action: 'C', display: 'Provenance of a document accepted by the EHR' },
  'advice-given': { type: query, action: 'E', display: 'Decision support answered' },
  'assessment-removed': { type: record, action: 'D', display: 'Signed assessment removed at the end of its retention' },
  'audit-exported': { type: log, action: 'R', display: 'Audit trail exported' },
  'audit-pruned': { type: log, action: 'D', display: 'Audit events removed at the end of their retention' },
} as const satisfies Record<string, Row>

export type AuditAction = keyof typeof actions

export const rowOfAction = (action: AuditAction): Row => actions[action]
