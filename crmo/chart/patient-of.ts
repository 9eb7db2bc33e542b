/** The child, of the Patient resource. */
import type { PatientResource } from '../fhir/resources.ts'
import type { Patient } from './chart.ts'

const nobody: Patient = {
  id: '',
  name: 'Patient not in the data',
  birthDate: null,
  gender: 'unknown',
  recordNumber: null,
}

export function patientOf(resource: PatientResource | undefined): Patient {
  if (!resource) return nobody
  const name = resource.name.find((one) => one.use === 'official') ?? resource.name[0]
  const record =
    resource.identifier.find((one) => one.type?.coding.some(({ code }) => code === 'MR')) ?? resource.identifier[0]
  return {
    id: resource.id,
    name: name?.text ?? ([...(name?.given ?? []), name?.family].filter(Boolean).join(' ') || 'Name not charted'),
    birthDate: resource.birthDate ?? null,
    gender: resource.gender ?? 'unknown',
    recordNumber: record?.value ?? null,
  }
}
