import type { FhirResource } from 'fhir/r4.js'

/** The patient whose chart a resource belongs to, as an id; null outside any chart. */
export const patientOf = (resource: FhirResource): string | null => {
  if (resource.resourceType === 'Patient') return resource.id ?? null
  const { subject, patient } = resource as { subject?: { reference?: string }; patient?: { reference?: string } }
  const match = /(?:^|\/)Patient\/([^/]+)$/.exec(subject?.reference ?? patient?.reference ?? '')
  return match?.[1] ?? null
}
