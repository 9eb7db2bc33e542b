/** Reads one record by its id: the patient, the encounter. */
import { type Because, readAnswer } from './answer.ts'
import type { PlannedQuery } from './planned-query.ts'
import { outcomeOf } from './query-outcome.ts'
import type { QueryReading, Reader } from './read-query.ts'
import type { Cause, Shortfall } from './reading-sentences.ts'
import { type Resource, readResource } from './resource.ts'
import { whose } from './same-patient.ts'

export async function readOne(query: PlannedQuery, reader: Reader): Promise<QueryReading> {
  const { access, patientId, limits, now } = reader
  const { type } = query.row
  const { row } = outcomeOf(query, now)
  const failed = (ending: Shortfall, cause: Cause, because: Because = 'other'): QueryReading => ({
    kind: 'read',
    resources: [],
    outcome: row(ending, 0, [cause]),
    problem: { because, cause },
  })
  const answer = readAnswer(await access.read(query.asked, { timeoutMs: limits.callMs }))
  if (answer.kind === 'problem') {
    // A merged patient comes with a redirect, which an HTTP client would follow unseen (Epic 4107).
    const merged = answer.because === 'merged' || (type === 'Patient' && answer.because === 'redirected')
    return merged ? { kind: 'stop', because: 'merged' } : failed(answer.ending, answer.cause, answer.because)
  }
  const resource = readResource(answer.json)
  if (resource?.resourceType !== type) return failed('failed', { code: 'other-type', values: { type } })
  const owner = whose(resource, access.fhirBase, patientId)
  if (type === 'Patient' && (owner === 'other' || isReplaced(resource))) return { kind: 'stop', because: 'merged' }
  if (owner === 'other') return { kind: 'stop', because: 'other-patient', what: `${type}/${resource.id}` }
  if (owner === 'unnamed') return failed('failed', { code: 'no-patient-named' })
  return { kind: 'read', resources: [resource], outcome: row('complete', 1), problem: null }
}

/** `Patient.link.type = replaced-by`: this record was merged into another one. */
const isReplaced = (patient: Resource) =>
  Array.isArray(patient.link) && patient.link.some((link) => link?.type === 'replaced-by')
