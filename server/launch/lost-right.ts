/** The types whose loss has a line of its own; others are named by their FHIR name. */
export type ReadType =
  | 'Patient'
  | 'Encounter'
  | 'Observation'
  | 'Condition'
  | 'ImagingStudy'
  | 'DiagnosticReport'
  | 'Procedure'
  | 'MedicationRequest'
  | 'MedicationAdministration'
  | 'AllergyIntolerance'
  | 'FamilyMemberHistory'
  | 'Immunization'
  | 'DocumentReference'
  | 'Binary'
  | 'QuestionnaireResponse'
  | 'Practitioner'
export type WriteType = 'QuestionnaireResponse' | 'DocumentReference'

/** What the app may not do, by name; one without a line of its own is that of other types. */
export type RightCode = `lost-read-${ReadType | 'other'}` | `lost-create-${WriteType | 'other'}`

/** What the app asked for and may not do with a type of record. */
export type LostRight = { action: 'read' | 'create'; type: string }
