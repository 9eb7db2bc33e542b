/**
 * CapabilityStatement → what may be asked of this EHR, per type. Lenient: a broken part counts as not said. A declared interaction is
 * permission to ask, not a promise; an absent type is a clear no.
 */
import { z } from 'zod'

const interaction = z.enum(['read', 'search', 'create', 'update'])
export type Interaction = z.output<typeof interaction>

const typeCapability = z.object({
  /** Null when the statement lists the type without saying what can be done with it. */
  interactions: z.array(interaction).nullable(),
  searchParams: z.array(z.string()),
  searchIncludes: z.array(z.string()),
  /** `If-None-Exist` is honoured: a create that comes twice stores once. */
  conditionalCreate: z.literal(true).optional(),
})
export type TypeCapability = z.output<typeof typeCapability>

/** What is kept of a statement, as it is read back from the store. */
export const capabilitySchema = z.object({
  fhirVersion: z.string().nullable(),
  types: z.record(z.string(), typeCapability),
})
/** Null stands, everywhere it is passed, for "the statement could not be read". */
export type Capability = z.output<typeof capabilitySchema>

const listOf = <T extends z.ZodType>(item: T) => z.array(item.nullable().catch(null)).catch([])

const schema = z.object({
  resourceType: z.literal('CapabilityStatement'),
  fhirVersion: z.string().nullable().catch(null).default(null),
  rest: listOf(
    z.object({
      mode: z.string().catch('server').default('server'),
      resource: listOf(
        z.object({
          type: z.string(),
          interaction: listOf(z.object({ code: z.string() })).optional(),
          searchParam: listOf(z.object({ name: z.string() })).optional(),
          searchInclude: listOf(z.string()).optional(),
          conditionalCreate: z.boolean().optional().catch(undefined),
        }),
      ).optional(),
    }),
  ).default([]),
})

const interactionOf: Record<string, Interaction | undefined> = {
  read: 'read',
  'search-type': 'search',
  create: 'create',
  update: 'update',
}

const present = <T>(list: (T | null)[] | undefined): T[] => (list ?? []).filter((item): item is T & {} => item !== null)

/** Parsed `/metadata` answer → Capability; null when it is no CapabilityStatement. */
export function readCapability(json: unknown): Capability | null {
  const statement = schema.safeParse(json)
  if (!statement.success) return null
  const server = present(statement.data.rest).find((rest) => rest.mode === 'server')
  const types = present(server?.resource).map((resource): [string, TypeCapability] => [
    resource.type,
    {
      interactions:
        resource.interaction === undefined
          ? null
          : present(resource.interaction).flatMap(({ code }) => interactionOf[code] ?? []),
      searchParams: present(resource.searchParam).map((parameter) => parameter.name),
      searchIncludes: present(resource.searchInclude),
      ...(resource.conditionalCreate ? { conditionalCreate: true as const } : {}),
    },
  ])
  return { fhirVersion: statement.data.fhirVersion, types: Object.fromEntries(types) }
}

/**
 * Does the EHR declare it? Where the statement is silent (unreadable, without any type, or a type without interactions) reading is tried and writing is
 * not: a refused read costs a request, a write in the wrong place costs trust.
 */
export function declares(capability: Capability | null, interaction: Interaction, type: string): boolean {
  const silent = interaction === 'read' || interaction === 'search'
  if (capability === null || Object.keys(capability.types).length === 0) return silent
  const entry = capability.types[type]
  if (entry === undefined) return false
  return entry.interactions === null ? silent : entry.interactions.includes(interaction)
}

/** Is the search parameter served? A statement that lists none for the type says nothing, so it is tried. */
export function servesParameter(capability: Capability | null, type: string, name: string): boolean {
  const listed = capability?.types[type]?.searchParams ?? []
  return listed.length === 0 || listed.includes(name)
}

/**
 * May `_count` be sent? Most servers take it and do not list it. One that lists it for some types means that the others refuse it
 * (Oracle Health: not on Condition and Procedure).
 */
export function servesCount(capability: Capability | null, type: string): boolean {
  const types = Object.values(capability?.types ?? {})
  const saysSo = types.some((entry) => entry.searchParams.includes('_count'))
  return !saysSo || (capability?.types[type]?.searchParams.includes('_count') ?? false)
}
