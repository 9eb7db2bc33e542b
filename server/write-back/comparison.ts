import type { Remark } from './remarks.ts'

/** What comparing a document of the chart with what was signed shows. */
export type Comparison =
  | { kind: 'equal'; remarks: Remark[]; otherAuthor: boolean }
  | { kind: 'different'; differences: Remark[] }
  | { kind: 'other-patient' }
  /** It is there, but its text cannot be read by this login; `passing`: the EHR gave no usable answer, so it may be read later. */
  | { kind: 'text-unread'; passing?: true }
  /** Not this assessment. */
  | { kind: 'not-ours' }
