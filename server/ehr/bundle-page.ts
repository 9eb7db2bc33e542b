/** One page of a search, its entries sorted into what they are (FHIR R4 search.mode): matches, includes and outcomes. */
import { z } from 'zod'
import { type Issue, issuesOf } from './outcome-issues.ts'
import { type Resource, readResource } from './resource.ts'

const schema = z.object({
  resourceType: z.literal('Bundle'),
  link: z
    .array(z.object({ relation: z.string(), url: z.string() }).nullable().catch(null))
    .nullish()
    .catch(null),
  entry: z.array(z.unknown()).nullish().catch(null),
})

const entrySchema = z.object({
  resource: z.unknown().optional(),
  search: z
    .object({ mode: z.string().nullish().catch(null) })
    .nullish()
    .catch(null),
})

export type BundlePage = {
  matches: Resource[]
  included: Resource[]
  issues: Issue[]
  /** Entries that hold no resource with type and id. */
  unreadable: number
  next: string | null
}

/** Parsed answer → page; null when it is no Bundle. `type` is the one that was asked for. */
export function readPage(json: unknown, type: string): BundlePage | null {
  const bundle = schema.safeParse(json)
  if (!bundle.success) return null
  const page: BundlePage = { matches: [], included: [], issues: [], unreadable: 0, next: null }
  page.next = bundle.data.link?.find((link) => link?.relation === 'next')?.url ?? null
  for (const json of bundle.data.entry ?? []) {
    const entry = entrySchema.safeParse(json).data
    const issues = issuesOf(entry?.resource)
    const resource = readResource(entry?.resource)
    if (issues) page.issues.push(...issues)
    else if (!resource) page.unreadable += 1
    // Some servers leave the mode out; then the type tells.
    else if (resource.resourceType === type && entry?.search?.mode !== 'include') page.matches.push(resource)
    else page.included.push(resource)
  }
  return page
}
