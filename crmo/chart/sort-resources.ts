/** Raw JSON → parsed resources of this patient, by type; what is not used is listed with its reason. */
import type { z } from 'zod'
import { instantOf } from '../dates.ts'
import { type ReadableType, resourceSchemas } from '../fhir/resources.ts'
import type { Reason } from '../told.ts'
import type { Completeness, UnusedResource } from './chart.ts'
import { because } from './unused-reasons.ts'

type Parsed = { [Type in ReadableType]: z.output<(typeof resourceSchemas)[Type]>[] }
export type SortedResources = { parsed: Parsed; unused: UnusedResource[]; read: Completeness[] }

type Raw = { resourceType: ReadableType; id: string; meta?: { lastUpdated?: unknown }; [key: string]: unknown }

const isReadable = (value: unknown): value is Raw =>
  typeof value === 'object' &&
  value !== null &&
  Object.hasOwn(resourceSchemas, String((value as { resourceType?: unknown }).resourceType))

const rawLabel = (raw: Raw): string => {
  const code = raw.code as { text?: unknown } | undefined
  return typeof code?.text === 'string' ? code.text : raw.resourceType
}

const updated = (raw: Raw): number => {
  const instant = typeof raw.meta?.lastUpdated === 'string' ? instantOf(raw.meta.lastUpdated) : Number.NaN
  return Number.isNaN(instant) ? 0 : instant
}

/** The same id twice (pages of a changing list): the one updated later stays. */
function latestOfEach(resources: unknown[]): Raw[] {
  const byId = new Map<string, Raw>()
  resources.filter(isReadable).forEach((raw, index) => {
    const key = `${raw.resourceType}/${typeof raw.id === 'string' ? raw.id : `?${index}`}`
    const known = byId.get(key)
    if (!known || updated(raw) >= updated(known)) byId.set(key, raw)
  })
  return [...byId.values()]
}

/** Why the resource is not this patient's; null when it is. */
function foreign(
  resource: { subject?: { reference?: string }; patient?: { reference?: string } },
  patientId: string | null,
): Reason | null {
  const reference = (resource.subject ?? resource.patient)?.reference
  if (!reference) return because('unused-no-patient')
  return patientId !== null &&
    reference.split('/_history/')[0]?.endsWith(`Patient/${patientId}`) &&
    /(^|\/)Patient\/[^/]+$/.test(reference.split('/_history/')[0] ?? '')
    ? null
    : because('unused-other-patient')
}

/** The words of the schema say more, in English only. */
function unreadable(issue: { path: PropertyKey[]; message: string } | undefined): Reason {
  const { reason, told } = because('unused-unreadable', { place: issue?.path.join('.') || 'resource' })
  return { reason: issue?.message ? `${reason} ${issue.message}` : reason, told }
}

export function sortResources(resources: unknown[]): SortedResources {
  const parsed = Object.fromEntries(Object.keys(resourceSchemas).map((type) => [type, []])) as unknown as Parsed
  const unused: UnusedResource[] = []
  const counts = new Map<ReadableType, Completeness>()
  const candidates = latestOfEach(resources)
  const patientRaw = candidates.find((raw) => raw.resourceType === 'Patient')
  const patientId = typeof patientRaw?.id === 'string' ? patientRaw.id : null
  for (const raw of candidates) {
    const type = raw.resourceType
    const count = counts.get(type) ?? { type, read: 0, unusable: 0 }
    counts.set(type, { ...count, read: count.read + 1 })
    const result = resourceSchemas[type].safeParse(raw)
    const reason = !result.success
      ? unreadable(result.error.issues[0])
      : type === 'Patient'
        ? raw === patientRaw
          ? null
          : because('unused-second-patient')
        : foreign(result.data as Parameters<typeof foreign>[0], patientId)
    if (reason === null && result.success) (parsed[type] as unknown[]).push(result.data)
    else
      unused.push({
        reference: `${type}/${String(raw.id)}`,
        type,
        ...(reason ?? unreadable(undefined)),
        label: rawLabel(raw),
      })
  }
  return { parsed, unused, read: [...counts.values()] }
}
