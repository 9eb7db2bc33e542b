/** Is it in the chart, and equal? Read by Location, else search by patient (ehr-integration 3.4). Sends nothing. */
import type { FhirAccess } from '../ehr/access.ts'
import { belowBase } from '../ehr/below-base.ts'
import { type Resource, readResource, referenceTo } from '../ehr/resource.ts'
import type { Comparison } from './comparison.ts'
import type { Remark } from './remarks.ts'
import { searchChart } from './search-chart.ts'
import type { SignedDocument } from './signed-document.ts'

export type Seen =
  /** `others`: further copies, where the EHR itself does not keep a request that came twice from being stored twice. */
  | { kind: 'equal'; reference: string | null; remarks: Remark[]; otherAuthor: boolean; others: string[] }
  | { kind: 'different'; reference: string | null; differences: Remark[] }
  | { kind: 'other-patient'; reference: string | null }
  /** Asked, and everything that was given out was looked at. */
  | { kind: 'not-found' }
  /** This login may not look, or not at everything. */
  | { kind: 'not-allowed' }
  /** The EHR gave no usable answer. Asking again may help. */
  | { kind: 'not-answered' }

type Found = Exclude<Seen, { kind: 'not-found' | 'not-allowed' | 'not-answered' }>

/**
 * `Type/id` that a Location names. Relative ones are resolved against the FHIR base (Epic); one that leads elsewhere, or to another type,
 * is not followed: null.
 */
export function referenceOfLocation(
  fhirBase: string,
  type: SignedDocument['type'],
  location: string | null,
): string | null {
  const url = location === null ? null : belowBase(fhirBase, location)
  if (url === null) return null
  const path = new URL(url).pathname.slice(new URL(fhirBase).pathname.replace(/\/+$/, '').length + 1)
  const [, typeThere, id] = /^([A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?\/?$/.exec(path) ?? []
  return id && typeThere === type ? `${type}/${id}` : null
}

type Look = { access: FhirAccess; document: SignedDocument; readMs: number }

/**
 * @param reference where the EHR said it is; null when it did not say
 * @param patientId the launch's patient; the search never leaves that chart
 */
export async function lookInChart(look: Look, reference: string | null, patientId: string): Promise<Seen> {
  const read = reference === null ? null : await readBack(look, reference)
  if (read?.kind !== 'equal' || reference === null || look.document.ifNoneExist !== null)
    return read ?? (await search(look, patientId))
  return withOthers(read, await otherCopies(look, reference, patientId))
}

/**
 * Equal copies beside the one under this reference. Something between the app and the EHR may have repeated the request, and an EHR that
 * replaces our identifier cannot tell (ehr-integration 3.5): they are known by the reference line in their text.
 */
export async function otherCopies(look: Look, reference: string, patientId: string): Promise<string[]> {
  const { access, document, readMs } = look
  const query = document.searches(patientId).at(-1)
  if (!query) return []
  const { resources } = await searchChart(access, document.type, query, readMs)
  const rest = resources.filter((resource) => referenceTo(resource) !== reference)
  return (await compared(rest, look)).flatMap((one) => (one.kind === 'equal' ? (one.reference ?? []) : []))
}

const withOthers = (one: Extract<Found, { kind: 'equal' }>, others: string[]): Found =>
  others.length === 0
    ? one
    : {
        ...one,
        others,
        remarks: [
          ...one.remarks,
          {
            code: 'held-times',
            values: { count: others.length + 1, references: [one.reference ?? [], ...others].flat().join(', ') },
          },
        ],
      }

/**
 * Null: could not be read under this id, so a search has to tell. An answer that is not the resource that was asked for (a gateway's page,
 * half a JSON text, a resource of another id or type) says nothing about ours.
 */
async function readBack({ access, document, readMs }: Look, reference: string): Promise<Seen | null> {
  const reply = await access.read(reference, { timeoutMs: readMs })
  if (reply.kind === 'no-reply' || reply.status !== 200) return null
  const resource = readResource(reply.json)
  if (resource === null || referenceTo(resource) !== reference) return null
  const comparison = await document.compare(access, reply.json, true, readMs)
  return comparison.kind === 'text-unread' ? unread([comparison]) : seen(comparison, reference)
}

async function search(look: Look, patientId: string): Promise<Seen> {
  const { access, document, readMs } = look
  let last: Seen = { kind: 'not-allowed' }
  for (const query of document.searches(patientId)) {
    const { resources, outcome, passing } = await searchChart(access, document.type, query, readMs)
    const found = await among(resources, look)
    if (found !== null && found.kind !== 'not-allowed' && found.kind !== 'not-answered') return found
    if (passing || found?.kind === 'not-answered') last = { kind: 'not-answered' }
    else last = outcome === 'complete' && found === null ? { kind: 'not-found' } : { kind: 'not-allowed' }
  }
  return last
}

type TextUnread = Extract<Comparison, { kind: 'text-unread' }>
type Unread = Extract<Seen, { kind: 'not-allowed' | 'not-answered' }>
/** A text that the EHR did not give in time is not one that this login may not read. */
const unread = (texts: TextUnread[]): Unread => ({
  kind: texts.some(({ passing }) => passing) ? 'not-answered' : 'not-allowed',
})

/** Each comparison may read an attachment: a receipt cannot wait for more. */
const mostCompared = 25

/**
 * The first of these that is ours; alarms first, then equal copies. More than one copy is said. `not-allowed` or `not-answered` when one of
 * them may be ours and could not be read; null when none is.
 */
async function among(resources: Resource[], look: Look): Promise<Found | Unread | null> {
  const all = await compared(resources, look)
  const ours = all.flatMap((one) => (one.kind === 'text-unread' ? [] : one))
  const unreadable = all.flatMap((one) => (one.kind === 'text-unread' ? one : []))
  const best = (['other-patient', 'equal', 'different'] as const).flatMap((kind) =>
    ours.filter((one) => one.kind === kind),
  )[0]
  if (!best) return all.length > 0 || resources.length > mostCompared ? unread(unreadable) : null
  if (best.kind !== 'equal') return best
  return withOthers(
    best,
    ours.flatMap((one) => (one !== best && one.reference !== null ? one.reference : [])),
  )
}

/** What of these may be ours. */
async function compared(resources: Resource[], { access, document, readMs }: Look): Promise<(Found | TextUnread)[]> {
  const comparisons = await Promise.all(
    resources.slice(0, mostCompared).map(async (resource) => {
      const comparison = await document.compare(access, resource, false, readMs)
      return comparison.kind === 'text-unread' ? comparison : seen(comparison, referenceTo(resource))
    }),
  )
  return comparisons.flatMap((one) => one ?? [])
}

function seen(comparison: Comparison, reference: string | null): Found | null {
  if (comparison.kind === 'not-ours' || comparison.kind === 'text-unread') return null
  return comparison.kind === 'equal' ? { ...comparison, reference, others: [] } : { ...comparison, reference }
}
