/** Granular scopes: the categories in which a login may read a type (SMART 2.2, "Finer-grained resource constraints"). */
import type { CodeableConcept, FhirResource } from 'fhir/r4.js'

export type Category = { system: string; code: string }

const hl7 = 'http://terminology.hl7.org/CodeSystem'

/** What is granted under the spelling `by category`, as Epic's sandbox does. */
export const grantedCategories: Record<string, Category[]> = {
  Observation: [
    { system: `${hl7}/observation-category`, code: 'laboratory' },
    { system: `${hl7}/observation-category`, code: 'vital-signs' },
  ],
  Condition: [
    { system: `${hl7}/condition-category`, code: 'problem-list-item' },
    { system: `${hl7}/condition-category`, code: 'encounter-diagnosis' },
  ],
  DocumentReference: [
    { system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category', code: 'clinical-note' },
  ],
}

/** Null: no limit. */
export const isInCategory = (resource: FhirResource, categories: Category[] | null): boolean => {
  if (categories === null) return true
  const held = (resource as { category?: CodeableConcept[] }).category ?? []
  return held
    .flatMap((concept) => concept.coding ?? [])
    .some((coding) => categories.some(({ system, code }) => coding.system === system && coding.code === code))
}

/** Whether a search names only categories that are granted. */
export const asksWithin = (query: URLSearchParams, categories: Category[]): boolean => {
  const asked = query.getAll('category').flatMap((value) => value.split(','))
  return (
    asked.length > 0 &&
    asked.every((token) => categories.some(({ system, code }) => token === code || token === `${system}|${code}`))
  )
}
