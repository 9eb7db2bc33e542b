import type { FailureKind } from '../failures.ts'
import type { ReadType, WriteType } from '../lost-right.ts'
import type { ProblemCode } from '../problems.ts'

/** What follows "The app": "may not read notes". */
export type RightWords = {
  read: Record<ReadType, string> & { other: (type: string) => string }
  create: Record<WriteType, string> & { other: (type: string) => string }
}

/** All that the pages of a launch that failed say in one language. */
export type FailureWords = {
  /** After the page's title. */
  app: string
  whatToDo: string
  untouched: string
  /** What must be said of a translation; nothing of the original. */
  notReviewed: string
  /** The link to a page of the EHR. */
  ehrPage: string
  request: (id: string) => string
  /** What happened, and what to do. */
  kinds: Record<FailureKind, { title: string; happened: string; todo: string[] }>
  /** `ehr`: the name under which the EHR is set up here. */
  reason: (problem: string, ehr: string | null) => string
  /** `words`: what the EHR wrote beside its code. */
  answer: (error: string, words: string | null) => string
  refusal: (error: string) => string
  lost: (right: string) => string
  /** Clauses without full stop. */
  problems: Record<ProblemCode, (value: string) => string>
  rights: RightWords
}
