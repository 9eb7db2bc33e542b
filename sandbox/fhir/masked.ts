/** Data that an EHR holds and does not show: `masked` of data-absent-reason (R4; documented by Oracle Health). */
import type { FhirResource } from 'fhir/r4.js'

const system = 'http://terminology.hl7.org/CodeSystem/data-absent-reason'
const extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }]

/** Observations lose their value; what has a code loses the code; a text behind an attachment loses the attachment. */
export const masked = (resource: FhirResource): FhirResource => {
  const kept = Object.fromEntries(
    Object.entries(resource).filter(([key]) => !/^(value[A-Z]|component|presentedForm|conclusion)/.test(key)),
  )
  if (resource.resourceType === 'Observation') {
    return {
      ...kept,
      dataAbsentReason: { coding: [{ system, code: 'masked', display: 'Masked' }] },
    } as unknown as FhirResource
  }
  return { ...kept, ...('code' in resource ? { code: { extension } } : {}) } as unknown as FhirResource
}
