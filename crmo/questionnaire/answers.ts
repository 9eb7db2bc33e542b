/** Answers of a QuestionnaireResponse with where they came from. */
import type { Extension, QuestionnaireResponseItemAnswer } from 'fhir/r4.js'
import { codeSystemUrl } from '../../smart-config/questionnaire/canonicals.ts'
import { type CodeSet, codes } from './codes.ts'
import { printable } from './printable.ts'

/**
 * Da Vinci DTR 2.1.0, the codes that 2.0 and 2.1 share. `auto`: read or computed by the app. `manual`: said by the clinician.
 * `override`: the app had an answer and the clinician changed or completed it.
 */
export type Origin = 'auto' | 'manual' | 'override'

const originUrl = 'http://hl7.org/fhir/us/davinci-dtr/StructureDefinition/information-origin'

/**
 * Only where the clinician spoke: an answer without it was read or computed by the app. DTR invariant dtrx-1: the author stands with
 * `manual` and `override`.
 */
export const originExtension = (origin: Origin, author: string): Extension[] =>
  origin === 'auto'
    ? []
    : [
        {
          url: originUrl,
          extension: [
            { url: 'source', valueCode: origin },
            { url: 'author', valueReference: { reference: author } },
          ],
        },
      ]

type Value = Omit<QuestionnaireResponseItemAnswer, 'item' | 'extension'>

export const coded = (set: CodeSet, code: string): Value => {
  const known: Record<string, string> = codes[set]
  return { valueCoding: { system: codeSystemUrl, code, display: known[code] ?? code } }
}

/** One answer, or none when the text is blank: FHIR has no empty strings. */
export const words = (text: string | null): Value[] =>
  printable(text) === '' ? [] : [{ valueString: printable(text) }]

/** FHIR `date`: year, month or day; anything else is left out rather than guessed. */
export const date = (iso: string | null): Value[] => {
  const day = iso?.match(/^\d{4}(-\d{2}(-\d{2})?)?/)?.[0]
  return day ? [{ valueDate: day }] : []
}
