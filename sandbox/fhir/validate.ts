/** Validation of what is written: the `fhir` library's structure and required codes, and what it leaves out. */
import { Fhir } from 'fhir'
import type { OperationOutcome } from 'fhir/r4.js'
import { narrativeFault } from './narrative.ts'
import { isProperPrimitive } from './primitives.ts'

const fhir = new Fhir()
type Finding = { location: string; message: string }

/** FHIR R4 JSON: no null, no empty string, object or array (the library accepts them). */
const emptiness = (value: unknown, location: string): Finding[] => {
  if (value === null) return [{ location, message: 'null is not allowed' }]
  if (value === '') return [{ location, message: 'empty text is not allowed' }]
  if (typeof value !== 'object') return []
  const parts = Object.entries(value)
  if (parts.length === 0) return [{ location, message: 'an empty array or object is not allowed' }]
  const inside = (key: string) => (Array.isArray(value) ? `${location}[${key}]` : `${location}.${key}`)
  // The pairs of a primitive array and its extensions may hold null (R4, JSON, "primitives").
  return parts.flatMap(([key, part]) => (Array.isArray(value) && part === null ? [] : emptiness(part, inside(key))))
}

/** At most one of value[x] in every answer, extension and component. */
const doubleValues = (value: unknown, location: string): Finding[] => {
  if (typeof value !== 'object' || value === null) return []
  const choices = Object.keys(value).filter((key) => /^value[A-Z]/.test(key))
  const here = choices.length > 1 ? [{ location, message: `only one of ${choices.join(', ')} is allowed` }] : []
  return [...here, ...Object.entries(value).flatMap(([key, part]) => doubleValues(part, `${location}.${key}`))]
}

/** What is wrong with a resource; empty when it may be stored. */
export const findings = (resource: unknown): Finding[] => {
  if (typeof resource !== 'object' || resource === null || !('resourceType' in resource)) {
    return [{ location: '', message: 'not a FHIR resource' }]
  }
  const type = String(resource.resourceType)
  const empty = emptiness(resource, type)
  if (empty.length > 0) return empty
  const values: Finding[] = []
  const { messages } = fhir.validate(resource, {
    errorOnUnexpected: true,
    onBeforeValidateProperty: (_resource, property, location, value) => {
      const { _multiple: list, _type: kind } = property as unknown as { _multiple?: boolean; _type: string }
      if (!list && Array.isArray(value)) values.push({ location, message: 'a list where one value is expected' })
      else if (![value].flat().every((one) => isProperPrimitive(kind, one))) {
        values.push({ location, message: `not a FHIR ${kind}` })
      }
      return []
    },
  })
  const { text } = resource as { text?: { div?: unknown } }
  const fault = text?.div === undefined ? null : narrativeFault(text.div)
  const narrative = fault ? [{ location: `${type}.text.div`, message: fault }] : []
  const structure = messages
    .filter((message) => message.severity === 'error' || message.severity === 'fatal')
    .map(({ location, message }) => ({ location: location ?? type, message: message ?? 'invalid' }))
  return [...values, ...structure, ...doubleValues(resource, type), ...narrative]
}

export const validationOutcome = (list: Finding[]): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: list.map(({ location, message }) => ({
    severity: 'error',
    code: 'invalid',
    diagnostics: `${location}: ${message}`,
    ...(location ? { expression: [location] } : {}),
  })),
})
