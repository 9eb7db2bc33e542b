import type { Answer, Evidence } from '../../evidence.ts'

/** One tri-state input of the decision rows, with the name that the screen uses for it. */
export type Signal = { answer: Answer; label: string; evidence: Evidence[] }

export const signal = (label: string, answer: Answer, evidence: Evidence[] = []): Signal => ({
  label,
  answer,
  evidence,
})

/** Three-valued "and": a single no decides; all yes is yes. */
export const allOf = (answers: Answer[]): Answer =>
  answers.includes('no') ? 'no' : answers.every((answer) => answer === 'yes') ? 'yes' : 'unknown'
/** Three-valued "or". */
export const anyOf = (answers: Answer[]): Answer =>
  answers.includes('yes') ? 'yes' : answers.every((answer) => answer === 'no') ? 'no' : 'unknown'
