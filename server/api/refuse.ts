import type { Response } from 'express'
import { type ToldValue, worded } from '../../crmo/told.ts'
import { readingSentences } from '../ehr/reading-sentences.ts'
import { outcome } from './outcome.ts'
import { type Refusal, type RefusalCode, refusals } from './refusal-sentences.ts'

type Values = Record<string, ToldValue>
/** For those who know why, and leave the answer to another one. */
export type Refused = [code: RefusalCode, values?: Values]

/** The API's refusal as an OperationOutcome: its sentence in English, and its name with its values for a page in another language. */
export function refuse(
  response: Response,
  code: RefusalCode,
  values: Values = {},
  /** Where it is not the refusal's own: what a parser refuses has several. */
  status: number = refusals[code].status,
): Response {
  const { issue, sentence }: Refusal = refusals[code]
  const told = { code, values }
  const severity = status >= 500 || status === 401 ? 'fatal' : 'error'
  return response
    .status(status)
    .json(outcome(severity, issue, worded({ ...readingSentences, [code]: sentence }, told), told))
}
