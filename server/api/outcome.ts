import type { Extension, OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js'
import type { Told, ToldValue } from '../../crmo/told.ts'
import { refusalSystem, refusalValueUrl } from '../../smart-config/questionnaire/canonicals.ts'
import { requestId } from '../operations/request-id.ts'

/** A value of a place as an extension under the place's name; a sentence in a place, as its code and its own values. */
const extensionsOf = (values: Told['values'] = {}): Extension[] =>
  Object.entries(values).flatMap(([url, value]) => [value].flat().map((one) => extensionOf(url, one)))

const extensionOf = (url: string, value: Exclude<ToldValue, readonly Told[]>): Extension =>
  typeof value === 'object'
    ? { url, extension: [{ url: 'code', valueCode: value.code }, ...extensionsOf(value.values)] }
    : { url, valueString: String(value) }

const detailsOf = (text: string, told: Told | undefined) => {
  if (told === undefined) return { text }
  const values = extensionsOf(told.values)
  return {
    coding: [{ system: refusalSystem, code: told.code }],
    ...(values.length > 0 ? { extension: [{ url: refusalValueUrl, extension: values }] } : {}),
    text,
  }
}

/**
 * An error answer of the API. `text` is a sentence for the clinician in English (what happened, what it means, what to do); `told` names
 * it for a page in another language; `diagnostics` says where to look in the log.
 */
export const outcome = (
  severity: OperationOutcomeIssue['severity'],
  code: OperationOutcomeIssue['code'],
  text: string,
  told?: Told,
): OperationOutcome => {
  const id = requestId()
  const diagnostics = id === undefined ? {} : { diagnostics: `Request id: ${id}` }
  return {
    resourceType: 'OperationOutcome',
    issue: [{ severity, code, details: detailsOf(text, told), ...diagnostics }],
  }
}
