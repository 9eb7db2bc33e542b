/** A compact written case becomes the same kind of chart as a practice case: a `Bundle` of type `collection`. Pure. */
import type {
  Bundle,
  Condition,
  DiagnosticReport,
  DocumentReference,
  FhirResource,
  ImagingStudy,
  Observation,
  Patient,
} from 'fhir/r4.js'
import { interpretationNames, modalityNames, observationCategories, reportCategories, testCodes } from './codes.ts'
import type { WrittenCase, WrittenImaging, WrittenObservation, WrittenText } from './written-case.ts'

/** The encounter; reports keep their order, one day apart, the last on this day. */
const encounter = '2026-06-15T09:00:00Z'
const meta = { versionId: '1', lastUpdated: encounter }
const dayMs = 24 * 60 * 60 * 1000
const terminology = 'http://terminology.hl7.org/CodeSystem'

const daysBefore = (days: number) => new Date(Date.parse(encounter) - days * dayMs).toISOString().replace('.000Z', 'Z')
const plainText = (text: string, title: string) => ({
  contentType: 'text/plain',
  language: 'en',
  data: Buffer.from(text, 'utf8').toString('base64'),
  title,
})

function birthDate(ageYears: number): string {
  const months = Math.round(ageYears * 12)
  return new Date(Date.UTC(2026, 5 - months, 1)).toISOString().slice(0, 10)
}

function patient(id: string, { patient: { age_years, sex } }: Pick<WrittenCase, 'patient'>): Patient {
  const name = [{ use: 'official' as const, family: 'Case', given: [id] }]
  return {
    resourceType: 'Patient',
    id: `case-${id}`,
    meta,
    active: true,
    name,
    gender: sex,
    birthDate: birthDate(age_years),
  }
}

function condition(id: string, text: string, index: number): Condition {
  const coded = (system: string, code: string, display: string) => ({
    coding: [{ system: `${terminology}/${system}`, code, display }],
  })
  return {
    resourceType: 'Condition',
    id: `case-${id}-condition-${index + 1}`,
    meta,
    clinicalStatus: coded('condition-clinical', 'active', 'Active'),
    verificationStatus: coded('condition-ver-status', 'confirmed', 'Confirmed'),
    category: [coded('condition-category', 'problem-list-item', 'Problem List Item')],
    code: { text },
    subject: { reference: `Patient/case-${id}` },
  }
}

function observed(result: WrittenObservation): Partial<Observation> {
  if ('text' in result) return { valueString: result.text }
  const { value, unit, comparator, low, high } = result
  const quantity = (amount: number) => ({ value: amount, unit, system: 'http://unitsofmeasure.org', code: unit })
  const range = {
    ...(low === undefined ? {} : { low: quantity(low) }),
    ...(high === undefined ? {} : { high: quantity(high) }),
  }
  return {
    valueQuantity: { ...quantity(value), ...(comparator ? { comparator } : {}) },
    ...(low === undefined && high === undefined ? {} : { referenceRange: [range] }),
  }
}

function observation(id: string, result: WrittenObservation, index: number): Observation {
  const known = testCodes[result.test]
  const category = observationCategories[known?.panel ?? 'laboratory']
  const flag = result.interpretation
  return {
    resourceType: 'Observation',
    id: `case-${id}-lab-${index + 1}`,
    meta,
    status: 'final',
    category: [{ coding: [{ system: `${terminology}/observation-category`, ...category }] }],
    code: known
      ? { coding: [{ system: 'http://loinc.org', code: known.code, display: known.display }], text: known.text }
      : { text: result.test },
    subject: { reference: `Patient/case-${id}` },
    effectiveDateTime: encounter,
    ...observed(result),
    ...(flag && {
      interpretation: [
        {
          coding: [
            { system: `${terminology}/v3-ObservationInterpretation`, code: flag, display: interpretationNames[flag] },
          ],
        },
      ],
    }),
  }
}

type ReportKind = keyof typeof reportCategories
function report(reportId: string, patientId: string, kind: ReportKind, title: string, at: string): DiagnosticReport {
  const { coding, text } = reportCategories[kind]
  return {
    resourceType: 'DiagnosticReport',
    id: reportId,
    meta,
    status: 'final',
    category: [{ coding: coding.map((one) => ({ ...one })), text }],
    code: { text: title },
    subject: { reference: `Patient/${patientId}` },
    effectiveDateTime: at,
    issued: at,
  }
}

/** Imaging entries count from 1: even ones carry `conclusion`, odd ones `presentedForm`. */
function imaging(id: string, entry: WrittenImaging, index: number, all: readonly WrittenImaging[]) {
  const at = daysBefore(all.length - 1 - index)
  const { title, text, modality } = entry
  const study: ImagingStudy = {
    resourceType: 'ImagingStudy',
    id: `case-${id}-study-${index + 1}`,
    meta,
    status: 'available',
    subject: { reference: `Patient/case-${id}` },
    started: at,
    modality: [
      {
        system: 'http://dicom.nema.org/resources/ontology/DCM',
        code: modality,
        display: modalityNames[modality],
      },
    ],
    description: title,
  }
  const read: DiagnosticReport = {
    ...report(`case-${id}-report-${index + 1}`, `case-${id}`, 'radiology', title, at),
    imagingStudy: [{ reference: `ImagingStudy/${study.id}` }],
    ...(index % 2 === 0 ? { presentedForm: [plainText(text, title)] } : { conclusion: text }),
  }
  return [study, read]
}

function textReport(id: string, kind: 'laboratory' | 'pathology', { title, text }: WrittenText, index: number) {
  const base = report(`case-${id}-${kind}-${index + 1}`, `case-${id}`, kind, title, encounter)
  return { ...base, conclusion: text }
}

function note(id: string, { history }: Pick<WrittenCase, 'history'>): DocumentReference {
  const category = 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category'
  return {
    resourceType: 'DocumentReference',
    id: `case-${id}-note`,
    meta,
    status: 'current',
    docStatus: 'final',
    type: { coding: [{ system: 'http://loinc.org', code: '34109-9', display: 'Note' }], text: 'Encounter note' },
    category: [{ coding: [{ system: category, code: 'clinical-note', display: 'Clinical Note' }] }],
    subject: { reference: `Patient/case-${id}` },
    date: encounter,
    content: [{ attachment: plainText(history, 'Encounter note') }],
  }
}

export function buildBundle(written: Omit<WrittenCase, 'expected'>): Bundle {
  const id = written.id.split('-', 1)[0] ?? written.id
  const resources: FhirResource[] = [
    patient(id, written),
    ...written.conditions.map((text, index) => condition(id, text, index)),
    ...written.observations.map((result, index) => observation(id, result, index)),
    ...written.laboratory_reports.map((entry, index) => textReport(id, 'laboratory', entry, index)),
    ...written.imaging.flatMap((entry, index, all) => imaging(id, entry, index, all)),
    ...written.pathology.map((entry, index) => textReport(id, 'pathology', entry, index)),
    note(id, written),
  ]
  return {
    resourceType: 'Bundle',
    id: `case-${id}`,
    type: 'collection',
    timestamp: encounter,
    entry: resources.map((resource) => ({
      fullUrl: `https://fhir.example.org/r4/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  }
}
