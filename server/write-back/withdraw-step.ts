/** Marks a document of an earlier assessment as entered in error: read, changed in its status alone, sent back with its version. */
import type { Context } from '../context.ts'
import type { FhirReply, NoReply } from '../ehr/access.ts'
import { type Resource, readResource, referenceTo } from '../ehr/resource.ts'
import { whose } from '../ehr/same-patient.ts'
import type { Launch } from '../launch/launch.ts'
import { answered } from './answers.ts'
import { claimForSending, type LedgerRow, ledgerRows, waitAgain } from './ledger.ts'
import { type CheckResult, recordAnswer, recordCheck } from './ledger-records.ts'
import { limitsOf } from './limits.ts'
import type { Remark } from './remarks.ts'
import { maySendFor } from './send.ts'
import { signedDocument } from './signed-document.ts'
import type { SignedAssessment } from './signed-store.ts'
import type { Standing } from './standings.ts'
import { lookInChart, otherCopies } from './verify.ts'
import { earlierStepOf, type WithdrawStep, withdrawSteps } from './withdrawable.ts'

const WITHDRAWN = 'entered-in-error'

type Earlier =
  | { kind: 'stands'; reference: string; resource: Resource; etag: string }
  | { kind: 'withdrawn' | 'nothing' | 'unread' | 'other-patient'; reference: string | null }

/** The earlier document as it is in the chart now. */
async function earlierIn(
  context: Context,
  launch: Launch,
  { content }: SignedAssessment,
  step: WithdrawStep,
): Promise<Earlier> {
  const earlier = earlierStepOf[step]
  const document = content.follows ? signedDocument(content.follows.of, earlier) : null
  if (!content.follows || document === null) return { kind: 'nothing', reference: null }
  const { readMs } = limitsOf(context)
  const access = context.accessFor(launch)
  const row = (await ledgerRows(context, content.follows.of.signing.assessmentId)).find((one) => one.step === earlier)
  const seen = await lookInChart({ access, document, readMs }, row?.reference ?? null, launch.patientId)
  if (seen.kind === 'not-found') return { kind: 'nothing', reference: null }
  if (seen.kind === 'not-allowed' || seen.kind === 'not-answered') return { kind: 'unread', reference: null }
  const { reference } = seen
  if (seen.kind === 'other-patient' || reference === null) return { kind: 'other-patient', reference }
  const first = await asItStands(context, launch, reference)
  if (first.kind !== 'withdrawn' || document.ifNoneExist !== null) return first
  // A repeated request may have left a second one, which would still stand.
  const [other] = await otherCopies({ access, document, readMs }, reference, launch.patientId)
  return other === undefined ? first : asItStands(context, launch, other)
}

async function asItStands(context: Context, launch: Launch, reference: string): Promise<Earlier> {
  const access = context.accessFor(launch)
  const reply = await access.read(reference, { timeoutMs: limitsOf(context).readMs })
  const resource = reply.kind === 'reply' && reply.status === 200 ? readResource(reply.json) : null
  if (reply.kind !== 'reply' || resource === null || referenceTo(resource) !== reference)
    return { kind: 'unread', reference }
  if (whose(resource, access.fhirBase, launch.patientId) !== 'same') return { kind: 'other-patient', reference }
  if (resource.status === WITHDRAWN) return { kind: 'withdrawn', reference }
  const version = resource.meta?.versionId
  const etag = reply.headers.etag ?? (typeof version === 'string' ? `W/"${version}"` : null)
  // Without a version nobody could see that somebody else changed it meanwhile.
  return etag === null ? { kind: 'unread', reference } : { kind: 'stands', reference, resource, etag }
}

const marked = ({ docStatus, ...resource }: Resource): Resource => ({
  ...resource,
  ...(docStatus === undefined ? {} : { docStatus: WITHDRAWN }),
  status: WITHDRAWN,
})

const withoutSending: Record<Exclude<Earlier['kind'], 'stands'>, Standing> = {
  withdrawn: 'withdrawn',
  nothing: 'nothing-to-withdraw',
  unread: 'withdraw-unsent',
  'other-patient': 'other-patient',
}

function standingAfter(reply: FhirReply | NoReply): { standing: Standing; issues: Remark[] } {
  const { standing, issues } = answered(reply)
  if (standing === 'checking') return { standing: 'withdraw-accepted', issues }
  if (reply.kind === 'no-reply') return { standing: reply.sent ? 'withdraw-unclear' : 'withdraw-unsent', issues }
  const refused = reply.status >= 400 && reply.status < 500
  if (!refused) return { standing: 'withdraw-unclear', issues }
  return { standing: [409, 412].includes(reply.status) ? 'changed-meanwhile' : 'withdraw-refused', issues }
}

/** A new version takes the place of the old one only once it is in the chart itself. */
const inPlace = (rows: LedgerRow[], { content }: SignedAssessment): boolean =>
  content.follows?.kind === 'withdraw' ||
  rows.some(
    ({ step, state }) =>
      (step === 'questionnaire-response' || step === 'document-reference') &&
      (state === 'written' || state === 'verified'),
  )

/** Sends every update that waits and was never sent. Like a POST it is never repeated by the machine. */
export async function sendWithdrawals(context: Context, launch: Launch, signed: SignedAssessment): Promise<void> {
  for (const step of withdrawSteps) {
    const rows = await ledgerRows(context, signed.assessmentId)
    if (!rows.some((row) => row.step === step) || !maySendFor(launch, signed) || !inPlace(rows, signed)) continue
    const attempt = await claimForSending(context, signed.assessmentId, step)
    if (attempt !== null) await sendOne(context, launch, signed, step, attempt)
  }
}

async function sendOne(
  context: Context,
  launch: Launch,
  signed: SignedAssessment,
  step: WithdrawStep,
  attempt: number,
): Promise<void> {
  const earlier = await earlierIn(context, launch, signed, step)
  const record = (standing: Standing, issues: Remark[], etag: string | null) =>
    recordAnswer(context, launch, signed.assessmentId, step, attempt, {
      standing,
      issues,
      mayResend: true,
      location: null,
      reference: earlier.reference,
      etag,
      requestId: null,
    })
  if (earlier.kind !== 'stands') return record(withoutSending[earlier.kind], [], null)
  const reply = await context.accessFor(launch).write('PUT', earlier.reference, marked(earlier.resource), {
    headers: { 'if-match': earlier.etag },
    timeoutMs: limitsOf(context).writeMs,
  })
  const { standing, issues } = standingAfter(reply)
  await record(standing, issues, earlier.etag)
  await checkOne(context, launch, signed, step)
}

/** Looks whether the earlier documents are marked. Reads only. */
export async function checkWithdrawals(context: Context, launch: Launch, signed: SignedAssessment): Promise<void> {
  for (const step of withdrawSteps) await checkOne(context, launch, signed, step)
}

async function checkOne(context: Context, launch: Launch, signed: SignedAssessment, step: WithdrawStep): Promise<void> {
  const row = (await ledgerRows(context, signed.assessmentId)).find((one) => one.step === step)
  if (!row || row.state === 'pending' || row.state === 'verified' || row.standing === 'other-patient') return
  const { checkAgainMs } = limitsOf(context)
  if (row.checkedAt !== null && context.now().getTime() - Date.parse(row.checkedAt) < checkAgainMs) return
  const earlier = await earlierIn(context, launch, signed, step)
  await recordCheck(context, launch, signed.assessmentId, row, checkResult(row, earlier))
}

function checkResult(row: LedgerRow, earlier: Earlier): CheckResult {
  const as = (standing: Standing, issues = row.issues): CheckResult => ({
    standing,
    issues,
    reference: earlier.reference ?? row.reference,
    mayResend: true,
  })
  if (earlier.kind === 'withdrawn') return as('withdrawn', [])
  if (earlier.kind === 'other-patient') return as('other-patient', [])
  // A refusal says more than that it still stands.
  if (earlier.kind === 'stands' && row.state !== 'failed') return as('still-stands')
  return as(row.standing)
}

/** A person sends it again. It is read before, so what is marked already is not marked twice. */
export async function withdrawAgain(
  context: Context,
  launch: Launch,
  signed: SignedAssessment,
  step: WithdrawStep,
): Promise<void> {
  const row = (await ledgerRows(context, signed.assessmentId)).find((one) => one.step === step)
  if (row?.state !== 'failed' || !row.mayResend || !maySendFor(launch, signed)) return
  await waitAgain(context, signed.assessmentId, row)
  await sendWithdrawals(context, launch, signed)
}
