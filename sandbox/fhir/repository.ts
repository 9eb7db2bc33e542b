/** What this EHR stores: Medplum's in-memory repository behind its FHIR router, with the few words the rest needs. */
import { indexSearchParameter } from '@medplum/core'
import { FhirRouter, type HttpMethod, MemoryRepository, makeSimpleRequest } from '@medplum/fhir-router'
import type { FhirResource } from 'fhir/r4.js'
import { Refusal } from './outcome.ts'
import type { ServedType } from './served-types.ts'

export type ResourceOf<T extends FhirResource['resourceType']> = Extract<FhirResource, { resourceType: T }>
export type Repository = {
  /** The newest version, or null. */
  read: <T extends FhirResource['resourceType']>(type: T, id: string) => Promise<ResourceOf<T> | null>
  /** All of a type, in the order in which they came. */
  list: <T extends FhirResource['resourceType']>(type: T) => Promise<ResourceOf<T>[]>
  /** Stores a chart's resource as it is, its id and meta kept. */
  seed: (resource: FhirResource) => Promise<void>
  /** Stores something new as version 1, under the given id or one of its own. */
  create: (resource: FhirResource, id: string | null) => Promise<FhirResource>
  /** Stores a new version of what was there before. */
  replace: (resource: FhirResource, before: FhirResource) => Promise<FhirResource>
  /** A FHIR REST interaction by method and URL relative to the base; a refusal is thrown. */
  rest: (method: HttpMethod, url: string, body?: unknown, headers?: Record<string, string>) => Promise<FhirResource>
}

/** Medplum matches by FHIRPath; only the parameters that this EHR declares are known to it. */
const indexSearchParameters = (served: Record<string, ServedType>) => {
  for (const [type, { search }] of Object.entries(served)) {
    for (const [code, { path, ...row }] of Object.entries(search)) {
      const parameter = { resourceType: 'SearchParameter', base: [type], code, ...row, expression: `${type}.${path}` }
      indexSearchParameter(parameter as unknown as Parameters<typeof indexSearchParameter>[0])
    }
  }
}

const statusOf: Record<string, number> = { 'not-found': 404, gone: 410, conflict: 409, 'multiple-matches': 412 }

export const makeRepository = (served: Record<string, ServedType>, now: () => Date): Repository => {
  indexSearchParameters(served)
  const memory = new MemoryRepository()
  const router = new FhirRouter()
  const rest: Repository['rest'] = async (method, url, body, headers) => {
    const request = { ...makeSimpleRequest(method, url, body), headers }
    const [answer, resource] = await router.handleRequest(request, memory)
    if (resource) return resource as unknown as FhirResource
    const [issue] = answer.issue
    // Medplum says precondition failed by the outcome's id alone.
    const status = answer.id === 'precondition-failed' ? 412 : (statusOf[issue?.code ?? ''] ?? 400)
    throw new Refusal(status, { resourceType: 'OperationOutcome', issue: answer.issue as Refusal['outcome']['issue'] })
  }
  const list: Repository['list'] = async (type) => {
    const bundle = await memory.search({ resourceType: type as 'Patient' })
    return (bundle.entry ?? []).map((entry) => entry.resource as never)
  }
  const store = async (resource: FhirResource) => {
    const stored = await memory.withSeeding(() => memory.updateResource(resource as never))
    return stored as unknown as FhirResource
  }
  const version = (number: number) => ({ versionId: String(number), lastUpdated: now().toISOString() })
  return {
    read: (type, id) => memory.readResource(type, id).catch(() => null) as Promise<never>,
    list,
    seed: async (resource) => {
      await memory.withSeeding(() => memory.createResource(resource as never))
    },
    create: (resource, id) => store({ ...resource, id: id ?? memory.generateId(), meta: version(1) }),
    replace: (resource, before) => store({ ...resource, meta: version(Number(before.meta?.versionId ?? 0) + 1) }),
    rest,
  }
}
