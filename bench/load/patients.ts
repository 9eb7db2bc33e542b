/** Two hundred children from the charts of the embedded EHR: each chart again and again, every time with ids of its own. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FhirResource } from 'fhir/r4.js'
import { builtInCharts } from '../../sandbox/patients/charts.ts'

export const chartKinds = builtInCharts().length

/** A text in which every id or reference of a chart has the mark of its copy. */
export const marked = (text: string, ids: Iterable<string>, mark: string): string =>
  [...ids].reduce((all, id) => all.replaceAll(id, `${id}${mark}`), text)

export const markOf = (number: number): string => `.n${number}`

const copyOf = (chart: FhirResource[], number: number): FhirResource[] => {
  const references = new Set(chart.map(({ resourceType, id }) => `${resourceType}/${id}`))
  const copied = (value: unknown): unknown => {
    if (typeof value === 'string') return references.has(value) ? `${value}${markOf(number)}` : value
    if (Array.isArray(value)) return value.map(copied)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copied(member)]))
  }
  return chart.map((resource) => ({ ...(copied(resource) as FhirResource), id: `${resource.id}${markOf(number)}` }))
}

export type BenchPatients = { folder: string; patientIds: string[] }

/** Writes `count` charts as Bundles; patient `n` has chart `n % chartKinds`. */
export const writePatients = (count: number): BenchPatients => {
  const folder = mkdtempSync(join(tmpdir(), 'crmo-load-'))
  const kinds = builtInCharts()
  const patientIds = Array.from({ length: count }, (_, number) => {
    const chart = copyOf(kinds[number % kinds.length] ?? [], number)
    const bundle = { resourceType: 'Bundle', type: 'collection', entry: chart.map((resource) => ({ resource })) }
    writeFileSync(join(folder, `${String(number).padStart(4, '0')}.json`), JSON.stringify(bundle))
    return chart.find(({ resourceType }) => resourceType === 'Patient')?.id ?? ''
  })
  return { folder, patientIds }
}
