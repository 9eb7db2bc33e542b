/** What most charts say in the same way: a round of bloods, measurements of a visit, a study with its report, a problem. */
import type { Condition, FhirResource } from 'fhir/r4.js'
import { analytes } from '../analytes.ts'
import { rtf } from '../build/formats.ts'
import { type CodeRow, concept, condition, imagingStudy, lab, loinc, report, vital } from '../build.ts'

/** `[analyte, value, flag, range]`; a range of its own where the laboratory's for school children does not fit. */
export type ResultRow = [
  name: keyof typeof analytes,
  value: number,
  flag?: 'H' | 'L' | 'N',
  range?: [low: number | null, high: number | null],
]

export const bloods = (id: string, when: string, rows: ResultRow[]): FhirResource[] =>
  rows.map(([name, value, flag = 'N', ownRange]) => {
    const { code, unit, ucum, range } = analytes[name]
    return lab(id, {
      id: `lab-${name}`,
      code,
      when,
      value: { value, unit, code: ucum },
      range: ownRange ?? [...range],
      flag,
    })
  })

/** Temperature at the visit and, so that a normal count can be read beside it, on the day of the bloods. */
export const temperature = (id: string, when: string, celsius: number): FhirResource =>
  vital(id, {
    id: `temperature-${when.slice(0, 10)}`,
    code: concept('Body temperature', [loinc, '8310-5']),
    when,
    value: { value: celsius, unit: '°C', code: 'Cel' },
  })

export const weightAndHeight = (id: string, when: string, kilograms: number, centimetres: number): FhirResource[] => [
  vital(id, {
    id: 'weight',
    code: concept('Body weight', [loinc, '29463-7']),
    when,
    value: { value: kilograms, unit: 'kg', code: 'kg' },
  }),
  vital(id, {
    id: 'height',
    code: concept('Body height', [loinc, '8302-2']),
    when,
    value: { value: centimetres, unit: 'cm', code: 'cm' },
  }),
]

export const modalities = {
  radiograph: ['DX', 'Digital Radiography'],
  mri: ['MR', 'Magnetic Resonance'],
} as const satisfies Record<string, [string, string]>

export const wholeBodyCode: CodeRow = [loinc, '46358-8', 'MR Whole body']

const contentTypes = { text: 'text/plain', html: 'text/html', rtf: 'application/rtf', pdf: 'application/pdf' } as const

type StudyRow = {
  id: string
  when: string
  modality: keyof typeof modalities
  title: string
  code?: CodeRow
  /** How the report is sent; text that begins with a tag is HTML. */
  format?: keyof typeof contentTypes
}

/** A study and, three hours later, its report. */
export const studyWithReport = (id: string, study: StudyRow, text: string): FhirResource[] => [
  imagingStudy(id, {
    id: `study-${study.id}`,
    when: `${study.when}T10:00:00Z`,
    modality: [...modalities[study.modality]],
    description: study.title,
    ...(study.code ? { code: study.code } : {}),
  }),
  report(id, {
    id: `report-${study.id}`,
    kind: 'RAD',
    code: concept(study.title, study.code ?? [loinc, '18748-4', 'Diagnostic imaging study']),
    when: `${study.when}T13:00:00Z`,
    studyId: `study-${study.id}`,
    text: study.format === 'rtf' ? rtf(text) : text,
    contentType: contentTypes[study.format ?? (text.startsWith('<') ? 'html' : 'text')],
  }),
]

export const problem = (
  id: string,
  key: string,
  title: string,
  codes: CodeRow[],
  recordedDate: string,
  verification: 'confirmed' | 'provisional' | 'differential' = 'confirmed',
): Condition => condition(id, key, concept(title, ...codes), recordedDate, 'active', verification)
