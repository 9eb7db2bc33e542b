/** Imaging studies: modality, and whether the whole skeleton was shown. */
import { dicomModality, wholeSkeletonCodes, wholeSkeletonWords } from '../../smart-config/terminology/imaging.ts'
import type { CodeableConcept } from '../fhir/elements.ts'
import type { DiagnosticReport, ImagingStudy } from '../fhir/resources.ts'
import { modalityOfTitle } from '../modality.ts'
import type { ImagingStudyFact } from './chart.ts'
import { hasWords, plainWords } from './concepts.ts'
import { evidenceOf } from './evidence-of.ts'

/** True when title or codes name a study of the whole skeleton. */
export function showsWholeSkeleton(title: string, concepts: CodeableConcept[] = []): boolean {
  const words = plainWords(title)
  const coded = concepts.some((concept) =>
    concept.coding.some((coding) => wholeSkeletonCodes.includes(coding.code ?? '')),
  )
  return coded || wholeSkeletonWords.some((name) => hasWords(words, plainWords(name)))
}

/** Connection types between machines: their addresses open no viewer. `ihe-iid` (Invoke Image Display) is made for people. */
const betweenMachines = /^(dicom-|hl7|ihe-x|direct-|secure-email)/

/** The address of a contained Endpoint that the study names. */
function viewerOf(study: ImagingStudy): string | undefined {
  const endpoints = study.endpoint.flatMap(({ reference }) =>
    study.contained.filter((one) => one.resourceType === 'Endpoint' && reference === `#${one.id}`),
  )
  const usable = endpoints.filter(
    ({ status, connectionType }) =>
      (status ?? 'active') === 'active' && !betweenMachines.test(connectionType?.code ?? ''),
  )
  return (usable.find(({ connectionType }) => connectionType?.code === 'ihe-iid') ?? usable[0])?.address
}

export function imagingStudyOf(study: ImagingStudy, reports: readonly DiagnosticReport[]): ImagingStudyFact {
  const viewer = viewerOf(study)
  const reportedBy = reports.filter((report) =>
    report.imagingStudy.some(({ reference }) => reference?.endsWith(`ImagingStudy/${study.id}`)),
  )
  const label =
    study.description ??
    study.procedureCode.find((code) => code.text)?.text ??
    study.procedureCode[0]?.coding[0]?.display ??
    'Imaging study'
  const codes = [...study.modality.map((one) => one.code), ...study.series.map((one) => one.modality?.code)]
  const byCode = codes.map((code) => dicomModality[code as keyof typeof dicomModality]).find(Boolean)
  const byWords = modalityOfTitle(label)
  return {
    modality: byWords ?? byCode ?? 'other',
    label,
    date: study.started ?? null,
    wholeSkeleton: showsWholeSkeleton(label, study.procedureCode),
    evidence: evidenceOf(study, { coding: [], text: label }, study.started ?? null),
    ...(viewer && { viewer }),
    ...(reportedBy.length > 0 && { reports: reportedBy.map(({ id }) => `DiagnosticReport/${id}`) }),
  }
}
