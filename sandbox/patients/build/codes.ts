/** Code systems, coded concepts, and what every resource begins with. */
import type { CodeableConcept } from 'fhir/r4.js'

export const loinc = 'http://loinc.org'
export const snomed = 'http://snomed.info/sct'
export const icd10cm = 'http://hl7.org/fhir/sid/icd-10-cm'
export const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'
export const ucum = 'http://unitsofmeasure.org'
export const terminology = 'http://terminology.hl7.org/CodeSystem'

/** `[system, code, display]`, several of them mean the same thing. */
export type CodeRow = [system: string, code: string, display?: string]

export const concept = (text: string, ...codes: CodeRow[]): CodeableConcept => ({
  text,
  ...(codes.length > 0 ? { coding: codes.map(([system, code, display = text]) => ({ system, code, display })) } : {}),
})

export const standard = (system: string, code: string, display: string): CodeableConcept => ({
  coding: [{ system: `${terminology}/${system}`, code, display }],
})

export const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

/** What every resource of a chart begins with; `when` becomes `meta.lastUpdated`. */
export const head = (id: string, when: string) => ({
  id,
  meta: { versionId: '1', lastUpdated: when.length === 10 ? `${when}T12:00:00Z` : when },
})
