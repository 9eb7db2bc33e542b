/** Signed assessments: durable, sealed, one row an assessment id, written together with the ledger rows. */
import { z } from 'zod'
import { auditIn } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import type { Launch } from '../launch/launch.ts'
import { sha256 } from '../store/canonical-json.ts'
import { removeDraft } from '../store/drafts.ts'
import { planSteps } from './ledger.ts'
import type { SignedContent } from './signed-content.ts'
import { succeed } from './successions.ts'

export type SignedAssessment = {
  assessmentId: string
  contentHash: string
  signedAt: string
  content: SignedContent
}

/** Finds the rows of one patient of one EHR without naming the patient in the store. */
export const patientKey = (launch: Pick<Launch, 'fhirBase' | 'patientId'>): string =>
  sha256(`${launch.fhirBase}|${launch.patientId}`)

const rowSchema = z.object({
  assessment_id: z.string(),
  content_hash: z.string(),
  signed_at: z.string(),
  sealed_content: z.string(),
})

/** Our own JSON, sealed by us: only that it is an assessment's content is checked. */
const isContent = z.custom<SignedContent>(
  (value) => z.object({ note: z.string(), signing: z.object({}) }).safeParse(value).success,
)

/** What assessments signed before the app wrote notes do not hold. */
const beforeNotes = { documentReference: null, noteTypeKeptAs: [] }

/**
 * The signature: the assessment, the row of every planned step and the audit event in one transaction, in which previews and draft end.
 * Of two that sign the same id, in any process, one writes it.
 * What it replaces or withdraws is marked as followed in the same transaction; throws `CannotFollow` where that cannot be.
 * @returns false when this id is signed already
 */
export async function storeSigned(
  context: Pick<Context, 'store' | 'seal' | 'now' | 'uuid'>,
  launch: Launch,
  content: SignedContent,
): Promise<boolean> {
  const { store, seal, now } = context
  const { assessmentId, contentHash } = content.signing
  if (content.documentReference?.content.some(({ attachment }) => !attachment.data))
    throw new Error('a note is signed with its text in it, as it is sent')
  const sealed = await seal.seal(content)
  return store.transaction(async (query) => {
    const inserted = await query(
      `insert into signed_assessments (assessment_id, content_hash, issuer_key, patient_key, signed_at, sealed_content)
        values ($1, $2, $3, $4, $5, $6) on conflict (assessment_id) do nothing returning assessment_id`,
      [assessmentId, contentHash, launch.issuerKey, patientKey(launch), now().toISOString(), sealed],
    )
    if (inserted.length === 0) return false
    await succeed(query, content, now().toISOString())
    await planSteps(query, assessmentId, content.steps)
    await query('delete from previews where assessment_id = $1', [assessmentId])
    if (content.follows?.kind !== 'withdraw') await removeDraft(query, launch)
    const { chartHash } = content.signing
    await auditIn(query, context, {
      action: content.follows?.kind === 'withdraw' ? 'assessment-withdrawn' : 'assessment-signed',
      launch,
      detail: { assessmentId, contentHash, chartHash },
    })
    return true
  })
}

/** Only of the launch's own patient: an id of another patient is not found. */
export async function signedAssessment(
  { store, seal }: Pick<Context, 'store' | 'seal'>,
  launch: Launch,
  assessmentId: string,
): Promise<SignedAssessment | null> {
  const [row] = await store.query(
    'select * from signed_assessments where assessment_id = $1 and issuer_key = $2 and patient_key = $3',
    [assessmentId, launch.issuerKey, patientKey(launch)],
  )
  return row ? opened(seal, row) : null
}

/** Every assessment signed here for the launch's patient, newest first. */
export async function signedForPatient(
  { store, seal }: Pick<Context, 'store' | 'seal'>,
  launch: Launch,
): Promise<SignedAssessment[]> {
  const rows = await store.query(
    'select * from signed_assessments where issuer_key = $1 and patient_key = $2 order by signed_at desc',
    [launch.issuerKey, patientKey(launch)],
  )
  return Promise.all(rows.map((row) => opened(seal, row)))
}

/** True when the id is taken, by whatever patient. */
export async function isSigned({ store }: Pick<Context, 'store'>, assessmentId: string): Promise<boolean> {
  const rows = await store.query('select assessment_id from signed_assessments where assessment_id = $1', [
    assessmentId,
  ])
  return rows.length > 0
}

async function opened(seal: Context['seal'], row: unknown): Promise<SignedAssessment> {
  const { assessment_id, content_hash, signed_at, sealed_content } = rowSchema.parse(row)
  return {
    assessmentId: assessment_id,
    contentHash: content_hash,
    signedAt: signed_at,
    content: { ...beforeNotes, ...isContent.parse(await seal.open(sealed_content)) },
  }
}
