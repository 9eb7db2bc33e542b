/**
 * The HTTP contract between the app's server and its browser page, as types. Every path is below `/launches/<launchId>/`.
 *
 * | method and path | body | answers |
 * |---|---|---|
 * | GET  api/launch | – | LaunchView |
 * | GET  api/style | – | StyleView |
 * | POST api/finish | – | Finished: the launch has ended, its tokens are erased and, where the EHR takes it, revoked |
 * | GET  api/chart | – | ChartView (waits for the reading of the chart) |
 * | GET  api/chart/progress | – | ReadingEvent, one JSON a line, while a reading of the chart is under way; ends with `over` |
 * | POST api/chart/read | – | ChartView (reads the chart again) |
 * | PUT  api/draft | DraftBody | 200 DraftSaved; 409 when another tab saved a newer revision |
 * | POST api/preview | PreviewBody | Preview |
 * | POST api/sign | SignBody | Receipt; 409 when chart or preview differ from what was shown |
 * | GET  api/assessments/:id | – | Receipt |
 * | GET  api/assessments/:id/note.pdf | – | the signed note as PDF (PDF/A-3a, the QuestionnaireResponse inside) |
 * | GET  api/assessments/:id/document.json | – | the signed QuestionnaireResponse, else the signed DocumentReference |
 * | POST api/assessments/:id/steps/:step/statement | StatementBody | Receipt |
 * | POST api/assessments/:id/withdraw | WithdrawBody | Receipt of the withdrawal |
 * | POST api/assessments/:id/steps/:step/send | – | Receipt (a person sends a failed step again) |
 *
 * State changes need the header `X-CRMO-Request: 1` and an allowed Origin. Every error is a FHIR OperationOutcome whose
 * `issue[0].details.text` is a sentence for the clinician: what happened, what it means for the assessment, what to do. It is in English;
 * `details.coding[0].code` names it, and an extension beside that holds its values, for a page in another language.
 */

import type { Assessment } from '../../crmo/assessment.ts'
import type { Chart, QueryOutcome } from '../../crmo/chart/chart.ts'
import type { UnusedCode } from '../../crmo/chart/unused-reasons.ts'
import type { LimitCode } from '../../crmo/limit-codes.ts'
import type { Review } from '../../crmo/review.ts'
import type { Told } from '../../crmo/told.ts'
import type { SiteRules } from '../../smart-config/types.ts'
import type { ReadingCode } from '../ehr/reading-sentences.ts'
import type { RightCode } from '../launch/lost-right.ts'
import type { NoticeCode } from '../launch/notice-sentences.ts'
import type { PdfCode } from '../pdf-text/pdf-problems.ts'
import type { PlanCode } from '../write-back/plan-sentences.ts'
import type { RemarkCode } from '../write-back/remark-sentences.ts'
import type { Said } from '../write-back/standings.ts'
import type { RefusalCode } from './refusal-sentences.ts'

export type { LimitCode, PdfCode, ReadingCode, RemarkCode, Said, Told, UnusedCode }

/** A sentence of the server: in English, and by its name for a page in another language. */
export type Worded = { sentence: string; told?: Told }
/** The names of all that a page may have to say in another language, apart from what a receipt says (`Said`). */
export type ToldCode =
  | RefusalCode
  | ReadingCode
  | PlanCode
  | NoticeCode
  | RightCode
  | RemarkCode
  | LimitCode
  | UnusedCode
  | PdfCode

export type LaunchView = {
  launchId: string
  issuerName: string
  patientId: string
  /** Null until the chart is read. */
  patient: { name: string; birthDate: string | null; gender: string; recordNumber: string | null } | null
  /** `locale`: the language of the user's settings in the EHR, where it says so. */
  user: { name: string; fhirUser: string; maySign: boolean; locale?: string | undefined }
  encounterId: string | null
  /** False: the EHR shows its own banner, ours is one short line. */
  needPatientBanner: boolean
  /** ISO 8601; null when the EHR did not say. */
  accessEndsAt: string | null
  canRefresh: boolean
  /** What the app asked for and the EHR did not grant. */
  notGranted?: Worded[]
  /** What to know before starting, such as that there is no encounter to file a note in. */
  notices?: Worded[]
  /** Section of the page at which it opens, as the EHR asked (`intent`) or a decision support card said (`appContext`). */
  openAt?: string
  /** References of the imaging with which the EHR opened the app: shown first. */
  openFirst?: string[]
  /** The EHR names a style for apps: GET api/style has what may be taken over of it. */
  hasStyle?: boolean
  /** Origins of image viewers that may be linked to. */
  imageViewers?: string[]
}

/** CSS values, each already checked: hexadecimal colour, lengths in px. */
export type StyleView = { accent?: string; radius?: string; fontSize?: string }
/** `revoked`: null where the EHR has no way to be told that its tokens are no longer needed. */
export type Finished = { revoked: boolean | null }

/** The last two mark a document of an earlier assessment as entered in error, where the EHR takes updates. */
export type WriteStep =
  | 'questionnaire-response'
  | 'document-reference'
  | 'copy-text'
  | 'withdraw-response'
  | 'withdraw-note'
/** What will be written where, decided at launch and shown before the clinician starts. */
export type WritePlan = { steps: WriteStep[]; reasons: Worded[] }

/** An assessment already in this patient's chart, or signed here and not yet there. */
export type EarlierAssessment = {
  assessmentId: string
  /** `Type/id` in the EHR; null when it is not (yet) in the chart. */
  reference: string | null
  authored: string | null
  author: string | null
  scoreLower: number | null
  scoreUpper: number | null
  category: string | null
  state: StepState | 'in-chart'
  /** It no longer counts: a later version replaced it, or it was withdrawn. */
  fate?: 'amended' | 'withdrawn'
  /** Not an assessment, but the withdrawal of one. */
  withdrawal?: true
  /** Its receipt is here, also where the document is in the chart. */
  signedHere?: true
  /** Signed here by this user, and not certainly where it should be: to be finished. */
  toFinish?: true
}

export type ChartView = {
  chart: Chart
  /** SHA-256 (hex) of the stored chart snapshot; signing names it. */
  chartHash: string
  siteRules: SiteRules
  writePlan: WritePlan
  draft: { review: Review; revision: number; savedAt: string; chartChanged: boolean } | null
  earlier: EarlierAssessment[]
  /** Of chart and draft: the page shows it while its own rules are still on their way, then recalculates by itself. */
  assessment: Assessment
  /** Of the chart alone; null without a draft, because it is the same then. */
  charted: Assessment | null
}

/** `planned` first: every search with its words ("laboratory results"). `over`: nothing more is told here. */
export type ReadingEvent =
  | { event: 'planned'; searches: { name: string; words: string; told?: Told }[] }
  | { event: 'answered'; name: string; outcome: QueryOutcome['outcome']; read: number }
  | { event: 'over' }

export type DraftBody = { review: Review; revision: number; chartHash: string }
export type DraftSaved = { revision: number; savedAt: string }

/** What this one replaces, and why. */
export type Replaces = { assessmentId: string; reason: string }
export type PreviewBody = { review: Review; chartHash: string; assessmentId: string; replaces?: Replaces }
export type Preview = {
  /** Exactly the note text that will be written or copied. */
  note: string
  /** Exactly the QuestionnaireResponse that will be sent, as JSON; null when the plan holds none. */
  questionnaireResponse: unknown
  /** Exactly the DocumentReference that will be sent, as JSON; null when the plan holds none. */
  documentReference: unknown
  /** Whether the patient can read the note in a portal. */
  noteReaders: Worded
  writePlan: WritePlan
  /** SHA-256 over what will be signed: assessment, review and chart hash. */
  contentHash: string
}

/** `assessmentId` is a UUID made by the page before the first preview; the same id signs at most once. */
export type SignBody = {
  replaces?: Replaces
  review: Review
  chartHash: string
  assessmentId: string
  contentHash: string
  patientId: string
}

export type StepState = 'pending' | 'written' | 'verified' | 'unknown' | 'failed'
export type ReceiptStep = {
  step: WriteStep
  state: StepState
  /** What the screen says about this state, in English. */
  sentence: string
  /** The same by its name, for another language; `onlySigner`: who alone can send it, where the reader cannot. */
  said?: Said
  onlySigner?: string | null
  /** `Type/id` in the EHR. */
  reference: string | null
  sentAt: string | null
  checkedAt: string | null
  issues: Worded[]
  /** A person may send it again now. */
  maySend: boolean
  /** A person may state whether it is in the chart. */
  mayState: boolean
}
export type Receipt = {
  assessmentId: string
  patientId: string
  patientName: string
  signedAt: string
  signedBy: string
  /** Line that identifies the assessment in any document: `CRMO assessment <short id>, version 1, sha256 <8 hex digits>`. */
  referenceLine: string
  note: string
  steps: ReceiptStep[]
  /** What this is a new version or the withdrawal of. */
  follows: { kind: 'amend' | 'withdraw'; assessmentId: string; reason: string } | null
  /** By what it was replaced or withdrawn. */
  followedBy: { kind: 'amend' | 'withdraw'; assessmentId: string; at: string } | null
  /** This user may correct or withdraw it. */
  mayFollow: boolean
}
/** `withdrawalId` is a UUID made by the page; the same id withdraws at most once. */
export type WithdrawBody = { withdrawalId: string; reason: string; patientId: string }
export type StatementBody = { statement: 'there' | 'not-there' }
