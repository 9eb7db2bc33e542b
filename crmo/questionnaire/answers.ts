/** Answers of a QuestionnaireResponse with where they came from and what they rest on. */
import type { Extension, QuestionnaireResponseItemAnswer } from 'fhir/r4.js'
import { codeSystemUrl, evidenceExtensionUrl } from '../../smart-config/questionnaire/canonicals.ts'
import type { Evidence } from '../evidence.ts'
import { type CodeSet, codes } from './codes.ts'
import { printable } from './printable.ts'

/**
 * Da Vinci DTR 2.1.0, the codes that 2.0 and 2.1 share. `auto`: read or computed by the app. `manual`: said by the clinician.
 * `override`: the app had an answer and the clinician changed or completed it.
 */
export type Origin = 'auto' | 'manual' | 'override'

const originUrl = 'http://hl7.org/fhir/us/davinci-dtr/StructureDefinition/information-origin'

/** DTR invariant dtrx-1: the author stands with `manual` and `override`, and must not stand with `auto`. */
export const originExtension = (origin: Origin, author: string): Extension => ({
  url: originUrl,
  extension: [
    { url: 'source', valueCode: origin },
    ...(origin === 'auto' ? [] : [{ url: 'author', valueReference: { reference: author } }]),
  ],
})

const string = (url: string, value: string | null | undefined): Extension[] => {
  const text = printable(value)
  return text === '' ? [] : [{ url, valueString: text }]
}

/** Our extension: reference (version-specific where known), the values as charted, and for texts the quoted words with their span. */
export function evidenceExtension(evidence: Evidence): Extension {
  const local = /^[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/.test(evidence.reference)
  const versioned = evidence.version ? `${evidence.reference}/_history/${evidence.version}` : evidence.reference
  const label = printable(evidence.label) || evidence.reference
  return {
    url: evidenceExtensionUrl,
    extension: [
      {
        url: 'source',
        valueReference: local
          ? { reference: versioned, display: label }
          : { display: `${evidence.reference}: ${label}` },
      },
      ...string('date', evidence.date),
      ...string('status', evidence.status),
      ...(evidence.code?.code
        ? [{ url: 'code', valueCoding: { system: evidence.code.system, code: evidence.code.code } }]
        : []),
      ...string('value', evidence.value),
      ...string('converted', evidence.converted),
      ...string('referenceRange', evidence.referenceRange),
      ...string('performer', evidence.performer),
      ...string('note', evidence.note),
      ...(evidence.span
        ? [
            ...string('quote', evidence.span.text),
            ...string('text', evidence.span.textId),
            { url: 'start', valueInteger: evidence.span.start },
            { url: 'end', valueInteger: evidence.span.end },
          ]
        : []),
    ],
  }
}

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
