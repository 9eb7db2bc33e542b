import type { Evidence } from '../evidence.ts'

/** A number of a component score. `value` is the one in force. */
export type Measured = {
  value: number | null
  evidence: Evidence[]
  why: string
  /** The clinician's number, when that is in force. */
  said: { value: number; reason: string; of100: boolean } | null
  /** Beside the clinician's number: what the chart gives. Null where no chart gives it. */
  unsaid: { value: number | null; why: string } | null
}
