import type { FhirAccess } from '../ehr/access.ts'
import { documentRow, queryTable, readRows } from '../ehr/query-table.ts'
import type { Metrics } from './metrics.ts'

/** What the app asks for. Links of the chart may name anything: a name of theirs must become no label, and no endless number of labels. */
const asked = new Set([
  ...[...queryTable, documentRow, ...Object.values(readRows)].map(({ type }) => type),
  ...['metadata', 'Binary', 'Endpoint', 'Medication', 'Practitioner', 'Provenance', 'QuestionnaireResponse'],
])

/** `Observation?patient=1` → `Observation`; whatever does not begin with a type that the app asks for is `other`. */
export const typeOf = (fhirBase: string, url: string): string => {
  const path = url.startsWith(`${fhirBase}/`) ? url.slice(fhirBase.length + 1) : url
  const type = /^[A-Za-z]+(?=$|[/?])/.exec(path)?.[0] ?? ''
  return asked.has(type) ? type : 'other'
}

/** The same access, with every call timed. */
export const countedAccess = (access: FhirAccess, metrics: Metrics, issuer: string): FhirAccess => {
  const timed = async <T extends Awaited<ReturnType<FhirAccess['read']>>>(
    method: string,
    url: string,
    call: Promise<T>,
  ) => {
    const end = metrics.fhirCall(issuer, method, typeOf(access.fhirBase, url))
    const reply = await call
    end(reply.kind === 'reply' ? reply.status : 'no-reply')
    return reply
  }
  return {
    fhirBase: access.fhirBase,
    read: (url, options) => timed('GET', url, access.read(url, options)),
    write: (method, url, body, options) => timed(method, url, access.write(method, url, body, options)),
  }
}
