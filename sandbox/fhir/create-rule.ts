import type { FhirResource } from 'fhir/r4.js'
import type { Access } from './access.ts'

/** Refuses, by throwing, what this EHR does not take in a create of the type; gives what it keeps of the rest. */
export type CreateRule = (resource: FhirResource, access: Access) => FhirResource
