/** Preview and signature. The browser sends what the clinician said; the server assesses again and never trusts a score. */
import { z } from 'zod'
import type { Preview, PreviewBody, SignBody, WritePlan } from '../api/contract.ts'
import type { Context } from '../context.ts'
import { parseScopes } from '../ehr/scopes.ts'
import type { Issuer } from '../launch/issuers.ts'
import type { Launch } from '../launch/launch.ts'
import { loadSnapshot, type Snapshot } from '../store/charts.ts'
import { createOnce } from './create-once.ts'
import { type LedgerRow, ledgerRows } from './ledger.ts'
import { planned } from './plan-sentences.ts'
import { lookBeforeFollowing } from './send.ts'
import { type Follows, type SignedContent, signedContent } from './signed-content.ts'
import { isSigned, type SignedAssessment, signedAssessment, storeSigned } from './signed-store.ts'
import { type Blocked, CannotFollow, followedBy } from './successions.ts'
import { withPdf } from './with-pdf.ts'
import { type Withdrawable, withdrawable } from './withdrawable.ts'
import { writePlan } from './write-plan.ts'

export type Refusal =
  | 'may-not-sign'
  | 'other-patient'
  /** The chart was read again, or never. */
  | 'chart-changed'
  /** What would be signed is not what a preview of this launch showed. */
  | 'not-previewed'
  /** This id was signed with other content, or on another patient. */
  | 'signed-already'
  /** The assessment to be replaced or withdrawn is not one of this patient, or is a withdrawal. */
  | 'nothing-to-follow'
  | Blocked

export type Refused = { kind: 'refused'; because: Refusal }
export const refused = (because: Refusal): Refused => ({ kind: 'refused', because })

/** Exactly what signing now would write. Its time is kept, so that the signature repeats it. */
export async function preview(
  context: Context,
  launch: Launch,
  body: PreviewBody,
): Promise<{ kind: 'preview'; preview: Preview } | Refused> {
  const snapshot = await loadSnapshot(context, launch)
  if (snapshot?.chartHash !== body.chartHash) return refused('chart-changed')
  if (body.replaces) await lookAtEarlier(context, launch, body.replaces.assessmentId)
  const earlier = await toReplace(context, launch, body)
  if (earlier?.kind === 'refused') return earlier
  const authored = context.now().toISOString()
  const { content, contentHash, plan } = contentOf(context, launch, snapshot, body, authored, earlier)
  await context.store.query(
    `insert into previews (assessment_id, content_hash, launch_id, authored) values ($1, $2, $3, $4)
      on conflict (assessment_id, content_hash) do nothing`,
    [body.assessmentId, contentHash, launch.id, authored],
  )
  const { note, questionnaireResponse, documentReference } = await withPdf(content)
  const { writeBack } = issuerOf(context, launch)
  const noteReaders = planned(`readable-${writeBack.patientMayReadNote}`)
  return {
    kind: 'preview',
    preview: {
      note,
      questionnaireResponse,
      documentReference,
      noteReaders,
      writePlan: plan,
      contentHash,
    },
  }
}

/**
 * Signs what was previewed. The same id signs at most once: a double click, a second tab and a second process get the first signature.
 * Nothing is sent here.
 */
export async function sign(
  context: Context,
  launch: Launch,
  body: SignBody,
): Promise<{ kind: 'signed'; signed: SignedAssessment } | Refused> {
  if (!launch.user.maySign) return refused('may-not-sign')
  if (body.patientId !== launch.patientId) return refused('other-patient')
  const before = await alreadySigned(context, launch, body)
  if (before) return before

  const snapshot = await loadSnapshot(context, launch)
  if (snapshot?.chartHash !== body.chartHash) return refused('chart-changed')
  const authored = await previewedAt(context, launch, body)
  // Null also when another window signed a moment ago: signing removes the previews.
  if (authored === null) return (await alreadySigned(context, launch, body)) ?? refused('not-previewed')
  const earlier = await toReplace(context, launch, body)
  if (earlier?.kind === 'refused') return (await alreadySigned(context, launch, body)) ?? earlier
  const { content, contentHash } = contentOf(context, launch, snapshot, body, authored, earlier)
  if (contentHash !== body.contentHash) return refused('not-previewed')

  const blocked = await storedOrBlocked(context, launch, await withPdf(content))
  if (blocked) return (await alreadySigned(context, launch, body)) ?? refused(blocked)
  return (await alreadySigned(context, launch, body)) ?? refused('signed-already')
}

/** Of two that replace or withdraw the same assessment one is stored; null for that one. */
export async function storedOrBlocked(
  context: Context,
  launch: Launch,
  content: SignedContent,
): Promise<Blocked | null> {
  try {
    await storeSigned(context, launch, content)
    return null
  } catch (error) {
    if (error instanceof CannotFollow) return error.because
    throw error
  }
}

/** Before the preview, so that what is previewed and signed rests on what the chart holds. */
async function lookAtEarlier(context: Context, launch: Launch, assessmentId: string): Promise<void> {
  const signed = await signedAssessment(context, launch, assessmentId)
  if (signed && !(await followedBy(context, assessmentId))) await lookBeforeFollowing(context, launch, signed)
}

type Earlier = { kind: 'earlier'; reason: string; signed: SignedAssessment; rows: LedgerRow[] }

async function toReplace(
  context: Context,
  launch: Launch,
  { replaces }: PreviewBody,
): Promise<Earlier | Refused | null> {
  if (!replaces) return null
  const signed = await signedAssessment(context, launch, replaces.assessmentId)
  if (!signed || signed.content.follows?.kind === 'withdraw') return refused('nothing-to-follow')
  if (await followedBy(context, signed.assessmentId)) return refused('followed-already')
  const rows = await ledgerRows(context, signed.assessmentId)
  return { kind: 'earlier', reason: replaces.reason, signed, rows }
}

async function alreadySigned(
  context: Context,
  launch: Launch,
  { assessmentId, contentHash }: SignBody,
): Promise<{ kind: 'signed'; signed: SignedAssessment } | Refused | null> {
  // In this order: a signature that lands between the two questions must not look like somebody else's.
  if (!(await isSigned(context, assessmentId))) return null
  const signed = await signedAssessment(context, launch, assessmentId)
  return signed?.contentHash === contentHash ? { kind: 'signed', signed } : refused('signed-already')
}

async function previewedAt(
  { store }: Pick<Context, 'store'>,
  launch: Launch,
  { assessmentId, contentHash }: SignBody,
): Promise<string | null> {
  const [row] = await store.query(
    'select authored from previews where assessment_id = $1 and content_hash = $2 and launch_id = $3',
    [assessmentId, contentHash, launch.id],
  )
  return row ? z.string().parse(row.authored) : null
}

function contentOf(
  context: Context,
  launch: Launch,
  { chart, chartHash, capability }: Snapshot,
  { review, assessmentId }: PreviewBody,
  authored: string,
  earlier: Earlier | null,
): { content: SignedContent; contentHash: string; plan: WritePlan } {
  const issuer = issuerOf(context, launch)
  const scopes = parseScopes(launch.grantedScopes)
  const planned = writePlan(capability, scopes, issuer, launch)
  const old = earlier && withdrawable(earlier.rows, { capability, scopes, policy: issuer.writeBack })
  const plan = old ? planWith(planned, old) : planned
  const follows = earlier
    ? { kind: 'amend' as const, reason: earlier.reason, of: ofEarlier(earlier.signed), replaces: old?.note ?? null }
    : undefined
  const { siteRules, versions } = context
  const parts = {
    chart,
    chartHash,
    review,
    siteRules,
    plan,
    policy: issuer.writeBack,
    assessmentId,
    authored,
    versions,
    follows,
    createOnce: createOnce(capability, scopes),
  }
  return { ...signedContent(launch, parts), plan }
}

/** All that was signed then, without what it followed itself: each version names the one before. */
export const ofEarlier = ({ content }: SignedAssessment): Follows['of'] => {
  const { follows: _, ...of } = content
  return of
}

/** The old documents are marked after the new ones stand; where no new one is written, people do both. */
function planWith({ steps, reasons }: WritePlan, { steps: marks, byPeople }: Withdrawable): WritePlan {
  const written = steps.filter((step) => step !== 'copy-text')
  const marked = written.length > 0 ? marks : []
  return {
    steps: [...written, ...marked, 'copy-text'],
    reasons: [
      ...reasons,
      ...(marked.length > 0 ? [planned('will-be-marked')] : []),
      ...byPeople.map((reference) => planned('marked-by-people', { reference })),
    ],
  }
}

export function issuerOf(context: Context, launch: Launch): Issuer {
  const issuer = context.issuers.find(({ key }) => key === launch.issuerKey)
  if (!issuer) throw new Error('a launch of an issuer that is no longer configured')
  return issuer
}
