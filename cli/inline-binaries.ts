/** Attachments that point to a Binary of the same file get its content: the command line asks nobody for it. */
import { z } from 'zod'

const binary = z.looseObject({
  resourceType: z.literal('Binary'),
  id: z.string(),
  contentType: z.string().optional(),
  data: z.string().optional(),
})
const linked = z.looseObject({ url: z.string(), data: z.undefined().optional() })

/** Every object with a `url` of a Binary that is here, at any depth of these resources. */
export function inlineBinaries<T extends { resourceType: string }>(resources: T[]): T[] {
  const binaries = new Map(
    resources.flatMap((one) => {
      const { data } = binary.safeParse(one)
      return data?.data ? [[data.id, data] as const] : []
    }),
  )
  if (binaries.size === 0) return resources
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    const link = linked.safeParse(value).data
    const found = link && binaries.get(/(?:^|\/)Binary\/([^/?]+)$/.exec(link.url)?.[1] ?? '')
    if (found) return { ...value, data: found.data, contentType: found.contentType ?? link.contentType }
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one)]))
  }
  return resources.map((one) =>
    one.resourceType === 'DiagnosticReport' || one.resourceType === 'DocumentReference' ? (walk(one) as T) : one,
  )
}
