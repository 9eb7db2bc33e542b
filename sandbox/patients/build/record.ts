/** Patients, problems, treatment, notes and any other record. */
import type {
  CodeableConcept,
  Condition,
  DocumentReference,
  FhirResource,
  MedicationRequest,
  Patient,
} from 'fhir/r4.js'
import { base64, concept, head, loinc, standard } from './codes.ts'

export const patient = (
  id: string,
  name: [given: string, family: string],
  gender: 'female' | 'male',
  birthDate: string,
  recordNumber: string,
): Patient => ({
  resourceType: 'Patient',
  ...head(id, '2026-06-15T09:00:00Z'),
  active: true,
  identifier: [
    {
      type: standard('v2-0203', 'MR', 'Medical record number'),
      system: 'https://ehr.example/mrn',
      value: recordNumber,
    },
  ],
  name: [{ use: 'official', given: [name[0]], family: name[1], text: name.join(' ') }],
  gender,
  birthDate,
})

export const condition = (
  patientId: string,
  id: string,
  code: CodeableConcept,
  recordedDate: string,
  clinical: 'active' | 'resolved' | null,
  verification: 'confirmed' | 'provisional' | 'refuted' | 'entered-in-error' | 'differential',
): Condition => ({
  resourceType: 'Condition',
  ...head(`${patientId}-${id}`, recordedDate),
  // Rule con-5: no clinical status on what was entered in error.
  ...(clinical ? { clinicalStatus: standard('condition-clinical', clinical, clinical) } : {}),
  verificationStatus: standard('condition-ver-status', verification, verification),
  category: [standard('condition-category', 'problem-list-item', 'Problem List Item')],
  code,
  subject: { reference: `Patient/${patientId}` },
  recordedDate,
})

export const medication = (
  patientId: string,
  id: string,
  code: CodeableConcept,
  authoredOn: string,
  status: MedicationRequest['status'],
  dosage: string,
): MedicationRequest => ({
  resourceType: 'MedicationRequest',
  ...head(`${patientId}-${id}`, authoredOn),
  status,
  intent: 'order',
  medicationCodeableConcept: code,
  subject: { reference: `Patient/${patientId}` },
  authoredOn,
  dosageInstruction: [{ text: dosage }],
})

export const note = (
  patientId: string,
  id: string,
  title: string,
  code: string,
  when: string,
  text: string,
): DocumentReference => ({
  resourceType: 'DocumentReference',
  ...head(`${patientId}-${id}`, when),
  status: 'current',
  docStatus: 'final',
  type: concept(title, [loinc, code]),
  category: [
    {
      coding: [
        {
          system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
          code: 'clinical-note',
          display: 'Clinical Note',
        },
      ],
    },
  ],
  subject: { reference: `Patient/${patientId}` },
  date: when,
  author: [{ reference: 'Practitioner/dr-okafor' }],
  content: [{ attachment: { contentType: 'text/plain', language: 'en', data: base64(text), title } }],
})

/** Any other resource of the chart, written out by its author; id and meta are added. */
export const record = <T extends FhirResource>(patientId: string, id: string, when: string, body: T): T => ({
  ...body,
  ...head(`${patientId}-${id}`, when),
})

export const active = standard('allergyintolerance-clinical', 'active', 'Active')
export const confirmedAllergy = standard('allergyintolerance-verification', 'confirmed', 'Confirmed')
