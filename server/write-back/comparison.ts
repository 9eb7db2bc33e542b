/** What comparing a document of the chart with what was signed shows. */
export type Comparison =
  | { kind: 'equal'; remarks: string[]; otherAuthor: boolean }
  | { kind: 'different'; differences: string[] }
  | { kind: 'other-patient' }
  /** It is there, but its text cannot be read by this login. */
  | { kind: 'text-unread' }
  /** Not this assessment. */
  | { kind: 'not-ours' }
