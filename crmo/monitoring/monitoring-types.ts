/** The follow-up part of an assessment (clinical-basis 5). Plain JSON. */
import type { MeasureKey } from '../../smart-config/instruments/table.ts'
import type { Citation } from '../../smart-config/types.ts'
import type { Measured } from '../criteria/measures.ts'
import type { Answer, Evidence } from '../evidence.ts'
import type { LesionSite } from '../lesion.ts'
import type { AssessmentRecord } from './record.ts'

export type ScheduleLine = {
  id: string
  when: string
  record: string
  reason: string
  /** ISO date on which it falls due, where the chart gives a start; null else. */
  due: string | null
  /** At baseline: what has no usable value in the chart yet. */
  missing: string[]
  evidence: Evidence[]
  citation: Citation
}
/** `answer`: does this child's chart hold a reason to watch closely? Unknown still means: ask. */
export type Watch = {
  key: string
  title: string
  answer: Answer
  reason: string
  prompt: string
  evidence: Evidence[]
  citation: Citation
}
/** Shown, never decides. */
export type RiskFactor = {
  key: string
  label: string
  answer: Answer
  reason: string
  meaning: string
  evidence: Evidence[]
  citation: Citation
}
/** An earlier assessment against this one. */
export type Compared = AssessmentRecord & {
  /** `site` is one of those that go by this name; its region may be another one then and now. */
  lesionCourse: {
    name: string
    site: LesionSite
    course: 'new' | 'then-and-now' | 'resolved' | 'not-counted-now'
  }[]
  sentence: string
  /** PedCNO from then to now, every level: "PedCNO30 reached, PedCNO50 not reached". */
  response: string
}
/** This assessment, the earlier ones (newest first) and the response since the newest of them. */
export type Course = {
  now: AssessmentRecord
  /** The numbers of this assessment, and who gives them. */
  numbers: Record<MeasureKey, Measured>
  earlier: Compared[]
  response: { since: string; state: 'met' | 'not-met' | 'undetermined'; sentence: string } | null
}
export type Monitoring = {
  course: Course
  schedule: ScheduleLine[]
  watches: Watch[]
  risks: RiskFactor[]
  /** Follow-up of five years at least; dates null while the chart shows no beginning. */
  horizon: { from: string | null; until: string | null; sentence: string; citation: Citation }
  silence: { sentence: string; citation: Citation }
}
