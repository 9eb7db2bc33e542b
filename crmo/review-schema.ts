/** The review as it comes from a browser, checked. It matches `Review` exactly; the compiler sees to that below. */
import { z } from 'zod'
import { type FindingKey, findings } from './findings.ts'
import { lesionFeatures } from './lesion.ts'
import type { Review } from './review.ts'

/** Generous for a person, too small to fill a disk. */
const words = z.string().max(4000)
const id = z.string().min(1).max(200)
const answer = z.enum(['yes', 'no', 'unknown'])
const features = z.array(z.enum(lesionFeatures)).max(lesionFeatures.length)
const scale = z.number().min(0).max(10).nullable()
const isoDate = z.iso.date().nullable()
const list = <T extends z.ZodType>(item: T) => z.array(item).max(500)
const byKey = <T extends z.ZodType>(item: T) =>
  z.record(id, item).refine((record) => Object.keys(record).length <= 500, { error: 'has too many entries' })

const findingKeys = Object.keys(findings) as [FindingKey, ...FindingKey[]]

const site = {
  bone: id,
  level: words.nullable(),
  side: z.enum(['left', 'right', 'midline', 'unspecified']),
  region: z.enum(['metaphysis', 'epiphysis', 'diaphysis', 'body', 'unspecified']),
  segment: z.enum(['proximal', 'distal', 'unspecified']),
}

export const reviewSchema = z.strictObject({
  findings: z.partialRecord(z.enum(findingKeys), z.strictObject({ answer, note: words })),
  measures: z.strictObject({
    pain: scale,
    patientGlobal: scale,
    physicianGlobal: scale,
    chaq: z.number().min(0).max(3).nullable().optional(),
    clinicalLesions: z.int().min(0).max(300).nullable().optional(),
  }),
  pretestProbability: z.number().gt(0).lt(1).nullable().optional(),
  answers: byKey(z.strictObject({ answer, reason: words })),
  lesions: z.strictObject({
    confirmed: list(id),
    removed: list(z.strictObject({ id, reason: words })),
    added: list(z.strictObject({ ...site, id, features, reason: words })),
    features: list(z.strictObject({ id, features, reason: words })),
  }),
  indexPeriod: z.strictObject({ from: isoDate, to: isoDate }).nullable(),
  plan: z.strictObject({
    choices: byKey(z.strictObject({ choice: z.enum(['accepted', 'edited', 'declined']), text: words, reason: words })),
    ownLines: list(words),
  }),
  treatment: z
    .strictObject({
      confirmedDoses: list(z.strictObject({ reference: id, mgPerKg: z.number().positive() })),
    })
    .optional(),
}) satisfies z.ZodType<Review>

/** Fails to compile when `Review` has something that the schema would refuse. */
type Covers<Wanted extends Review, _Given extends Wanted> = true
export type SchemaCoversReview = Covers<z.output<typeof reviewSchema>, Review>
