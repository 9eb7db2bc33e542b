/**
 * FHIR R4 data types as the app reads them: lenient in what is ignored (unknown elements pass), strict in what is used. Only what the
 * rules read is named.
 */
import { z } from 'zod'

const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined)
const list = <T extends z.ZodType>(schema: T) => optional(z.array(schema)).transform((value) => value ?? [])

/** FHIR date, dateTime or instant: year, year-month, date, or date-time with zone. */
export const dateTime = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/)

export const coding = z.object({
  system: optional(z.string()),
  code: optional(z.string()),
  display: optional(z.string()),
})
export const codeableConcept = z.object({ coding: list(coding), text: optional(z.string()) })
export const reference = z.object({ reference: optional(z.string()), display: optional(z.string()) })
export const quantity = z.object({
  value: optional(z.number()),
  comparator: optional(z.enum(['<', '<=', '>=', '>'])),
  unit: optional(z.string()),
  system: optional(z.string()),
  code: optional(z.string()),
})
export const period = z.object({ start: optional(dateTime), end: optional(dateTime) })
export const annotation = z.object({ text: optional(z.string()) })
export const attachment = z.object({
  contentType: optional(z.string()),
  language: optional(z.string()),
  data: optional(z.string()),
  url: optional(z.string()),
  title: optional(z.string()),
  extension: list(
    z.object({
      url: optional(z.string()),
      extension: list(z.object({ url: optional(z.string()), valueString: optional(z.string()) })),
    }),
  ),
})
export const identifier = z.object({
  type: optional(codeableConcept),
  system: optional(z.string()),
  value: optional(z.string()),
})

/** What every resource has. `id` is required: evidence that cannot be pointed at is no evidence. */
export const resourceBase = {
  id: z.string().min(1),
  meta: optional(z.object({ versionId: optional(z.string()), lastUpdated: optional(z.string()) })),
}

export { list, optional }

export type CodeableConcept = z.output<typeof codeableConcept>
export type Coding = z.output<typeof coding>
export type FhirQuantity = z.output<typeof quantity>
export type Attachment = z.output<typeof attachment>
