/** Imaging studies and reports of every department. */
import type { CodeableConcept, DiagnosticReport, ImagingStudy } from 'fhir/r4.js'
import { base64, type CodeRow, concept, head, loinc, terminology } from './codes.ts'
import { pdf } from './formats.ts'

type Study = {
  id: string
  when: string
  modality: [code: string, display: string]
  description: string
  code?: CodeRow
}

export const imagingStudy = (patientId: string, study: Study): ImagingStudy => ({
  resourceType: 'ImagingStudy',
  ...head(`${patientId}-${study.id}`, study.when),
  status: 'available',
  subject: { reference: `Patient/${patientId}` },
  started: study.when,
  modality: [
    { system: 'http://dicom.nema.org/resources/ontology/DCM', code: study.modality[0], display: study.modality[1] },
  ],
  ...(study.code ? { procedureCode: [concept(study.description, study.code)] } : {}),
  description: study.description,
})

const reportKinds = {
  RAD: [
    ['v2-0074', 'RAD', 'Radiology'],
    [loinc, 'LP29684-5', 'Radiology'],
  ],
  SP: [
    ['v2-0074', 'SP', 'Surgical Pathology'],
    [loinc, 'LP7839-6', 'Pathology'],
  ],
  MB: [['v2-0074', 'MB', 'Microbiology']],
  LAB: [['v2-0074', 'LAB', 'Laboratory']],
} as const

const letterhead = 'University Children’s Hospital, Department of Paediatric Radiology'

type Report = {
  id: string
  kind: keyof typeof reportKinds
  code: CodeableConcept
  when: string
  studyId?: string
  /** Sent inline as base64. */
  text?: string
  /** What the text is; plain text unless stated. */
  contentType?: 'text/plain' | 'text/html' | 'application/rtf' | 'application/pdf'
  conclusion?: string
  extra?: Partial<DiagnosticReport>
}

export const report = (patientId: string, one: Report): DiagnosticReport => ({
  resourceType: 'DiagnosticReport',
  ...head(`${patientId}-${one.id}`, one.when),
  status: 'final',
  category: [
    {
      coding: reportKinds[one.kind].map(([system, code, display]) => ({
        system: system.startsWith('http') ? system : `${terminology}/${system}`,
        code,
        display,
      })),
    },
  ],
  code: one.code,
  subject: { reference: `Patient/${patientId}` },
  effectiveDateTime: one.when,
  issued: one.when,
  ...(one.studyId ? { imagingStudy: [{ reference: `ImagingStudy/${patientId}-${one.studyId}` }] } : {}),
  ...(one.text
    ? {
        presentedForm: [
          {
            contentType: one.contentType ?? 'text/plain',
            language: 'en',
            data: one.contentType === 'application/pdf' ? pdf(one.text, letterhead) : base64(one.text),
            title: one.code.text,
          },
        ],
      }
    : {}),
  ...(one.conclusion ? { conclusion: one.conclusion } : {}),
  ...one.extra,
})
