/** Canonical URIs of the code systems the app reads. */
export const LOINC = 'http://loinc.org'
export const SNOMED = 'http://snomed.info/sct'
export const ICD10CM = 'http://hl7.org/fhir/sid/icd-10-cm'
export const ICD10 = 'http://hl7.org/fhir/sid/icd-10'
