/** Is it in the chart, and equal? Read by Location, else search by patient (ehr-integration 3.4). Sends nothing. */
import type { QuestionnaireResponse } from 'fhir/r4.js'
import type { FhirAccess } from '../ehr/access.ts'
import { belowBase } from '../ehr/below-base.ts'
import { type Resource, referenceTo } from '../ehr/resource.ts'
import { type Comparison, compareWritten } from './compare.ts'
import { searchResponses } from './search-chart.ts'

export type Seen =
  | { kind: 'equal'; reference: string | null; remarks: string[]; otherAuthor: boolean }
  | { kind: 'different'; reference: string | null; differences: string[] }
  | { kind: 'other-patient'; reference: string | null }
  /** Asked, and everything that was given out was looked at. */
  | { kind: 'not-found' }
  /** This login may not look, or the EHR did not answer. */
  | { kind: 'not-allowed' }

const readTimeoutMs = 10_000

/**
 * `Type/id` that a Location names. Relative ones are resolved against the FHIR base (Epic); one that leads elsewhere, or to another type,
 * is not followed: null.
 */
export function referenceOfLocation(fhirBase: string, location: string | null): string | null {
  const url = location === null ? null : belowBase(fhirBase, location)
  if (url === null) return null
  const path = new URL(url).pathname.slice(new URL(fhirBase).pathname.replace(/\/+$/, '').length + 1)
  const [, id] = /^QuestionnaireResponse\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?\/?$/.exec(path) ?? []
  return id ? `QuestionnaireResponse/${id}` : null
}

/**
 * @param reference where the EHR said it is; null when it did not say
 * @param patientId the launch's patient; the search never leaves that chart
 */
export async function lookInChart(
  access: FhirAccess,
  sent: QuestionnaireResponse,
  reference: string | null,
  patientId: string,
): Promise<Seen> {
  const read = reference === null ? null : await readBack(access, sent, reference)
  return read ?? (await search(access, sent, patientId))
}

/** Null: could not be read under this id, so a search has to tell. */
async function readBack(access: FhirAccess, sent: QuestionnaireResponse, reference: string): Promise<Seen | null> {
  const reply = await access.read(reference, { timeoutMs: readTimeoutMs })
  if (reply.kind === 'no-reply' || reply.status !== 200) return null
  return seen(compareWritten(sent, reply.json, access.fhirBase, true), reference)
}

async function search(access: FhirAccess, sent: QuestionnaireResponse, patientId: string): Promise<Seen> {
  const identifier = `${sent.identifier?.system}|${sent.identifier?.value}`
  // The parameter may be ignored or refused, and the identifier may not have been kept: then the whole list is looked through.
  const exact = await searchResponses(access, { patient: patientId, identifier })
  const found = among(exact.resources, sent, access.fhirBase)
  if (found) return found
  const all = await searchResponses(access, { patient: patientId })
  return (
    among(all.resources, sent, access.fhirBase) ?? { kind: all.outcome === 'complete' ? 'not-found' : 'not-allowed' }
  )
}

/** The first of these that is ours; alarms first, then equal copies. More than one copy is said. */
function among(resources: Resource[], sent: QuestionnaireResponse, fhirBase: string): Seen | null {
  const ours = resources
    .map((resource) => seen(compareWritten(sent, resource, fhirBase, false), referenceTo(resource)))
    .filter((one) => one !== null)
  const best = (['other-patient', 'equal', 'different'] as const).flatMap((kind) =>
    ours.filter((one) => one.kind === kind),
  )[0]
  if (!best) return null
  if (ours.length === 1 || best.kind !== 'equal') return best
  return { ...best, remarks: [...best.remarks, `The chart holds this assessment ${ours.length} times.`] }
}

function seen(
  comparison: Comparison,
  reference: string | null,
): Exclude<Seen, { kind: 'not-found' | 'not-allowed' }> | null {
  return comparison.kind === 'not-ours' ? null : { ...comparison, reference }
}
