/** The least that makes JSON a resource that can be counted and pointed at. Everything else is the chart's business. */
import { z } from 'zod'

const schema = z.looseObject({
  resourceType: z.string(),
  id: z.string().min(1),
  meta: z
    .looseObject({ lastUpdated: z.string().nullish().catch(null) })
    .nullish()
    .catch(null),
})
export type Resource = z.output<typeof schema>

export const readResource = (json: unknown): Resource | null => schema.safeParse(json).data ?? null

export const referenceTo = (resource: Resource) => `${resource.resourceType}/${resource.id}`

/** One entry an id: a changing list repeats entries over its pages, the one updated later counts (ehr-integration 2.4). */
export function latestOfEach(resources: Resource[]): Resource[] {
  const byReference = new Map<string, Resource>()
  for (const resource of resources) {
    const known = byReference.get(referenceTo(resource))
    if (known === undefined || updated(resource) > updated(known)) byReference.set(referenceTo(resource), resource)
  }
  return [...byReference.values()]
}

const updated = (resource: Resource) => Date.parse(resource.meta?.lastUpdated ?? '') || 0
