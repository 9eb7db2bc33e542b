/** What one assessment measured and saw, as later assessments compare it. Plain JSON. */
import type { MeasureKey } from '../../smart-config/instruments/table.ts'
import type { LesionSite, LesionState } from '../lesion.ts'
import type { EarlierMeasures } from '../review.ts'

export type AssessmentRecord = {
  /** Null for the one under way. */
  assessmentId: string | null
  /** ISO 8601. */
  date: string
  score: { lower: number; upper: number } | null
  /** What was not measured is left out. */
  measures: Partial<Record<MeasureKey, number>>
  /** Of these, what the clinician said in place of what the chart gave. */
  saidOverChart?: MeasureKey[]
  /** Latest CRP then, mg/L. */
  crp: number | null
  lesions: (LesionSite & { state: LesionState })[]
  /** Drugs that ran then, by name. */
  treatment: string[]
}

const newestFirst = (a: AssessmentRecord, b: AssessmentRecord): number => b.date.localeCompare(a.date)

/**
 * Earlier assessments of the child, newest first, each once. Of one day only those before it count: a correction of this morning's
 * assessment is no follow-up of it.
 */
export function earlierRecords(records: AssessmentRecord[], now: string): AssessmentRecord[] {
  const seen = new Set<string>()
  return records
    .filter(({ date }) => date.slice(0, 10) < now.slice(0, 10))
    .toSorted(newestFirst)
    .filter(({ assessmentId }) => {
      if (assessmentId === null) return true
      const known = seen.has(assessmentId)
      seen.add(assessmentId)
      return !known
    })
}

export const measuresOf = (record: AssessmentRecord | undefined): EarlierMeasures | null =>
  record ? { date: record.date, values: record.measures } : null
