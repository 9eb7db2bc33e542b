/** What a receipt adds to the standing of a document, by name: what the EHR said, and what reading back has shown. */
import { z } from 'zod'
import { type Told, type ToldValue, worded } from '../../crmo/told.ts'
import type { Worded } from '../api/contract.ts'
import { type RemarkCode, remarkSentences } from './remark-sentences.ts'

export type Remark = { code: RemarkCode; values?: Told['values'] }

const told: z.ZodType<Told> = z.lazy(() =>
  z.object({ code: z.string(), values: z.record(z.string(), value).optional() }),
) as z.ZodType<Told>
const value: z.ZodType<ToldValue> = z.union([z.string(), z.number(), told, z.array(told)])

/** As they lie in the ledger: rows of older versions hold sentences. */
export const remarksSchema = z.array(z.union([z.string(), told]))
export type StoredRemark = z.infer<typeof remarksSchema>[number]

/** In English; with its name for a page in another language. */
export const remarkWorded = (remark: StoredRemark): Worded =>
  typeof remark === 'string' ? { sentence: remark } : { sentence: worded(remarkSentences, remark), told: remark }

/** This remark, where it is to be made. */
export const only = (made: boolean, code: RemarkCode, values?: Told['values']): Remark[] =>
  made ? [{ code, ...(values ? { values } : {}) }] : []

export const statusDifference = (there: string | undefined, sent: string): Remark[] =>
  there === undefined
    ? [{ code: 'status-missing', values: { sent } }]
    : only(there !== sent, 'status-is', { there, sent })

export const eachOnce = <One extends StoredRemark>(remarks: One[]): One[] => [
  ...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values(),
]
