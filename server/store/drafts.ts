/** What the clinician has said so far: one draft a patient and user, so that it survives a reload, a new launch and a restart. */
import { z } from 'zod'
import type { Review } from '../../crmo/review.ts'
import { reviewSchema } from '../../crmo/review-schema.ts'
import type { Context } from '../context.ts'
import type { Launch } from '../launch/launch.ts'
import { hashOf } from './canonical-json.ts'
import type { Query } from './store.ts'

export type Draft = {
  review: Review
  revision: number
  savedAt: string
  /** `contentHash` of the snapshot on which it was made; null when that chart is no longer known. */
  contentHash: string | null
}

const row = z.object({ revision: z.coerce.number(), saved_at: z.string(), sealed_draft: z.string() })
const sealed = z.object({ review: reviewSchema, contentHash: z.string().nullable() })

const keyOf = (launch: Launch) => hashOf([launch.issuerKey, launch.patientId, launch.user.fhirUser])

export async function loadDraft(context: Pick<Context, 'store' | 'seal'>, launch: Launch): Promise<Draft | null> {
  const [found] = await context.store.query(
    'select revision, saved_at, sealed_draft from drafts where draft_key = $1',
    [keyOf(launch)],
  )
  if (!found) return null
  const { revision, saved_at, sealed_draft } = row.parse(found)
  return { ...sealed.parse(await context.seal.open(sealed_draft)), revision, savedAt: saved_at }
}

/**
 * Saves a draft on top of the revision that the page knows (0 = none).
 * @returns null when another window has saved meanwhile: nothing is overwritten
 */
export async function saveDraft(
  context: Pick<Context, 'store' | 'seal' | 'now'>,
  launch: Launch,
  draft: Pick<Draft, 'review' | 'revision' | 'contentHash'>,
): Promise<{ revision: number; savedAt: string } | null> {
  const { review, revision, contentHash } = draft
  const savedAt = context.now().toISOString()
  const values = [revision + 1, savedAt, await context.seal.seal({ review, contentHash }), keyOf(launch)]
  const written =
    revision === 0
      ? await context.store.query(
          `insert into drafts (revision, saved_at, sealed_draft, draft_key) values ($1, $2, $3, $4)
           on conflict (draft_key) do nothing returning revision`,
          values,
        )
      : await context.store.query(
          `update drafts set revision = $1, saved_at = $2, sealed_draft = $3
           where draft_key = $4 and revision = $5 returning revision`,
          [...values, revision],
        )
  return written.length === 1 ? { revision: revision + 1, savedAt } : null
}

/** After signing. Call it inside the transaction that stores the signed assessment. */
export async function removeDraft(query: Query, launch: Launch): Promise<void> {
  await query('delete from drafts where draft_key = $1', [keyOf(launch)])
}
