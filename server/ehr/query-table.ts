/**
 * Every question that a reading of the chart asks, as data. Search by category and match codes on our side: an EHR's LOINC mapping has
 * gaps and hospitals keep local codes (ehr-integration 2.2).
 */
import type { Code } from '../../smart-config/types.ts'
import type { MissingCode, RecordsCode } from './reading-sentences.ts'

const observation = (code: string): Code => ({
  system: 'http://terminology.hl7.org/CodeSystem/observation-category',
  code,
})
const condition = (code: string): Code => ({ system: 'http://terminology.hl7.org/CodeSystem/condition-category', code })
const section = (code: string): Code => ({ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code })
const loinc = (code: string, display: string): Code => ({ system: 'http://loinc.org', code, display })

/** One category of a type; several codes say the same thing in different code systems. */
export type Category = { name: string; codes: Code[] }

export type QueryRow = {
  type: string
  /** What it is called for the clinician: "laboratory results". */
  words: RecordsCode
  /** What it means for the assessment when they are missing. */
  missing: MissingCode
  /** `each`: only ever asked one category a query. `when-needed`: asked as a whole, by category where the EHR or the login demands it. */
  by?: { category: 'each' | 'when-needed'; categories: Category[] }
  /** Big pages, because pages can only be asked one after another: the biggest that every known EHR takes. Null: the EHR's own size. */
  pageSize: number | null
  /** `_include`, sent where the EHR declares it: a prescription may name its drug, a study its viewer, only by reference. */
  include?: string
}

export const queryTable: QueryRow[] = [
  {
    type: 'Observation',
    words: 'laboratory',
    missing: 'results-missing',
    by: { category: 'each', categories: [{ name: 'laboratory', codes: [observation('laboratory')] }] },
    pageSize: 200,
  },
  {
    type: 'Observation',
    words: 'vital-signs',
    missing: 'temperature-missing',
    by: { category: 'each', categories: [{ name: 'vital-signs', codes: [observation('vital-signs')] }] },
    pageSize: 200,
  },
  {
    // Coded findings with bodySite and laterality are filed here.
    type: 'Observation',
    words: 'coded-findings',
    missing: 'lesions-missing',
    by: {
      category: 'each',
      categories: [
        { name: 'imaging', codes: [observation('imaging')] },
        { name: 'exam', codes: [observation('exam')] },
      ],
    },
    pageSize: 200,
  },
  {
    type: 'Condition',
    words: 'diagnoses',
    missing: 'diagnoses-missing',
    by: {
      category: 'when-needed',
      categories: [
        { name: 'problem-list-item', codes: [condition('problem-list-item')] },
        { name: 'encounter-diagnosis', codes: [condition('encounter-diagnosis')] },
        {
          name: 'health-concern',
          codes: [{ system: 'http://hl7.org/fhir/us/core/CodeSystem/condition-category', code: 'health-concern' }],
        },
      ],
    },
    pageSize: 100,
  },
  {
    type: 'ImagingStudy',
    words: 'imaging-studies',
    missing: 'lesions-missing',
    pageSize: 100,
    include: 'ImagingStudy:endpoint',
  },
  {
    type: 'DiagnosticReport',
    words: 'reports',
    missing: 'lesions-missing',
    by: {
      category: 'when-needed',
      categories: [
        { name: 'radiology', codes: [section('RAD'), loinc('LP29684-5', 'Radiology')] },
        { name: 'nuclear medicine', codes: [section('NMS')] },
        { name: 'pathology', codes: [section('SP'), section('PAT'), loinc('LP7839-6', 'Pathology')] },
        { name: 'laboratory', codes: [section('LAB'), section('HM')] },
        { name: 'microbiology', codes: [section('MB')] },
      ],
    },
    pageSize: 100,
  },
  { type: 'Procedure', words: 'procedures', missing: 'procedures-missing', pageSize: 100 },
  {
    type: 'MedicationRequest',
    words: 'prescriptions',
    missing: 'prescriptions-missing',
    pageSize: 100,
    include: 'MedicationRequest:medication',
  },
  {
    // Infusions (pamidronate, biologics) are often charted only as given (ehr-integration 2.2).
    type: 'MedicationAdministration',
    words: 'drugs-given',
    missing: 'infusions-missing',
    pageSize: 100,
    include: 'MedicationAdministration:medication',
  },
  { type: 'AllergyIntolerance', words: 'allergies', missing: 'checks-incomplete', pageSize: 100 },
  { type: 'FamilyMemberHistory', words: 'family-history', missing: 'background-missing', pageSize: 100 },
  { type: 'Immunization', words: 'immunisations', missing: 'background-missing', pageSize: 100 },
]

/** Asked by id from the launch, never searched for. */
export const readRows = {
  Patient: {
    type: 'Patient',
    words: 'patient',
    missing: 'owner-unknown',
    pageSize: null,
  },
  Encounter: { type: 'Encounter', words: 'encounter', missing: 'note-may-need-it', pageSize: null },
} satisfies Record<string, QueryRow>

/** Documents are notes of every kind: only those that are named are asked for and only those are kept. */
export const documentRow: QueryRow = {
  type: 'DocumentReference',
  words: 'filed-documents',
  missing: 'lesions-missing',
  pageSize: 100,
}

export const radiologyDocumentTypes: Code[] = [
  loinc('18748-4', 'Diagnostic imaging study'),
  loinc('68604-8', 'Radiology Diagnostic study note'),
  loinc('18782-3', 'Radiology Study observation (narrative)'),
  // Seen at Oracle Health as the code of "Radiology Reports".
  loinc('75490-3', 'Radiology Note'),
]
export const radiologyDocumentCategory: Code[] = [loinc('LP29684-5', 'Radiology')]

/** Every status that can count; only `draft` and `entered-in-error` are left out. */
export const medicationStatus = 'active,on-hold,completed,stopped,cancelled,unknown'
