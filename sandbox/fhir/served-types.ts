/** Which FHIR types this EHR serves, what may be done with each, and which search parameters each knows. */

export type Interaction = 'read' | 'vread' | 'search-type' | 'create' | 'update'
export type SearchRow = { type: 'token' | 'date' | 'reference' | 'string'; path: string; target?: string[] }
export type ServedType = {
  interactions: Interaction[]
  /** The element that names the patient; null for types outside the patient's chart. */
  patientElement: 'subject' | 'patient' | null
  search: Record<string, SearchRow>
  /** Declared parameters that are applied to the results only, or not at all. */
  filters?: string[]
}

const token = (path: string): SearchRow => ({ type: 'token', path })
const date = (path: string): SearchRow => ({ type: 'date', path })
const reference = (path: string, ...target: string[]): SearchRow => ({ type: 'reference', path, target })
const encounter = reference('encounter', 'Encounter')

const readOnly: Interaction[] = ['read', 'search-type']
const written: Interaction[] = ['read', 'vread', 'search-type', 'create', 'update']

/** A type of the patient's chart: found by `patient`, and by `subject` where the element is called so. */
const chart = (
  patientElement: 'subject' | 'patient',
  search: Record<string, SearchRow>,
  interactions = readOnly,
): ServedType => {
  const patient = reference(`${patientElement}.where(resolve() is Patient)`, 'Patient')
  const subject: Record<string, SearchRow> =
    patientElement === 'subject' ? { subject: reference('subject', 'Patient') } : {}
  return { interactions, patientElement, search: { patient, ...subject, ...search } }
}

export const servedTypes: Record<string, ServedType> = {
  Patient: {
    interactions: readOnly,
    patientElement: null,
    search: {
      identifier: token('identifier'),
      name: { type: 'string', path: 'name' },
      birthdate: date('birthDate'),
      gender: token('gender'),
    },
  },
  Encounter: chart('subject', { date: date('period'), status: token('status'), class: token('class') }),
  Observation: chart('subject', {
    category: token('category'),
    code: token('code'),
    date: date('effective'),
    status: token('status'),
    encounter,
  }),
  Condition: chart('subject', {
    category: token('category'),
    code: token('code'),
    'clinical-status': token('clinicalStatus'),
    'verification-status': token('verificationStatus'),
    'onset-date': date('onset'),
    'recorded-date': date('recordedDate'),
    encounter,
  }),
  DiagnosticReport: chart('subject', {
    category: token('category'),
    code: token('code'),
    date: date('effective'),
    issued: date('issued'),
    status: token('status'),
    identifier: token('identifier'),
    encounter,
  }),
  ImagingStudy: chart('subject', {
    identifier: token('identifier'),
    started: date('started'),
    modality: token('modality'),
    status: token('status'),
  }),
  Procedure: chart('subject', { code: token('code'), date: date('performed'), status: token('status') }),
  MedicationRequest: chart('subject', {
    status: token('status'),
    intent: token('intent'),
    authoredon: date('authoredOn'),
    encounter,
  }),
  MedicationAdministration: chart('subject', {
    status: token('status'),
    'effective-time': date('effective'),
    code: token('medication'),
  }),
  AllergyIntolerance: chart('patient', { code: token('code'), 'clinical-status': token('clinicalStatus') }),
  FamilyMemberHistory: chart('patient', { status: token('status'), date: date('date') }),
  Immunization: chart('patient', { status: token('status'), date: date('occurrence') }),
  DocumentReference: chart(
    'subject',
    {
      category: token('category'),
      type: token('type'),
      date: date('date'),
      status: token('status'),
      identifier: token('identifier'),
      encounter: reference('context.encounter', 'Encounter'),
    },
    written,
  ),
  QuestionnaireResponse: chart(
    'subject',
    {
      identifier: token('identifier'),
      // A canonical without version finds every version (FHIR R4, search, "reference" on canonical).
      questionnaire: reference(
        `questionnaire | QuestionnaireResponse.questionnaire.replaceMatches('[|].*','')`,
        'Questionnaire',
      ),
      authored: date('authored'),
      status: token('status'),
      author: reference('author', 'Practitioner'),
      encounter,
    },
    written,
  ),
  Provenance: {
    interactions: ['read', 'search-type', 'create'],
    patientElement: null,
    search: { target: reference('target', 'QuestionnaireResponse', 'DocumentReference') },
  },
  Binary: { interactions: ['read'], patientElement: null, search: {} },
  Practitioner: {
    interactions: readOnly,
    patientElement: null,
    search: { identifier: token('identifier'), name: { type: 'string', path: 'name' } },
  },
  Organization: { interactions: ['read'], patientElement: null, search: {} },
}

/** Parameters that every searchable type knows. */
export const commonSearch = ['_id', '_lastUpdated', '_sort', '_count'] as const

/** SMART v2 letter of an interaction. */
export const scopeLetter: Record<Interaction, 'c' | 'r' | 'u' | 's'> = {
  read: 'r',
  vread: 'r',
  'search-type': 's',
  create: 'c',
  update: 'u',
}
