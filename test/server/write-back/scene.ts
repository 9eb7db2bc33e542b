import { pino } from 'pino'
import { noteText } from '../../../crmo/questionnaire/note.ts'
import { toQuestionnaireResponse } from '../../../crmo/questionnaire/questionnaire-response.ts'
import { referenceLine } from '../../../crmo/questionnaire/signing.ts'
import { emptyReview } from '../../../crmo/review.ts'
import type { WriteStep } from '../../../server/api/contract.ts'
import type { Context } from '../../../server/context.ts'
import type { FhirAccess } from '../../../server/ehr/access.ts'
import type { Launch } from '../../../server/launch/launch.ts'
import { sealWith } from '../../../server/store/seal.ts'
import type { Store } from '../../../server/store/store.ts'
import { readVersions } from '../../../server/versions.ts'
import { noteDocument } from '../../../server/write-back/note-document.ts'
import { writeBackPolicy } from '../../../server/write-back/policy.ts'
import type { SignedContent } from '../../../server/write-back/signed-content.ts'
import { type SignedAssessment, signedAssessment, storeSigned } from '../../../server/write-back/signed-store.ts'
import { withPdf } from '../../../server/write-back/with-pdf.ts'
import { siteRules } from '../../../smart-config/site-rules.ts'
import { clinicians } from '../../crmo/questionnaire/clinicians.ts'
import { sampleAssessment, sampleSigning } from '../../crmo/questionnaire/sample.ts'
import { fhirBase } from './fake-ehr.ts'

export const launch: Launch = {
  id: '6c84fb90-12c4-11e1-840d-7b25c5ee775a',
  issuerKey: 'test-ehr',
  fhirBase,
  patientId: 'kim',
  encounterId: 'e1',
  user: { fhirUser: 'Practitioner/anna', name: 'Anna Ångström', maySign: true },
  grantedScopes: ['user/QuestionnaireResponse.crs'],
  needPatientBanner: true,
  intent: null,
  startedAt: '2026-01-05T09:00:00.000Z',
}

export const otherUser: Launch = {
  ...launch,
  id: 'other',
  user: { ...launch.user, fhirUser: 'Practitioner/bo', name: 'Bo Berg' },
}

export type Clock = { now: () => Date; forward: (milliseconds: number) => void }

export const clock = (): Clock => {
  let at = Date.parse('2026-01-05T10:00:00.000Z')
  return {
    now: () => new Date(at),
    forward: (milliseconds) => {
      at += milliseconds
    },
  }
}

const key = new Uint8Array(32).fill(7)

/** A context on a real store; only the EHR behind `access` is not real. */
export const contextOn = (store: Store, access: FhirAccess, now: Clock['now']): Context => ({
  settings: {
    port: 0,
    publicUrl: 'https://app.example',
    issuersDir: '',
    dataDir: '',
    databaseUrl: null,
    secretKeys: [key],
    auditRetentionDays: null,
    signedRetentionDays: null,
    metricsPort: null,
    metricsToken: null,
    trustedProxies: [],
    drainSeconds: 0,
    chartsAtOnce: 8,
    siteRulesFile: null,
    logLevel: 'silent',
  },
  siteRules,
  versions: readVersions(siteRules),
  issuers: [],
  store,
  seal: sealWith([key]),
  log: pino({ level: 'silent' }),
  now,
  uuid: () => crypto.randomUUID(),
  accessFor: () => access,
})

export const contentFor = (assessmentId: string): SignedContent => {
  const signing = { ...sampleSigning, assessmentId }
  return {
    signing,
    fhirBase,
    patientId: 'kim',
    patientName: 'Kim',
    review: emptyReview(),
    steps: ['questionnaire-response', 'copy-text'],
    note: noteText(sampleAssessment, signing, clinicians),
    questionnaireResponse: toQuestionnaireResponse(sampleAssessment, signing, clinicians),
    documentReference: null,
    noteTypeKeptAs: [],
    referenceLine: referenceLine(signing),
    score: { lower: 29, upper: 50, category: 'undetermined' },
  }
}

/** With a note, in the form that `policy` asks for. */
export const noteContent = (
  assessmentId: string,
  policy: object,
  steps: WriteStep[] = ['document-reference', 'copy-text'],
): SignedContent => {
  const content = contentFor(assessmentId)
  const parsed = writeBackPolicy.parse(policy)
  const withResponse = steps.includes('questionnaire-response')
  return {
    ...content,
    steps,
    questionnaireResponse: withResponse ? content.questionnaireResponse : null,
    documentReference: noteDocument({
      note: content.note,
      signing: content.signing,
      policy: parsed,
      withResponse,
      replaces: null,
    }),
    noteTypeKeptAs: parsed.noteTypeKeptAs,
  }
}

/** Signs a fresh assessment: durable, nothing sent yet. */
export async function signFresh(
  context: Context,
  content: (assessmentId: string) => SignedContent = contentFor,
): Promise<SignedAssessment> {
  const id = crypto.randomUUID()
  await storeSigned(context, launch, await withPdf(content(id)))
  const signed = await signedAssessment(context, launch, id)
  if (!signed) throw new Error('the signed assessment is not in the store')
  return signed
}
