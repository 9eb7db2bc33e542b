/** What is signed: made from the stored chart and the review, never from what the browser computed. */
import type { DocumentReference, QuestionnaireResponse } from 'fhir/r4.js'
import { assess } from '../../crmo/assess.ts'
import type { Chart } from '../../crmo/chart/chart.ts'
import type { AssessmentRecord } from '../../crmo/monitoring/record.ts'
import { noteText } from '../../crmo/questionnaire/note.ts'
import { toQuestionnaireResponse } from '../../crmo/questionnaire/questionnaire-response.ts'
import { scoreIsNumbersOnly } from '../../crmo/questionnaire/score-sentence.ts'
import { nameOf, referenceLine, type Signing } from '../../crmo/questionnaire/signing.ts'
import type { Review } from '../../crmo/review.ts'
import type { SiteRules } from '../../smart-config/types.ts'
import type { WritePlan, WriteStep } from '../api/contract.ts'
import type { Launch } from '../launch/launch.ts'
import { hashOf } from '../store/canonical-json.ts'
import type { Versions } from '../versions.ts'
import { noteDocument } from './note-document.ts'
import { noteForm, type WriteBackPolicy, withDifferential } from './policy.ts'
import type { DocumentStep } from './signed-document.ts'

export type SignedContent = {
  signing: Signing
  fhirBase: string
  patientId: string
  patientName: string
  /** With `signing.chartHash`, what a later reader needs to follow the assessment. */
  review: Review
  steps: WriteStep[]
  note: string
  questionnaireResponse: QuestionnaireResponse | null
  /** Exactly what is sent as note; null when the plan holds none. */
  documentReference: DocumentReference | null
  /** What a PDF of the note carries inside, where it is not sent as a document of its own. */
  embedded?: QuestionnaireResponse
  /** Types under which the EHR may file it instead. */
  noteTypeKeptAs: string[]
  referenceLine: string
  /** Category null under D-31: then the numbers stand alone. */
  score: { lower: number; upper: number; category: string | null }
  /** Documents that this EHR creates at most once (`If-None-Exist`). */
  createOnce?: DocumentStep[]
  /** What this is a new version or the withdrawal of. */
  follows?: Follows
  /** What later assessments compare themselves with. Absent in what was signed before it existed. */
  record?: AssessmentRecord
}

/** `of`: all that was signed then, so that its documents can be recognised in the chart. */
export type Follows = { kind: 'amend' | 'withdraw'; reason: string; of: Omit<SignedContent, 'follows'> }

type Parts = {
  chart: Chart
  chartHash: string
  review: Review
  siteRules: SiteRules
  plan: WritePlan
  policy: WriteBackPolicy
  assessmentId: string
  /** ISO 8601; see `previews` in migration 002. */
  authored: string
  versions: Versions
  /** `replaces`: `DocumentReference/1`, the note of the version before, where it is in the chart. */
  follows?: Follows & { replaces: string | null }
  createOnce?: DocumentStep[]
}

/**
 * Pure: the same parts give the same content, so a preview is exactly what is signed and written.
 *
 * The content hash covers everything that is written, `authored` included: it is taken over the documents with a blank hash in their
 * reference line, then the hash goes into that line.
 */
export function signedContent(launch: Launch, parts: Parts): { content: SignedContent; contentHash: string } {
  const { chart, chartHash, review, siteRules, plan, policy, assessmentId, authored, versions, follows, createOnce } =
    parts
  const assessment = assess(chart, review, siteRules)
  const withHash = (contentHash: string): SignedContent => {
    const signing: Signing = {
      assessmentId,
      version: (follows?.of.signing.version ?? 0) + 1,
      authored,
      author: { reference: launch.user.fhirUser, name: launch.user.name },
      subject: `Patient/${launch.patientId}`,
      encounter: launch.encounterId === null ? null : `Encounter/${launch.encounterId}`,
      chartHash,
      contentHash,
      measures: review.measures,
      versions,
      ...(follows ? { replaces: { what: nameOf(follows.of.signing), reason: follows.reason } } : {}),
    }
    const reader = { withDifferential: withDifferential(policy) }
    const note = noteText(assessment, signing, reader)
    const withResponse = plan.steps.includes('questionnaire-response')
    const withNote = plan.steps.includes('document-reference')
    const inside = withNote && !withResponse && noteForm(policy.noteContentType) === 'pdf'
    const response = withResponse || inside ? toQuestionnaireResponse(assessment, signing, reader) : null
    const { lower, upper, category } = assessment.instruments['jansson-2009']
    return {
      signing,
      fhirBase: launch.fhirBase,
      patientId: launch.patientId,
      patientName: assessment.patient.name,
      review,
      steps: plan.steps,
      note,
      questionnaireResponse: withResponse ? response : null,
      documentReference: withNote
        ? noteDocument({ note, signing, policy, withResponse, replaces: follows?.replaces ?? null })
        : null,
      ...(inside && response ? { embedded: response } : {}),
      noteTypeKeptAs: policy.noteTypeKeptAs,
      referenceLine: referenceLine(signing),
      ...(createOnce ? { createOnce } : {}),
      ...(follows ? { follows: { kind: follows.kind, reason: follows.reason, of: follows.of } } : {}),
      score: { lower, upper, category: scoreIsNumbersOnly(assessment) ? null : category },
      record: { ...assessment.monitoring.course.now, assessmentId, date: authored },
    }
  }
  const contentHash = hashOf({ assessment, content: withHash('') })
  return { content: withHash(contentHash), contentHash }
}
