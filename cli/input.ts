/** Files, folders and NDJSON → the resources of each patient. Pure but for reading the file system through `files`. */
import { z } from 'zod'
import { inlineBinaries } from './inline-binaries.ts'

/** One patient's resources from one source. */
export type PatientInput = { source: string; resources: unknown[] }
/** What could not be taken as FHIR, as a sentence. */
export type Refused = { source: string; reason: string }
export type Input = { patients: PatientInput[]; refused: Refused[] }

const resource = z.looseObject({ resourceType: z.string().min(1) })
const bundle = z.looseObject({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.looseObject({ fullUrl: z.string().optional(), resource: z.unknown().optional() })).default([]),
})
type Resource = z.output<typeof resource>

const isResource = (value: unknown): value is Resource => resource.safeParse(value).success

/** Entries of a transaction may lack an id and name each other by `fullUrl`: the id is then the end of that address. */
function withId(entry: { fullUrl?: string; resource?: unknown }): Resource[] {
  if (!isResource(entry.resource)) return []
  const id = entry.resource.id ?? entry.fullUrl?.split(/[/:]/).at(-1)
  return [{ ...entry.resource, ...(id !== undefined && { id }) }]
}

/** References to a `fullUrl` (urn:uuid:…) become `Type/id`, so that every fact names its patient in one way. */
function resolveReferences(resources: Resource[], byUrl: Map<string, string>): Resource[] {
  if (byUrl.size === 0) return resources
  const walk = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return key === 'reference' ? (byUrl.get(value) ?? value) : value
    if (Array.isArray(value)) return value.map((one) => walk(one))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]))
  }
  return resources.map((one) => walk(one) as Resource)
}

/** The resources of a Bundle (nested Bundles too), or the resource itself; null when the value is no FHIR. */
export function resourcesOf(value: unknown): Resource[] | null {
  const asBundle = bundle.safeParse(value)
  if (!asBundle.success) return isResource(value) && value.resourceType !== 'Bundle' ? [value] : null
  const { entry } = asBundle.data
  const resources = entry.flatMap(withId)
  const byUrl = new Map(
    entry.flatMap((one) =>
      withId(one).flatMap((own) =>
        one.fullUrl?.startsWith('urn:') ? [[one.fullUrl, `${own.resourceType}/${String(own.id)}`] as const] : [],
      ),
    ),
  )
  return resolveReferences(resources, byUrl).flatMap((one) =>
    one.resourceType === 'Bundle' ? (resourcesOf(one) ?? []) : [one],
  )
}

const parseJson = (text: string): { value: unknown } | null => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

/** One JSON value, else one JSON value a line; a string says why it is neither. */
function parseFile(text: string): Resource[] | string {
  const whole = parseJson(text)
  if (whole) return resourcesOf(whole.value) ?? 'it is JSON but neither a FHIR resource nor a Bundle (no resourceType)'
  const lines = text.split('\n').filter((line) => line.trim())
  const parsed = lines.map(parseJson)
  const bad = parsed.indexOf(null)
  if (lines.length < 2 || bad >= 0)
    return lines.length < 2 ? 'it is neither JSON nor NDJSON' : `line ${bad + 1} is not JSON`
  const resources = parsed.map((line) => resourcesOf(line?.value))
  const notFhir = resources.indexOf(null)
  return notFhir >= 0 ? `line ${notFhir + 1} is no FHIR resource` : resources.flatMap((one) => one ?? [])
}

const patientReference = (one: Resource): string | null => {
  const holder = (one.subject ?? one.patient) as { reference?: unknown } | undefined
  return typeof holder?.reference === 'string' ? (/Patient\/([^/]+)/.exec(holder.reference)?.[1] ?? null) : null
}

/** One input a Patient resource. Resources that name no Patient of the file go to the only one there is, or to none. */
function byPatient(source: string, resources: Resource[]): Input {
  const patients = resources.filter((one) => one.resourceType === 'Patient')
  const ids = [...new Set(patients.map((one) => String(one.id)))]
  if (ids.length === 0) return { patients: [], refused: [{ source, reason: 'it holds no Patient' }] }
  const isOf = (one: Resource, id: string): boolean =>
    one.resourceType === 'Patient' ? String(one.id) === id : ids.length === 1 || patientReference(one) === id
  return { patients: ids.map((id) => ({ source, resources: resources.filter((one) => isOf(one, id)) })), refused: [] }
}

/** The text of one file → its patients. */
export function readInput(source: string, text: string): Input {
  const parsed = parseFile(text.replace(/^\ufeff/, ''))
  return typeof parsed === 'string'
    ? { patients: [], refused: [{ source, reason: parsed }] }
    : byPatient(source, inlineBinaries(parsed))
}
