import type { ConditionKey } from '../../../smart-config/terminology/conditions.ts'
import type { Citation, Confirmation } from '../../../smart-config/types.ts'
import type { SignalKey } from '../signals/signals.ts'

/** A signal, and how far its bearing on this mimic is confirmed; `confirmed` where nothing is said. */
export type Sign = SignalKey | { signal: SignalKey; confirmation: Confirmation }

/** Signals that must be yes and signals that must be no. */
export type Clause = { yes?: SignalKey[]; no?: SignalKey[]; says: string }

export type MimicRow = {
  key: string
  title: string
  /** What makes one think of it. */
  speaksFor: Sign[]
  /** Each clause alone argues against it, as long as nothing speaks for it. */
  speaksAgainst: Clause[]
  /** Test results that exclude it. Null: no result that this app reads does. */
  excludedBy: Clause | null
  /** Problems that establish it. */
  established: ConditionKey[]
  nextTest: string
  rows: string[]
  citation: Citation
}
