/** The built-in charts in Epic's look: opaque ids, its own codes beside the standard ones, texts as HTML and RTF behind Binary. */
import { createHash } from 'node:crypto'
import type { CodeableConcept, FhirResource } from 'fhir/r4.js'
import { type IdOf, localise } from '../localise.ts'
import type { LocalCharts } from '../mode.ts'
import { numberOf } from '../numbers.ts'
import { epicQuirks } from './quirks.ts'

export const epicId: IdOf = (type, id) =>
  `e${createHash('sha256').update(`${type}/${id}`).digest('base64url').slice(0, 22).replaceAll('_', '.')}3`

const component = 'urn:oid:1.2.840.114350.1.13.0.1.7.2.768282'
const section = 'urn:oid:1.2.840.114350.1.13.0.1.7.10.798268.30'

/** The laboratory's own component, after the standard codes. */
const withOwnCode = (code: CodeableConcept): CodeableConcept => ({
  ...code,
  coding: [
    ...(code.coding ?? []),
    { system: component, code: numberOf(code.text ?? JSON.stringify(code), 7), display: code.text?.toUpperCase() },
  ],
})

const isLaboratory = (categories: CodeableConcept[] | undefined): boolean =>
  (categories ?? []).some(({ coding }) => coding?.some(({ code }) => code === 'laboratory' || code === 'LAB'))
const ownSection: CodeableConcept = { coding: [{ system: section, code: 'Lab', display: 'Lab' }], text: 'Lab' }

const inEpic = (resource: FhirResource): FhirResource => {
  switch (resource.resourceType) {
    case 'Observation':
      return {
        ...resource,
        code: withOwnCode(resource.code),
        ...(isLaboratory(resource.category) ? { category: [...(resource.category ?? []), ownSection] } : {}),
      }
    case 'DiagnosticReport':
      return isLaboratory(resource.category)
        ? { ...resource, category: [ownSection, ...(resource.category ?? [])] }
        : resource
    default:
      return resource
  }
}

export const epicCharts = (charts: FhirResource[]): LocalCharts =>
  localise([...charts, ...epicQuirks()], epicId, ['text/html', 'text/rtf'], inEpic)
