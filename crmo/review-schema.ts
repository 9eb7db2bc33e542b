/** The review as it comes from a browser, checked. It matches `Review` exactly; the compiler sees to that below. */
import { z } from 'zod'
import { measureKeys, measureTable } from '../smart-config/instruments/measures.ts'
import type { MeasureKey } from '../smart-config/instruments/table.ts'
import { type FindingKey, findings } from './findings.ts'
import { lesionFeatures } from './lesion.ts'
import type { Review } from './review.ts'

/** Generous for a person, too small to fill a disk. */
const words = z.string().max(4000)
const id = z.string().min(1).max(200)
const answer = z.enum(['yes', 'no', 'unknown'])
const features = z.array(z.enum(lesionFeatures)).max(lesionFeatures.length)
/** A number within the bounds of its table. */
const measure = (key: MeasureKey) => {
  const { label, unit, min, max, whole } = measureTable[key]
  const error = `${label}: ${whole ? 'a whole number' : 'a number'} from ${min} to ${max}${unit === 'mm/h' ? ' mm/h' : ''}.`
  return (whole ? z.int({ error }) : z.number({ error })).min(min, { error }).max(max, { error }).nullable()
}
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

const fields = z.strictObject({
  findings: z.partialRecord(z.enum(findingKeys), z.strictObject({ answer, note: words })),
  measures: z.strictObject({
    pain: measure('pain'),
    patientGlobal: measure('patientGlobal'),
    physicianGlobal: measure('physicianGlobal'),
    chaq: measure('chaq').optional(),
    clinicalLesions: measure('clinicalLesions').optional(),
    esr: measure('esr').optional(),
    lesions: measure('lesions').optional(),
  }),
  measureNotes: z
    .partialRecord(
      z.enum(measureKeys as [MeasureKey, ...MeasureKey[]]),
      z.strictObject({ reason: words, of100: z.boolean() }),
    )
    .optional(),
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
})

/** Where the chart can give a number, the clinician's stands beside it with a reason, or not at all. */
const unexplained = ({ measures, measureNotes }: z.output<typeof fields>): MeasureKey[] =>
  measureKeys.filter(
    (key) => measureTable[key].charted && measures[key] != null && (measureNotes?.[key]?.reason ?? '').trim() === '',
  )

export const reviewSchema = fields.superRefine((review, context) => {
  for (const key of unexplained(review))
    context.addIssue({
      code: 'custom',
      path: ['measureNotes', key],
      message: `${measureTable[key].label}: the clinician's number needs a reason.`,
    })
}) satisfies z.ZodType<Review>

/** Fails to compile when `Review` has something that the schema would refuse. */
type Covers<Wanted extends Review, _Given extends Wanted> = true
export type SchemaCoversReview = Covers<z.output<typeof reviewSchema>, Review>
