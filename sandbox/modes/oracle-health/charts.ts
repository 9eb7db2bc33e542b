/** The built-in charts in Oracle Health's look: numbers for ids, its own code before the standard ones, no imaging studies. */
import type { CodeableConcept, FhirResource, Observation } from 'fhir/r4.js'
import { type IdOf, localise } from '../localise.ts'
import type { LocalCharts } from '../mode.ts'
import { numberOf } from '../numbers.ts'
import { codeSet } from './codes.ts'
import { oracleHealthQuirks } from './quirks.ts'

export const oracleHealthId: IdOf = (type, id) => `${type === 'Binary' ? 'XR-' : ''}${numberOf(`${type}/${id}`, 9)}`

const categoryOf = ({ category }: Observation): string | undefined => category?.[0]?.coding?.[0]?.code
const prefixes: Record<string, string> = { laboratory: 'L-', 'vital-signs': 'VS-' }

/** Observations carry a prefix by their category. */
const idsFor = (charts: FhirResource[]): IdOf => {
  const prefixOf = new Map(
    charts.flatMap((one) =>
      one.resourceType === 'Observation' ? [[one.id ?? '', prefixes[categoryOf(one) ?? ''] ?? ''] as const] : [],
    ),
  )
  return (type, id) => `${type === 'Observation' ? (prefixOf.get(id) ?? '') : ''}${oracleHealthId(type, id)}`
}

const withOwnCode = (code: CodeableConcept): CodeableConcept => ({
  ...code,
  coding: [
    { system: codeSet(72), code: numberOf(code.text ?? '', 8), display: code.text, userSelected: true },
    ...(code.coding ?? []).map((coding) => ({ ...coding, userSelected: false })),
  ],
})

const inOracleHealth = (resource: FhirResource): FhirResource => {
  switch (resource.resourceType) {
    case 'Observation':
      return { ...resource, code: withOwnCode(resource.code) }
    case 'DiagnosticReport': {
      const { imagingStudy: _, ...rest } = resource
      return { ...rest, code: withOwnCode(resource.code) }
    }
    case 'DocumentReference':
      return resource.type ? { ...resource, type: withOwnCode(resource.type) } : resource
    default:
      return resource
  }
}

export const oracleHealthCharts = (charts: FhirResource[]): LocalCharts => {
  const held = [...charts, ...oracleHealthQuirks()].filter(({ resourceType }) => resourceType !== 'ImagingStudy')
  return localise(held, idsFor(held), ['text/html'], inOracleHealth)
}
