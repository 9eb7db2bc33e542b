import { type Action, categoriesFor, parseScopes } from '../ehr/scopes.ts'

/** What the loss of a scope means to the clinician; types without a line of their own are named by their FHIR name. */
const READING: Record<string, string> = {
  Patient: 'may not read who the patient is',
  Encounter: 'may not read encounters',
  Observation: 'may not read laboratory results and vital signs',
  Condition: 'may not read problems and diagnoses',
  ImagingStudy: 'may not read imaging studies',
  DiagnosticReport: 'may not read imaging, pathology and laboratory reports',
  Procedure: 'may not read procedures',
  MedicationRequest: 'may not read prescriptions',
  MedicationAdministration: 'may not read which drugs were given',
  AllergyIntolerance: 'may not read allergies',
  FamilyMemberHistory: 'may not read family history',
  Immunization: 'may not read immunisations',
  DocumentReference: 'may not read notes',
  Binary: 'may not read the text of reports and notes',
  QuestionnaireResponse: 'may not read earlier assessments',
  Practitioner: 'may not read your name',
}
const WRITING: Record<string, string> = {
  QuestionnaireResponse: 'may not write the structured assessment into the chart',
  DocumentReference: 'may not write a note into the chart',
}

/** Reading by id is enough for these: nobody searches them. */
const READ_BY_ID = new Set(['Patient', 'Practitioner', 'Binary', 'Encounter'])

const describe = (type: string, action: Action): string =>
  action === 'create' ? (WRITING[type] ?? `may not create ${type}`) : (READING[type] ?? `may not read ${type}`)

export type GrantedScopes = {
  /** What the app asked for and may not do, in words: "may not read notes". Empty = everything was granted. */
  lost: string[]
  /** The patient can be read, and something else beside it. */
  canRead: boolean
}

/**
 * Compares what was asked with what was granted, by meaning and not by spelling (ehr-integration 2.7). A grant for some categories
 * counts as granted here: the reading of the chart says which categories are missing.
 */
export const compareScopes = (asked: string[], granted: string[]): GrantedScopes => {
  const [wanted, given] = [parseScopes(asked), parseScopes(granted)]
  const has = (scopes: ReturnType<typeof parseScopes>, action: Action, type: string) => {
    const categories = categoriesFor(scopes, action, type)
    return categories === 'any' || categories.length > 0
  }
  const types = [...new Set(wanted.grants.map((grant) => grant.type))].filter((type) => type !== '*')
  const actionFor = (type: string): Action => (READ_BY_ID.has(type) ? 'read' : 'search')
  const readable = types.filter((type) => has(given, actionFor(type), type))
  const lost = types.flatMap((type) =>
    [actionFor(type), 'create' as const]
      .filter((action) => has(wanted, action, type) && !has(given, action, type))
      .map((action) => describe(type, action)),
  )
  return { lost, canRead: readable.includes('Patient') && readable.some((type) => !READ_BY_ID.has(type)) }
}
