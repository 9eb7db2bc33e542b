/** What an event may say beyond who, whom and when. Named members only: there is none for a name, a date of birth or a text. */
import { z } from 'zod'
import { canonicalJson, sha256 } from '../store/canonical-json.ts'

/** References, codes, hashes and ids. No blank, so that no sentence and no full name passes. */
const REFERENCE = /^[A-Za-z0-9][\w.:/~%-]{0,250}$/
/** Our own names of queries: "Observation vital-signs". */
const QUERY_NAME = /^[A-Z][A-Za-z]+( [a-z][a-z-]*){0,3}$/

/** Whatever an EHR sends in the place of an id and is none becomes a hash: it can be compared, and tells nothing. */
export const referenceOnly = (text: string): string => (REFERENCE.test(text) ? text : `sha256:${sha256(text)}`)

const reference = z.string().transform(referenceOnly)
const queries = z.array(
  z.object({
    name: z.string().transform((name) => (QUERY_NAME.test(name) ? name : 'other')),
    outcome: reference,
    read: z.int(),
  }),
)

export const detailSchema = z.strictObject({
  chartHash: reference.optional(),
  contentHash: reference.optional(),
  assessmentId: reference.optional(),
  encounter: reference.optional(),
  /** The EHR's own name of the organisation (Oracle Health: tenant). */
  tenant: reference.optional(),
  step: reference.optional(),
  standing: reference.optional(),
  /** `Type/id` in the EHR. */
  reference: reference.optional(),
  /** Our own code of a reason. */
  because: reference.optional(),
  statement: reference.optional(),
  service: reference.optional(),
  cards: z.int().optional(),
  queries: queries.optional(),
  /** Of a pruning: the last event that was removed, its hash, and how many. Of an export: the last event, its hash, and how many. */
  through: z.int().optional(),
  throughHash: reference.optional(),
  count: z.int().optional(),
  /** Of events recorded before the trail was chained. */
  earlier: reference.optional(),
})

export type AuditDetail = z.input<typeof detailSchema>

/** Canonical JSON, or null where there is nothing to say. */
export const detailText = (detail: AuditDetail | undefined): string | null =>
  detail === undefined ? null : canonicalJson(detailSchema.parse(detail))

/** The detail of a stored event; null when there is none, or when it was made unreadable. */
export const detailOf = ({ detail }: { detail: string | null }): unknown => {
  try {
    return detail === null ? null : JSON.parse(detail)
  } catch {
    return null
  }
}
