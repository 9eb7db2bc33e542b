/** What Oracle Health's provider tier declares (CapabilityStatement captured 2026-08-14), as far as this app may ask for it. */
import { servedBy } from '../served.ts'

export const oracleHealthTypes = servedBy({
  Patient: ['r s c', 'identifier name given family birthdate phone email gender'],
  Encounter: ['r s c', 'patient subject status date identifier account'],
  Observation: ['r s c u', 'patient subject category code date'],
  Condition: ['r s c u', 'patient encounter subject clinical-status category'],
  DiagnosticReport: ['r s c', 'category code encounter patient date'],
  DocumentReference: ['r s c u', 'patient encounter period type category date'],
  Binary: ['r'],
  Procedure: ['r s c', 'patient subject date'],
  MedicationRequest: ['r s c', 'patient intent status', '-timing-boundsPeriod'],
  MedicationAdministration: ['r s', 'patient status effective-time', 'performer'],
  AllergyIntolerance: ['r s c u', 'patient clinical-status'],
  FamilyMemberHistory: ['r s c u', 'patient status'],
  Immunization: ['r s c u', 'patient date', 'target-disease'],
  QuestionnaireResponse: ['r s u', 'patient'],
  Provenance: ['r s c', 'target'],
  Practitioner: ['r s c', 'identifier name', 'given family active'],
  Organization: ['r s c'],
})
