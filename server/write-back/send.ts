/** Sends what is waiting, each document once, and checks what arrived. */
import type { Context } from '../context.ts'
import type { FhirReply, NoReply } from '../ehr/access.ts'
import type { Launch } from '../launch/launch.ts'
import { answered } from './answers.ts'
import { claimForSending, type LedgerRow, ledgerRows, waitAgain } from './ledger.ts'
import { type CheckResult, recordAnswer, recordCheck, type SendResult } from './ledger-records.ts'
import { limitsOf } from './limits.ts'
import { writeProvenance } from './provenance.ts'
import { eachOnce, type Remark } from './remarks.ts'
import { type DocumentStep, documentSteps, type SignedDocument, signedDocument } from './signed-document.ts'
import type { SignedAssessment } from './signed-store.ts'
import { followedBy } from './successions.ts'
import { lookInChart, referenceOfLocation, type Seen } from './verify.ts'

/**
 * The signer's own login writes: with another one the document would carry another author (ehr-integration 3.6). And only into the chart
 * that was signed for, whatever the store says.
 */
export const maySendFor = ({ user, patientId, fhirBase }: Launch, { content }: SignedAssessment): boolean =>
  user.maySign &&
  user.fhirUser === content.signing.author.reference &&
  patientId === content.patientId &&
  fhirBase === content.fhirBase

/**
 * Sends every document whose row is waiting and was certainly never sent, then checks it: the questionnaire response first, the note even
 * when that failed.
 */
export async function sendWaiting(context: Context, launch: Launch, signed: SignedAssessment): Promise<void> {
  for (const step of documentSteps) await sendStep(context, launch, signed, step)
}

/**
 * The claim makes it safe to call from two clicks, two tabs and two processes: the machine sends one POST. Anything that ends this
 * function between the POST and the record of its answer leaves the row claimed, and after the lease it is unknown, not waiting.
 */
async function sendStep(context: Context, launch: Launch, signed: SignedAssessment, step: DocumentStep): Promise<void> {
  const document = signedDocument(signed.content, step)
  if (document === null || !maySendFor(launch, signed) || (await followedBy(context, signed.assessmentId))) return
  const access = context.accessFor(launch)
  const attempt = await claimForSending(context, signed.assessmentId, step)
  if (attempt === null) return
  const reply = await access.write('POST', document.type, document.body, {
    headers: {
      prefer: 'return=minimal',
      ...(document.ifNoneExist === null ? {} : { 'if-none-exist': document.ifNoneExist }),
    },
    timeoutMs: limitsOf(context).writeMs,
  })
  const result = sendResult(access.fhirBase, document, reply)
  await recordAnswer(context, launch, signed.assessmentId, step, attempt, result)
  context.log.info({ assessmentId: signed.assessmentId, step, standing: result.standing }, 'document sent')
  await checkStep(context, launch, signed, step)
}

function sendResult(fhirBase: string, { type }: SignedDocument, reply: FhirReply | NoReply): SendResult {
  const { standing, mayResend, issues } = answered(reply)
  const headers = reply.kind === 'reply' ? reply.headers : {}
  const location = headers.location ?? null
  return {
    standing,
    mayResend,
    issues,
    location,
    reference: standing === 'checking' ? referenceOfLocation(fhirBase, type, location) : null,
    etag: headers.etag ?? null,
    requestId: headers['x-request-id'] ?? null,
  }
}

/** Looks for documents that were accepted or may have arrived. Reads only; called whenever a receipt is asked for. */
export async function checkInChart(context: Context, launch: Launch, signed: SignedAssessment): Promise<void> {
  await Promise.all(documentSteps.map((step) => checkStep(context, launch, signed, step)))
}

async function checkStep(
  context: Context,
  launch: Launch,
  signed: SignedAssessment,
  step: DocumentStep,
): Promise<void> {
  const row = await rowOf(context, signed, step)
  const document = signedDocument(signed.content, step)
  if (!row || document === null || !mayBeThere(row) || (await followedBy(context, signed.assessmentId))) return
  const { checkAgainMs } = limitsOf(context)
  if (row.checkedAt !== null && context.now().getTime() - Date.parse(row.checkedAt) < checkAgainMs) return
  const seen = await seenInChart(context, launch, document, row)
  if (seen.kind === 'other-patient') {
    context.log.error({ assessmentId: signed.assessmentId, step }, 'ALARM: written to another patient')
  }
  const result = checkResult(row, seen)
  const changed = await recordCheck(context, launch, signed.assessmentId, row, result)
  if (!changed || result.standing === row.standing) return
  const { reference } = result
  const verified = seen.kind === 'equal' && reference !== null && maySendFor(launch, signed)
  if (verified) await writeProvenance(context, launch, signed, reference)
}

/**
 * Before an assessment is replaced or withdrawn: what became of its documents is looked at now, also of those that were refused. Where the EHR
 * cannot say, a refused one may be in the chart, and counts so.
 */
export async function lookBeforeFollowing(context: Context, launch: Launch, signed: SignedAssessment): Promise<void> {
  for (const step of documentSteps) {
    const row = await rowOf(context, signed, step)
    const document = signedDocument(signed.content, step)
    if (!row || document === null || !mayBeThere(row)) continue
    const seen = await seenInChart(context, launch, document, row)
    const unsure = row.state === 'failed' && seen.kind === 'not-answered'
    const result = checkResult(row, seen)
    await recordCheck(
      context,
      launch,
      signed.assessmentId,
      row,
      unsure ? { ...result, standing: 'not-looked' } : result,
    )
  }
}

const rowOf = async (context: Context, signed: SignedAssessment, step: DocumentStep) =>
  (await ledgerRows(context, signed.assessmentId)).find((one) => one.step === step)

const seenInChart = (context: Context, launch: Launch, document: SignedDocument, row: LedgerRow): Promise<Seen> =>
  lookInChart(
    { access: context.accessFor(launch), document, readMs: limitsOf(context).readMs },
    row.reference,
    launch.patientId,
  )

/**
 * A refusal is looked into as well: between the app and the EHR stand gateways, whose "no" comes also when the EHR had said "yes".
 * Only what never left needs no look. The alarm stays until people have solved it.
 */
const mayBeThere = ({ state, standing }: LedgerRow): boolean =>
  (state === 'written' || state === 'unknown' || state === 'failed') &&
  standing !== 'other-patient' &&
  standing !== 'not-sent'

function checkResult(row: LedgerRow, seen: Seen): CheckResult {
  const accepted = row.state === 'written'
  switch (seen.kind) {
    case 'equal':
      return {
        standing: seen.others.length > 0 ? 'more-than-once' : seen.otherAuthor ? 'other-author' : 'read-back',
        reference: seen.reference,
        issues: seen.remarks,
      }
    case 'different':
      return { standing: 'different', reference: seen.reference, issues: seen.differences }
    case 'other-patient':
      return { standing: 'other-patient', reference: seen.reference, issues: [] }
    case 'not-found':
      return {
        standing: accepted ? 'not-shown-yet' : row.state === 'failed' ? row.standing : 'not-found',
        reference: row.reference,
        issues: row.issues,
      }
    case 'not-allowed':
      return { standing: accepted ? 'not-checked' : row.standing, reference: row.reference, issues: row.issues }
    case 'not-answered':
      return { standing: accepted ? 'check-failed' : row.standing, reference: row.reference, issues: row.issues }
  }
}

const lookedInVain: Remark = { code: 'looked-in-vain' }

/**
 * A person sends a refused document again. First the chart is searched: what is found there is not sent a second time.
 * Nothing happens to rows that are not failed, and of two clicks one sends.
 */
export async function sendAgain(
  context: Context,
  launch: Launch,
  signed: SignedAssessment,
  step: DocumentStep,
): Promise<void> {
  if (await followedBy(context, signed.assessmentId)) return
  const row = await rowOf(context, signed, step)
  const document = signedDocument(signed.content, step)
  if (!row || document === null || row.state !== 'failed' || !row.mayResend || !maySendFor(launch, signed)) return
  const seen = await seenInChart(context, launch, document, row)
  if (seen.kind === 'not-answered') {
    // An EHR that cannot answer a search now may hold a copy that the search would have found.
    const result = { standing: row.standing, reference: row.reference, issues: [...row.issues, lookedInVain] }
    await recordCheck(context, launch, signed.assessmentId, row, { ...result, issues: eachOnce(result.issues) })
    return
  }
  if (seen.kind !== 'not-found' && seen.kind !== 'not-allowed') {
    await recordCheck(context, launch, signed.assessmentId, row, checkResult(row, seen))
    return
  }
  await waitAgain(context, signed.assessmentId, row)
  await sendStep(context, launch, signed, step)
}
