/**
 * A study may name the viewer of its images by a reference to an Endpoint: sent along with the search, or to be read. The Endpoint is
 * written into the study, where the chart looks for it. That a viewer is missing costs no answer, so it is not told.
 */
import { z } from 'zod'
import { readAnswer } from './answer.ts'
import { belowBase } from './below-base.ts'
import type { Reader } from './read-query.ts'
import { type Resource, readResource, referenceTo } from './resource.ts'

/** A hospital has one viewer or two; a chart that names more must not delay the page. */
const mostRead = 4

const study = z.looseObject({
  resourceType: z.literal('ImagingStudy'),
  endpoint: z.array(z.looseObject({ reference: z.string() })),
  contained: z.array(z.unknown()).catch([]).default([]),
})

/** `Endpoint/id` of a reference to the EHR's own base; null for a contained one, and for every other host. */
function ownEndpoint(fhirBase: string, reference: string): string | null {
  const url = reference.startsWith('#') ? null : belowBase(fhirBase, reference)
  const path = url?.slice(fhirBase.replace(/\/$/, '').length + 1)
  return path && /^Endpoint\/[A-Za-z0-9.-]{1,64}$/.test(path) ? path : null
}

/** @param mayRead this login may read an Endpoint by its id */
export async function withViewerEndpoints(
  resources: Resource[],
  { access, limits }: Pick<Reader, 'access' | 'limits'>,
  mayRead: boolean,
): Promise<Resource[]> {
  const named = (resource: Resource): string[] =>
    (study.safeParse(resource).data?.endpoint ?? []).flatMap(
      ({ reference }) => ownEndpoint(access.fhirBase, reference) ?? [],
    )
  const sent = resources.filter(({ resourceType }) => resourceType === 'Endpoint')
  const known = new Map(sent.map((one) => [referenceTo(one), one]))
  const unknown = [...new Set(resources.flatMap(named))].filter((reference) => !known.has(reference))
  await Promise.all(
    (mayRead ? unknown.slice(0, mostRead) : []).map(async (reference) => {
      const answer = readAnswer(await access.read(reference, { timeoutMs: limits.callMs }))
      const found = answer.kind === 'problem' ? null : readResource(answer.json)
      if (found && referenceTo(found) === reference) known.set(reference, found)
    }),
  )
  return resources.flatMap((resource) => {
    if (resource.resourceType === 'Endpoint') return []
    const found = named(resource).flatMap((reference) => known.get(reference) ?? [])
    const given = study.safeParse(resource).data
    if (!given || found.length === 0) return [resource]
    const local = found.map((endpoint) => ({ ...endpoint, id: `Endpoint-${endpoint.id}` }))
    return [
      {
        ...resource,
        contained: [...given.contained, ...local],
        endpoint: [...given.endpoint, ...local.map(({ id }) => ({ reference: `#${id}` }))],
      },
    ]
  })
}
