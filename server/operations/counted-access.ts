import type { FhirAccess } from '../ehr/access.ts'
import type { Metrics } from './metrics.ts'

/** `Observation?patient=1` → `Observation`; whatever does not begin with a FHIR type is `other`. No id ever becomes a label. */
export const typeOf = (fhirBase: string, url: string): string => {
  const path = url.startsWith(`${fhirBase}/`) ? url.slice(fhirBase.length + 1) : url
  return /^(metadata|[A-Z][A-Za-z]{2,40})(?=$|[/?])/.exec(path)?.[1] ?? 'other'
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
