import type { Evidence } from '../evidence.ts'
import type { TreatmentCheck } from './treatment-types.ts'

/** What one test of a check finds in the chart. */
export type Found = {
  status: Exclude<TreatmentCheck['status'], 'not-applicable'>
  /** Empty when there is nothing to show. */
  finding: string
  evidence: Evidence[]
}
