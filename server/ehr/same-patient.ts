/** Whose is it? Every resource that belongs to a patient is compared with the launch's patient before anything else is done with it. */
import { belowBase } from './below-base.ts'
import type { Resource } from './resource.ts'

/** The element that names the patient, for every type that a reading asks for. */
const patientElement: Record<string, 'subject' | 'patient'> = {
  Observation: 'subject',
  Condition: 'subject',
  ImagingStudy: 'subject',
  DiagnosticReport: 'subject',
  Procedure: 'subject',
  MedicationRequest: 'subject',
  MedicationAdministration: 'subject',
  DocumentReference: 'subject',
  Encounter: 'subject',
  QuestionnaireResponse: 'subject',
  AllergyIntolerance: 'patient',
  FamilyMemberHistory: 'patient',
  Immunization: 'patient',
}

/**
 * `other` = names another patient of this EHR: the reading stops. `unnamed` = names no patient that can be checked (no reference, a group,
 * a contained resource, an address under another base, where the same id is another person): never used, and counted.
 */
export function whose(
  resource: Resource,
  fhirBase: string,
  patientId: string,
): 'same' | 'other' | 'unnamed' | 'nobody' {
  if (resource.resourceType === 'Patient') return resource.id === patientId ? 'same' : 'other'
  const element = patientElement[resource.resourceType]
  if (element === undefined) return 'nobody'
  const id = patientIdOf(resource[element], fhirBase)
  if (id === null) return 'unnamed'
  return id === patientId || id === encodeURIComponent(patientId) ? 'same' : 'other'
}

function patientIdOf(element: unknown, fhirBase: string): string | null {
  const { reference } = element !== null && typeof element === 'object' ? (element as { reference?: unknown }) : {}
  if (typeof reference !== 'string' || reference.startsWith('#') || reference.startsWith('urn:')) return null
  const url = belowBase(fhirBase, reference)
  if (url === null) return null
  const [type, id] = new URL(url).pathname.slice(basePath(fhirBase).length).split('/')
  return type === 'Patient' && id ? id : null
}

const basePath = (fhirBase: string) => `${new URL(fhirBase).pathname.replace(/\/+$/, '')}/`
