/** Imaging studies: modality, and whether the whole skeleton was shown. */
import {
  dicomModality,
  modalityWords,
  wholeSkeletonCodes,
  wholeSkeletonWords,
} from '../../smart-config/terminology/imaging.ts'
import type { CodeableConcept } from '../fhir/elements.ts'
import type { ImagingStudy } from '../fhir/resources.ts'
import type { ImagingStudyFact, Modality } from './chart.ts'
import { hasWords, plainWords } from './concepts.ts'
import { evidenceOf } from './evidence-of.ts'

/** By the words of a title ("WB-MRI", "XR R foot"); null when none fits. */
export function modalityOf(title: string): Modality | null {
  const words = plainWords(title)
  return modalityWords.find(([, names]) => names.some((name) => hasWords(words, plainWords(name))))?.[0] ?? null
}

/** True when title or codes name a study of the whole skeleton. */
export function showsWholeSkeleton(title: string, concepts: CodeableConcept[] = []): boolean {
  const words = plainWords(title)
  const coded = concepts.some((concept) =>
    concept.coding.some((coding) => wholeSkeletonCodes.includes(coding.code ?? '')),
  )
  return coded || wholeSkeletonWords.some((name) => hasWords(words, plainWords(name)))
}

export function imagingStudyOf(study: ImagingStudy): ImagingStudyFact {
  const label =
    study.description ??
    study.procedureCode.find((code) => code.text)?.text ??
    study.procedureCode[0]?.coding[0]?.display ??
    'Imaging study'
  const codes = [...study.modality.map((one) => one.code), ...study.series.map((one) => one.modality?.code)]
  const byCode = codes.map((code) => dicomModality[code as keyof typeof dicomModality]).find(Boolean)
  const byWords = modalityOf(label)
  return {
    modality: byWords ?? byCode ?? 'other',
    label,
    date: study.started ?? null,
    wholeSkeleton: showsWholeSkeleton(label, study.procedureCode),
    evidence: evidenceOf(study, { coding: [], text: label }, study.started ?? null),
  }
}
