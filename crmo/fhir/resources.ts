/** One schema a FHIR R4 resource type that the app reads. What fails is counted and kept for display, never fatal. */
import { z } from 'zod'
import { administeredDosage, dosage } from './dosage.ts'
import {
  annotation,
  attachment,
  codeableConcept,
  coding,
  dateTime,
  identifier,
  list,
  optional,
  period,
  quantity,
  reference,
  resourceBase,
} from './elements.ts'

export const patient = z.object({
  resourceType: z.literal('Patient'),
  ...resourceBase,
  name: list(
    z.object({
      use: optional(z.string()),
      text: optional(z.string()),
      family: optional(z.string()),
      given: list(z.string()),
    }),
  ),
  gender: optional(z.enum(['male', 'female', 'other', 'unknown'])).catch(undefined),
  // An unreadable birth date must not hide who the patient is; the age is then unknown.
  birthDate: optional(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)).catch(undefined),
  identifier: list(identifier),
})

const observationValue = {
  valueQuantity: optional(quantity),
  valueString: optional(z.string()),
  valueCodeableConcept: optional(codeableConcept),
  valueInteger: optional(z.number()),
  valueBoolean: optional(z.boolean()),
  dataAbsentReason: optional(codeableConcept),
  interpretation: list(codeableConcept),
  referenceRange: list(
    z.object({
      low: optional(quantity),
      high: optional(quantity),
      type: optional(codeableConcept),
      age: optional(z.object({ low: optional(quantity), high: optional(quantity) })),
      text: optional(z.string()),
    }),
  ),
}

export const observation = z.object({
  resourceType: z.literal('Observation'),
  ...resourceBase,
  status: z.string(),
  category: list(codeableConcept),
  code: codeableConcept,
  subject: optional(reference),
  effectiveDateTime: optional(dateTime),
  effectiveInstant: optional(dateTime),
  effectivePeriod: optional(period),
  issued: optional(dateTime),
  performer: list(reference),
  bodySite: optional(codeableConcept),
  specimen: optional(reference),
  method: optional(codeableConcept),
  note: list(annotation),
  ...observationValue,
  component: list(z.object({ code: codeableConcept, ...observationValue })),
})

export const condition = z.object({
  resourceType: z.literal('Condition'),
  ...resourceBase,
  clinicalStatus: optional(codeableConcept),
  verificationStatus: optional(codeableConcept),
  category: list(codeableConcept),
  code: optional(codeableConcept),
  bodySite: list(codeableConcept),
  subject: optional(reference),
  onsetDateTime: optional(dateTime),
  onsetPeriod: optional(period),
  abatementDateTime: optional(dateTime),
  recordedDate: optional(dateTime),
})

export const imagingStudy = z.object({
  resourceType: z.literal('ImagingStudy'),
  ...resourceBase,
  status: optional(z.string()),
  subject: optional(reference),
  started: optional(dateTime),
  modality: list(z.object({ system: optional(z.string()), code: optional(z.string()), display: optional(z.string()) })),
  procedureCode: list(codeableConcept),
  description: optional(z.string()),
  endpoint: list(reference).catch([]),
  contained: list(
    z.object({
      resourceType: z.string(),
      id: optional(z.string()),
      status: optional(z.string()),
      connectionType: optional(coding),
      address: optional(z.string()),
    }),
  ).catch([]),
  series: list(
    z.object({
      modality: optional(z.object({ code: optional(z.string()) })),
      description: optional(z.string()),
      bodySite: optional(z.object({ code: optional(z.string()), display: optional(z.string()) })),
    }),
  ),
})

export const diagnosticReport = z.object({
  resourceType: z.literal('DiagnosticReport'),
  ...resourceBase,
  status: z.string(),
  category: list(codeableConcept),
  code: codeableConcept,
  subject: optional(reference),
  effectiveDateTime: optional(dateTime),
  effectivePeriod: optional(period),
  issued: optional(dateTime),
  performer: list(reference),
  imagingStudy: list(reference),
  conclusion: optional(z.string()),
  conclusionCode: list(codeableConcept),
  presentedForm: list(attachment),
})

export const documentReference = z.object({
  resourceType: z.literal('DocumentReference'),
  ...resourceBase,
  status: z.string(),
  docStatus: optional(z.string()),
  type: optional(codeableConcept),
  category: list(codeableConcept),
  subject: optional(reference),
  date: optional(dateTime),
  author: list(reference),
  description: optional(z.string()),
  content: list(z.object({ attachment })),
  context: optional(z.object({ period: optional(period) })),
})

export const procedure = z.object({
  resourceType: z.literal('Procedure'),
  ...resourceBase,
  status: z.string(),
  code: optional(codeableConcept),
  subject: optional(reference),
  performedDateTime: optional(dateTime),
  performedPeriod: optional(period),
  bodySite: list(codeableConcept),
})

const medication = {
  medicationCodeableConcept: optional(codeableConcept),
  medicationReference: optional(reference),
  subject: optional(reference),
}
export const medicationRequest = z.object({
  resourceType: z.literal('MedicationRequest'),
  ...resourceBase,
  status: z.string(),
  intent: optional(z.string()),
  doNotPerform: optional(z.boolean()),
  ...medication,
  authoredOn: optional(dateTime),
  statusReason: optional(codeableConcept).catch(undefined),
  dosageInstruction: list(dosage),
})
export const medicationStatement = z.object({
  resourceType: z.literal('MedicationStatement'),
  ...resourceBase,
  status: z.string(),
  ...medication,
  effectiveDateTime: optional(dateTime),
  effectivePeriod: optional(period),
  statusReason: list(codeableConcept).catch([]),
  dosage: list(dosage).catch([]),
})
export const medicationAdministration = z.object({
  resourceType: z.literal('MedicationAdministration'),
  ...resourceBase,
  status: z.string(),
  ...medication,
  effectiveDateTime: optional(dateTime),
  effectivePeriod: optional(period),
  statusReason: list(codeableConcept).catch([]),
  dosage: optional(administeredDosage).catch(undefined),
})

export const allergyIntolerance = z.object({
  resourceType: z.literal('AllergyIntolerance'),
  ...resourceBase,
  clinicalStatus: optional(codeableConcept),
  verificationStatus: optional(codeableConcept),
  code: optional(codeableConcept),
  patient: optional(reference),
  recordedDate: optional(dateTime),
})

export const familyMemberHistory = z.object({
  resourceType: z.literal('FamilyMemberHistory'),
  ...resourceBase,
  status: z.string(),
  patient: optional(reference),
  relationship: optional(codeableConcept),
  date: optional(dateTime),
  condition: list(z.object({ code: optional(codeableConcept) })),
})

export const immunization = z.object({
  resourceType: z.literal('Immunization'),
  ...resourceBase,
  status: z.string(),
  vaccineCode: optional(codeableConcept),
  patient: optional(reference),
  occurrenceDateTime: optional(dateTime),
})

export type PatientResource = z.output<typeof patient>
export type Observation = z.output<typeof observation>
export type Condition = z.output<typeof condition>
export type ImagingStudy = z.output<typeof imagingStudy>
export type DiagnosticReport = z.output<typeof diagnosticReport>
export type DocumentReference = z.output<typeof documentReference>
export type Procedure = z.output<typeof procedure>
export type MedicationResource =
  | z.output<typeof medicationRequest>
  | z.output<typeof medicationStatement>
  | z.output<typeof medicationAdministration>
export type AllergyIntolerance = z.output<typeof allergyIntolerance>
export type FamilyMemberHistory = z.output<typeof familyMemberHistory>
export type Immunization = z.output<typeof immunization>

/** Every type the app makes facts of. A type that is not here is ignored and not counted. */
export const resourceSchemas = {
  Patient: patient,
  Observation: observation,
  Condition: condition,
  ImagingStudy: imagingStudy,
  DiagnosticReport: diagnosticReport,
  DocumentReference: documentReference,
  Procedure: procedure,
  MedicationRequest: medicationRequest,
  MedicationStatement: medicationStatement,
  MedicationAdministration: medicationAdministration,
  AllergyIntolerance: allergyIntolerance,
  FamilyMemberHistory: familyMemberHistory,
  Immunization: immunization,
} as const
export type ReadableType = keyof typeof resourceSchemas
