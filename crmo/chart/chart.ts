/**
 * The chart as facts: what `readChart` makes of FHIR resources and what `assess` reasons over. Plain JSON (no Date, no undefined
 * holes that matter), because the server stores it as a snapshot and the browser recalculates from it.
 */
import type { Answer, Evidence } from '../evidence.ts'
import type { FindingKey, OpenKey } from '../findings.ts'
import type { Lesion, Side } from '../lesion.ts'
import type { AssessmentRecord } from '../monitoring/record.ts'
import type { Told } from '../told.ts'

export type Patient = {
  id: string
  name: string
  /** ISO date, possibly year or year-month; null when the chart does not say. */
  birthDate: string | null
  gender: 'male' | 'female' | 'other' | 'unknown'
  /** Identifier of type MR, else the first one. */
  recordNumber: string | null
}

export type Normality = 'low' | 'normal' | 'high' | 'abnormal' | 'unknown'

/** A number in the analyte's canonical unit. `comparator` is FHIR's: the true value lies below/above `value`. */
export type Quantity = { value: number; unit: string; comparator?: '<' | '<=' | '>=' | '>' }

export type LabResult = {
  /** Key of `smart-config/terminology/analytes.ts`; null for a result the app shows but does not use. */
  analyte: string | null
  label: string
  /** ISO 8601. Null only when the chart gives no date at all. */
  date: string | null
  /** Null when the result is words, a range, or its unit cannot be trusted (then `unusable` says why). */
  quantity: Quantity | null
  /** The result in words, as charted. */
  words: string | null
  normality: Normality
  /** What decided the normality, in order of trust (clinical-basis 8). */
  normalityBy: 'interpretation' | 'referenceRange' | 'words' | 'table' | 'none'
  /** Of a test that asks whether something is there (HBsAg, pregnancy test); not set for other results. */
  present?: Answer
  /** A sentence, when the number must not be used. */
  unusable: string | null
  evidence: Evidence
}

export type TemperatureSite = 'oral' | 'rectal' | 'axillary' | 'tympanic' | 'core' | 'unspecified'
export type Temperature = { celsius: number; site: TemperatureSite; date: string | null; evidence: Evidence }

export type Problem = {
  /** Keys of `smart-config/terminology/conditions.ts` that its codes or text match: "psoriasis", "leukaemia", "crmo". */
  concepts: string[]
  label: string
  clinicalStatus: 'active' | 'inactive' | 'unknown'
  /** `unconfirmed` covers provisional and differential: shown, never counted. */
  verification: 'confirmed' | 'unconfirmed'
  onset: string | null
  evidence: Evidence
}

/** A charted dose of a bisphosphonate, converted. `mg` when it is charted without the body weight; the other is null. */
export type ChartedDose = { mgPerKg: number | null; mg: number | null; per: 'dose' | 'day' }

export type Medication = {
  kind: 'request' | 'statement' | 'administration'
  /** Keys of `smart-config/terminology/drugs.ts`: drug classes such as "nsaid", "glucocorticoid", "antibiotic". */
  classes: string[]
  /** Words of those classes that stand in the name, one word an ingredient: "pamidronate". */
  ingredients: string[]
  /** Of bisphosphonates only; every other drug keeps its unit, in the evidence. Two are two charted statements of the dose. */
  doses: ChartedDose[]
  /** Why a charted bisphosphonate dose was not read; null when there is none or it was. */
  doseUnread: string | null
  /** Times a week, where the chart says it unmistakably. */
  timesPerWeek: number | null
  /** Why it was stopped or never given, as charted. */
  stopReason: string | null
  label: string
  status: string
  start: string | null
  end: string | null
  evidence: Evidence
}

export type ProcedureFact = {
  concepts: string[]
  label: string
  date: string | null
  status: string
  evidence: Evidence
}

export type Modality = 'radiograph' | 'ct' | 'mr' | 'bone-scan' | 'pet' | 'ultrasound' | 'other'

export type ImagingStudyFact = {
  modality: Modality
  label: string
  date: string | null
  /** True for whole-body MRI, bone scan, skeletal survey, PET of the whole body. */
  wholeSkeleton: boolean
  evidence: Evidence
  /** Address at which a person can look at the images, as charted; absent when none is. */
  viewer?: string
  /** `Type/id` of the reports that name this study. */
  reports?: string[]
}

/** One normalised text of the chart. Spans point into it; the server keeps its SHA-256 beside the snapshot. */
export type ReportText = {
  /** `Type/id#n`, n = number of the attachment or `conclusion`. */
  id: string
  reference: string
  kind: 'imaging' | 'pathology' | 'laboratory' | 'note'
  title: string
  date: string | null
  text: string
  /** What happened when it was read. Only `read` texts yield findings. */
  reading: 'read' | 'not-english' | 'unsupported-format' | 'empty' | 'not-final'
}

/** A history, examination or global laboratory statement: from a text ("no fever", "full blood count normal"), or coded. */
export type ChartFinding = { key: FindingKey; answer: 'yes' | 'no'; date: string | null; evidence: Evidence }

/** How one search of the EHR ended. The command line has no searches: its chart carries an empty list. */
export type QueryOutcome = {
  /** FHIR type, and the category where the search has one: "Observation laboratory". */
  name: string
  type: string
  outcome: 'complete' | 'partial' | 'refused' | 'failed' | 'unsupported'
  read: number
  /** One sentence for the clinician, in English; null when complete. */
  reason: string | null
  /** The same by its name, for a page in another language. */
  told?: Told
  /** The request path and query below the FHIR base, for "what was asked". */
  asked: string
  milliseconds: number
}

export type Completeness = { type: string; read: number; unusable: number }
/** A resource that was read but not used, and why: shown, never silently dropped. */
export type UnusedResource = {
  reference: string
  type: string
  reason: string
  /** The same by its name. Absent in charts that were read before it had one. */
  told?: Told
  label: string
  /** Of an attachment of a report or document that yielded no text: what it says of lesions is not known. */
  unreadText?: true
}

/** What a text leaves open of fever, CRP or blood count: beside it no other part of the chart makes a firm all-clear. */
export type UnsettledFact = { key: OpenKey; date: string | null; evidence: Evidence }

/** Where a report speaks of a bone that could not be read; without bone and side it may be any. */
type UnreadSite = Evidence & { bone?: string; side?: Side }

export type Chart = {
  patient: Patient
  /** The `now` that was given to `readChart`, ISO 8601. */
  readAt: string
  labs: LabResult[]
  temperatures: Temperature[]
  problems: Problem[]
  medications: Medication[]
  /** Orders that are no exposure yet: drafts, plans, proposals, and orders that begin in the future. Only their doses are judged. */
  plannedMedications?: Medication[]
  procedures: ProcedureFact[]
  allergies: { label: string; evidence: Evidence }[]
  familyHistory: { label: string; concepts: string[]; evidence: Evidence }[]
  immunizations: { label: string; date: string | null; evidence: Evidence }[]
  studies: ImagingStudyFact[]
  texts: ReportText[]
  findings: ChartFinding[]
  /** Absent in charts that were read before it existed. */
  unsettled?: UnsettledFact[]
  /** Merged over all reports and coded findings. */
  lesions: Lesion[]
  /** True when a whole-skeleton study is in the chart with a readable result: then what was not shown is a firm "no". */
  wholeSkeletonImaged: boolean
  wholeSkeletonEvidence: Evidence[]
  /** Imaging reports that speak of several lesions and name fewer sites, and reports that call the imaged bones free. */
  unlocatedLesions: Evidence[]
  noLesionEvidence: Evidence[]
  /** Bones that imaging reports speak of and of which nothing could be read. */
  unreadBones: UnreadSite[]
  /** A report says that further imaging is still to come. */
  imagingPending: Evidence[]
  completeness: Completeness[]
  unused: UnusedResource[]
  queries: QueryOutcome[]
  /** Earlier assessments of this child by this app. Absent in charts that were read before it existed. */
  earlier?: AssessmentRecord[]
}
