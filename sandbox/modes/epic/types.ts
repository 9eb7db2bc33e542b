/**
 * What Epic's public sandbox declares (CapabilityStatement "May 2026", captured 2026-07-24), as far as this app may ask for it. The
 * second list of a row is marked there as applied after the search.
 */
import { servedBy } from '../served.ts'

export const epicTypes = servedBy({
  Patient: ['r s c', 'birthdate family gender given identifier name telecom'],
  Encounter: ['r s', 'class date identifier patient subject', 'practitioner reason-code status type'],
  Observation: [
    'r s c u',
    'based-on category code date focus issued patient subject',
    'data-absent-reason encounter identifier performer specimen status value-concept value-date value-string',
  ],
  Condition: [
    'r s c',
    'abatement-date category clinical-status code encounter onset-date patient recorded-date subject',
    'asserter body-site identifier severity stage verification-status',
  ],
  DiagnosticReport: [
    'r s u',
    'category code date identifier patient subject',
    'based-on conclusion encounter issued media performer result status',
  ],
  DocumentReference: [
    'r s c u',
    'author category date docstatus encounter patient period status subject type',
    'authenticator custodian description identifier related security-label',
  ],
  Binary: ['r s'],
  ImagingStudy: ['r s', 'identifier patient subject', 'modality series started status'],
  Procedure: ['r s c u', 'category code date identifier patient subject', 'encounter performer status'],
  MedicationRequest: ['r s', 'category date intent patient status subject', 'authoredon code encounter requester'],
  MedicationAdministration: ['r s', 'effective-time patient status subject', 'code medication performer request'],
  AllergyIntolerance: ['r s c', 'clinical-status patient', 'code criticality date identifier verification-status'],
  FamilyMemberHistory: ['r s', 'patient', 'code date identifier relationship sex status'],
  Immunization: ['r s', 'date patient status', 'identifier lot-number vaccine-code'],
  QuestionnaireResponse: [
    'r s c',
    'encounter patient subject',
    'author authored identifier questionnaire source status',
  ],
  Provenance: ['r'],
  Practitioner: ['r s', 'family given identifier name', 'active gender'],
  Organization: ['r s'],
})
