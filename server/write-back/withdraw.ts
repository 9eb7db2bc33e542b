/** A person withdraws a signed assessment. Like a signature it is stored before anything is sent, and nothing is deleted. */

import { referenceLine, type Signing } from '../../crmo/questionnaire/signing.ts'
import { withdrawalText } from '../../crmo/questionnaire/withdrawal.ts'
import type { WithdrawBody, WriteStep } from '../api/contract.ts'
import type { Context } from '../context.ts'
import { parseScopes } from '../ehr/scopes.ts'
import type { Launch } from '../launch/launch.ts'
import { hashOf } from '../store/canonical-json.ts'
import { loadSnapshot } from '../store/charts.ts'
import type { Versions } from '../versions.ts'
import { createOnce } from './create-once.ts'
import { ledgerRows } from './ledger.ts'
import { noteDocument } from './note-document.ts'
import type { WriteBackPolicy } from './policy.ts'
import { lookBeforeFollowing } from './send.ts'
import { issuerOf, ofEarlier, type Refused, refused, storedOrBlocked } from './sign.ts'
import type { SignedContent } from './signed-content.ts'
import type { DocumentStep } from './signed-document.ts'
import { isSigned, type SignedAssessment, signedAssessment } from './signed-store.ts'
import { followedBy } from './successions.ts'
import { withPdf } from './with-pdf.ts'
import { type Withdrawable, withdrawable } from './withdrawable.ts'
import { writePlan } from './write-plan.ts'

type Result = { kind: 'signed'; signed: SignedAssessment } | Refused

/** The same withdrawal id withdraws at most once; of two windows with two ids one wins. */
export async function withdraw(
  context: Context,
  launch: Launch,
  old: SignedAssessment,
  { withdrawalId, reason, patientId }: WithdrawBody,
): Promise<Result> {
  if (!launch.user.maySign) return refused('may-not-sign')
  if (patientId !== launch.patientId) return refused('other-patient')
  const before = await alreadyWithdrawn(context, launch, old, withdrawalId)
  if (before) return before
  if (old.content.follows?.kind === 'withdraw') return refused('nothing-to-follow')
  if (await followedBy(context, old.assessmentId)) return refused('followed-already')

  await lookBeforeFollowing(context, launch, old)
  const policy = issuerOf(context, launch).writeBack
  const capability = (await loadSnapshot(context, launch))?.capability ?? null
  const scopes = parseScopes(launch.grantedScopes)
  const earlier = withdrawable(await ledgerRows(context, old.assessmentId), { capability, scopes, policy })
  const noteOnly: WriteBackPolicy = { ...policy, questionnaireResponse: false }
  const { name } = issuerOf(context, launch)
  const notes = writePlan(capability, scopes, { name, writeBack: noteOnly }, launch).steps
  const steps: WriteStep[] = [
    // A note that says so, for what the app cannot mark itself.
    ...(earlier.byPeople.length > 0 && notes.includes('document-reference') ? (['document-reference'] as const) : []),
    ...earlier.steps,
    'copy-text',
  ]
  const content = withdrawalContent(launch, {
    old,
    withdrawalId,
    reason,
    earlier,
    steps,
    policy,
    once: createOnce(capability, scopes),
    now: context.now(),
    versions: context.versions,
  })
  const blocked = await storedOrBlocked(context, launch, await withPdf(content))
  return (await alreadyWithdrawn(context, launch, old, withdrawalId)) ?? refused(blocked ?? 'signed-already')
}

async function alreadyWithdrawn(
  context: Context,
  launch: Launch,
  old: SignedAssessment,
  withdrawalId: string,
): Promise<Result | null> {
  // In this order: a withdrawal that lands between the two questions must not look like somebody else's.
  if (!(await isSigned(context, withdrawalId))) return null
  const signed = await signedAssessment(context, launch, withdrawalId)
  const follows = signed?.content.follows
  const same = follows?.kind === 'withdraw' && follows.of.signing.assessmentId === old.assessmentId
  return signed && same ? { kind: 'signed', signed } : refused('signed-already')
}

type Parts = {
  old: SignedAssessment
  withdrawalId: string
  reason: string
  earlier: Withdrawable
  steps: WriteStep[]
  policy: WriteBackPolicy
  once: DocumentStep[]
  now: Date
  versions: Versions
}

/** As an assessment is signed: the hash is taken with a blank one in the reference line, then put there. */
function withdrawalContent(launch: Launch, parts: Parts): SignedContent {
  const { old, withdrawalId, reason, earlier, steps, policy, once, now, versions } = parts
  const of = ofEarlier(old)
  const withHash = (contentHash: string): SignedContent => {
    const signing: Signing = {
      ...of.signing,
      assessmentId: withdrawalId,
      version: of.signing.version + 1,
      authored: now.toISOString(),
      author: { reference: launch.user.fhirUser, name: launch.user.name },
      encounter: launch.encounterId === null ? null : `Encounter/${launch.encounterId}`,
      contentHash,
      versions,
    }
    const note = withdrawalText(signing, of.signing, reason, earlier.byPeople)
    const { record: _, embedded: _embedded, ...kept } = of
    return {
      ...kept,
      signing,
      steps,
      note,
      createOnce: once,
      questionnaireResponse: null,
      documentReference: steps.includes('document-reference')
        ? noteDocument({ note, signing, policy, withResponse: false, replaces: null, appends: earlier.note })
        : null,
      noteTypeKeptAs: policy.noteTypeKeptAs,
      referenceLine: referenceLine(signing),
      follows: { kind: 'withdraw', reason, of },
    }
  }
  return withHash(hashOf(withHash('')))
}
